package org.tradegraph.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * A number with its unit, as people write it.
 *
 * @param number the number, scaled out
 * @param unit   the last part of the unit's address: CNY, percent, tonnes
 * @param loose  how loosely it was stated: about, over, under, nearly, or nothing
 * @param growth whether its sign tells a rise from a fall
 */
public record Amount(BigDecimal number, String unit, String loose, boolean growth) {

    private record Scale(BigDecimal factor, String word) {
    }

    private static final List<Scale> SCALES = List.of(new Scale(new BigDecimal("1e12"), " trillion"),
            new Scale(new BigDecimal("1e9"), " billion"), new Scale(new BigDecimal("1e6"), " million"));
    private static final int PLACES = 4;
    private static final int FEWEST_DIGITS = 2;

    /** The number in words: {@code 29.73 billion CNY}, {@code +71.5 %}, {@code over 200,000 units}. */
    public String text() {
        String before = loose.isEmpty() ? "" : loose + " ";
        return switch (unit) {
            case "percent" -> before + signed() + " %";
            case "percentage-points" -> before + signed() + " points";
            case "rank" -> before + "no. " + plain(number);
            case "times" -> before + plain(number) + " times";
            default -> before + sign() + scaled() + " " + unit.replace('-', ' ');
        };
    }

    private String signed() {
        return sign() + plain(number.abs());
    }

    private String sign() {
        return number.signum() < 0 ? "−" : growth && number.signum() > 0 ? "+" : "";
    }

    private String scaled() {
        BigDecimal size = number.abs();
        for (Scale scale : SCALES) {
            if (size.compareTo(scale.factor()) >= 0) {
                return plain(size.divide(scale.factor(), PLACES, RoundingMode.HALF_UP)) + scale.word();
            }
        }
        return plain(size);
    }

    /** A count with commas between thousands. */
    public static String grouped(long count) {
        return plain(BigDecimal.valueOf(count));
    }

    /** The number with commas between thousands and no needless zeros. */
    public static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** Whether both are one number, when the more precise is rounded to the digits of the other, at least two. */
    boolean agrees(Amount other) {
        BigDecimal mine = number.stripTrailingZeros();
        BigDecimal theirs = other.number.stripTrailingZeros();
        MathContext rough = new MathContext(Math.max(FEWEST_DIGITS, Math.min(mine.precision(), theirs.precision())), RoundingMode.HALF_UP);
        return mine.round(rough).compareTo(theirs.round(rough)) == 0;
    }
}
