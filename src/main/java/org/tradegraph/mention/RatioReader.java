package org.tradegraph.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.text.Token;

/** Reads numbers that compare: percentages, points, multiples, and ranks such as "3rd". */
final class RatioReader {

    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "percentage", "٪");
    private static final Set<String> POINTS = Set.of("points", "point", "pp", "pps", "percentage");
    private static final Set<String> BEHIND_POINTS = Set.of("more", "less", "higher", "lower", "above", "below");
    private static final Set<String> TIMES = Set.of("times", "fold", "time");
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

    private RatioReader() {
    }

    static Optional<Amount> read(List<Token> tokens, Numeral numeral) {
        int next = NumeralReader.pastOdd(tokens, numeral.to());
        if (next >= tokens.size() || tokens.get(next).isNumber()) {
            return Optional.empty();
        }
        String word = tokens.get(next).word();
        boolean glued = !tokens.get(next).spaceBefore();
        if (glued && ORDINAL_ENDS.contains(word)) {
            return Optional.of(Amount.of(numeral, next + 1, "rank", Kind.RANK));
        }
        if (TIMES.contains(word) || glued && word.equals("x") && !isNumber(tokens, next + 1)) {
            return Optional.of(Amount.of(numeral, next + 1, "times", Kind.TIMES));
        }
        if (word.equals("pp") || word.equals("pps")) {
            return Optional.of(Amount.of(numeral, next + 1, "percentage points", Kind.POINTS));
        }
        if (word.equals("points") && next + 1 < tokens.size() && BEHIND_POINTS.contains(tokens.get(next + 1).word())) {
            return Optional.of(Amount.of(numeral, next + 1, "percentage points", Kind.POINTS));
        }
        return percent(tokens, numeral, next);
    }

    private static Optional<Amount> percent(List<Token> tokens, Numeral numeral, int next) {
        int end = percentEnd(tokens, next);
        if (end < 0) {
            return Optional.empty();
        }
        int noun = NumeralReader.afterHyphen(tokens, end);
        boolean points = noun < tokens.size() && POINTS.contains(tokens.get(noun).word());
        return Optional.of(points ? Amount.of(numeral, noun + 1, "percentage points", Kind.POINTS) : Amount.of(numeral, end, "percent", Kind.PERCENT));
    }

    private static int percentEnd(List<Token> tokens, int next) {
        boolean glued = tokens.get(next).is("pc") && !tokens.get(next).spaceBefore();
        if (glued || PERCENT.contains(tokens.get(next).word())) {
            return next + 1;
        }
        if (tokens.get(next).is("pc") && !tokens.get(next).capital()) {
            return next + 1;
        }
        boolean two = tokens.get(next).is("per") && next + 1 < tokens.size() && tokens.get(next + 1).is("cent");
        return two ? next + 2 : -1;
    }

    /** The half of "half a percent", the quarter of "a quarter of one percent". */
    static Optional<Amount> partOfPercent(List<Token> tokens, Numeral part) {
        int of = is(tokens, part.to(), "of") ? part.to() + 1 : part.to();
        int next = is(tokens, of, "a") || is(tokens, of, "one") ? of + 1 : of;
        int end = next > part.to() && next < tokens.size() ? percentEnd(tokens, next) : -1;
        return end < 0 ? Optional.empty() : Optional.of(Amount.of(new Numeral(part.from(), part.to(), part.value().movePointLeft(2), part.scale(), false, true), end, "percent", Kind.PERCENT));
    }

    /** The half of "half a percentage point", the quarter of "a quarter-point", the 0.2 of "0.2 of a percentage point". */
    static Optional<Amount> partOfPoint(List<Token> tokens, Numeral part) {
        int next = NumeralReader.afterHyphen(tokens, part.to());
        boolean joined = next > part.to();
        for (String word : List.of("of", "a", "percentage")) {
            joined |= is(tokens, next, "percentage");
            next = is(tokens, next, word) ? NumeralReader.afterHyphen(tokens, next + 1) : next;
        }
        BigDecimal value = part.part() ? part.value().movePointLeft(2) : part.value();
        Numeral points = new Numeral(part.from(), part.to(), value, part.scale(), false, part.worded());
        boolean fits = next > part.to() && (is(tokens, next, "point") || is(tokens, next, "points")) && joined || part.part() && next == part.to() && is(tokens, next, "point");
        return fits ? Optional.of(Amount.of(points, next + 1, "percentage points", Kind.POINTS)) : Optional.empty();
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    private static boolean isNumber(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }
}
