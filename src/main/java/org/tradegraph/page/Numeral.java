package org.tradegraph.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A number in digits, at its place in a text. */
record Numeral(int start, int end, BigDecimal number, boolean percent) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern NEXT_WORD = Pattern.compile("[ -]?\\p{L}+");
    private static final List<BigDecimal> SCALES = IntStream.of(0, 2, 3, 4, 6, 8, 9, 12).mapToObj(zeros -> BigDecimal.ONE.movePointRight(zeros)).toList();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int DAYS = 31;

    static List<Numeral> of(String text) {
        return DIGITS.matcher(text).results().map(found -> {
            boolean isPercent = found.end() < text.length() && text.charAt(found.end()) == '%';
            return new Numeral(found.start(), found.end() + (isPercent ? 1 : 0), new BigDecimal(found.group().replace(",", "")), isPercent);
        }).toList();
    }

    /** Whether it can be how a value is written, in full or with a word such as million behind it. */
    boolean writes(BigDecimal value) {
        return SCALES.stream().anyMatch(scale -> number.multiply(scale).compareTo(value.abs()) == 0);
    }

    /** The end of the number with the word behind it that it needs to be this value. */
    int endFor(BigDecimal value, String text) {
        if (percent || number.compareTo(value.abs()) == 0) {
            return end;
        }
        var word = NEXT_WORD.matcher(text).region(end, text.length());
        return word.lookingAt() ? word.end() : end;
    }

    /** Whether it may well be a year or a day rather than an amount. */
    boolean isDate() {
        boolean isWhole = number.scale() == 0 && !percent;
        int whole = number.intValue();
        return isWhole && (whole <= DAYS || end - start == 4 && whole >= FIRST_YEAR && whole <= LAST_YEAR);
    }
}
