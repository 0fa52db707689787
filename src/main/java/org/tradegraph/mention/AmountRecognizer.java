package org.tradegraph.mention;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.NumberWord;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Approximation;

/** Finds numbers with their units: money, percentages, points, multiples, physical and counted units, ranks, and bare numbers. */
final class AmountRecognizer {

    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "percentage", "٪");
    private static final Set<String> POINTS = Set.of("points", "point", "pp", "pps", "percentage");
    private static final Set<String> TIMES = Set.of("times", "fold", "time");
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

    private final NumeralReader numerals;
    private final FractionReader fractions;
    private final CurrencyReader currencies;
    private final UnitReader units;
    private final Approximations approximations;
    private final Map<String, NumberWord> ordinals = new HashMap<>();
    private final Map<String, NumberWord> multiples = new HashMap<>();

    AmountRecognizer(Words words) {
        numerals = new NumeralReader(words);
        fractions = new FractionReader(words);
        currencies = new CurrencyReader(words);
        units = new UnitReader(words);
        approximations = new Approximations(words);
        for (NumberWord word : words.numberWords()) {
            if (word.kind().equals("ordinal")) {
                ordinals.put(word.word(), word);
            } else if (word.kind().equals("multiple")) {
                multiples.put(word.word(), word);
            }
        }
    }

    /**
     * The amount that begins at a token.
     *
     * @param home the id of the country the text is about, which decides between rupees of India and of Pakistan; empty if unknown
     */
    Optional<Amount> find(String text, List<Token> tokens, int at, String home) {
        return multiple(tokens, at)
                .or(() -> fractions.read(tokens, at).map(numeral -> part(tokens, numeral)))
                .or(() -> numerals.read(tokens, at).map(numeral -> withUnit(text, tokens, numeral, home)))
                .or(() -> ordinal(tokens, at))
                .map(amount -> approximations.around(tokens, amount));
    }

    /** A unit for a whole table, named without a number. */
    Optional<UnitHeading> heading(String text, List<Token> tokens, int at, String home) {
        return numerals.bareScale(tokens, at).flatMap(scale -> money(text, tokens, scale, home, true).or(() -> counted(text, tokens, scale)))
                .map(amount -> new UnitHeading(amount.from(), amount.to(), amount.unit(), amount.kind(), amount.scale()));
    }

    private static Amount amount(Numeral numeral, int from, int to, String unit, Kind kind, String mode) {
        return new Amount(from, to, numeral.value(), unit, kind, mode, numeral.scale(), Approximation.EXACT, 0);
    }

    private Optional<Amount> multiple(List<Token> tokens, int at) {
        NumberWord word = multiples.get(tokens.get(at).word());
        int to = at + 1;
        if (word == null && at + 2 < tokens.size() && tokens.get(at + 1).isHyphen()) {
            word = multiples.get(tokens.get(at).word() + "-" + tokens.get(at + 2).word());
            to = at + 3;
        }
        if (word == null) {
            return Optional.empty();
        }
        boolean falls = word.value().compareTo(BigDecimal.ONE) < 0;
        Numeral numeral = new Numeral(at, to, falls ? NumeralReader.percent(word.value().subtract(BigDecimal.ONE)) : word.value(), BigDecimal.ONE, false, true);
        return Optional.of(amount(numeral, at, to, falls ? "percent" : "times", falls ? Kind.PERCENT : Kind.TIMES, ""));
    }

    private Amount part(List<Token> tokens, Numeral numeral) {
        return amount(numeral, numeral.from(), numeral.to(), "percent", Kind.PERCENT, "");
    }

    private Optional<Amount> ordinal(List<Token> tokens, int at) {
        NumberWord word = ordinals.get(tokens.get(at).word());
        if (word == null) {
            return Optional.empty();
        }
        Numeral numeral = new Numeral(at, at + 1, word.value(), BigDecimal.ONE, false, true);
        return Optional.of(amount(numeral, at, at + 1, "rank", Kind.RANK, ""));
    }

    private Amount withUnit(String text, List<Token> tokens, Numeral numeral, String home) {
        int sign = sign(tokens, numeral.from());
        Amount amount = ratio(tokens, numeral)
                .or(() -> money(text, tokens, numeral, home, !numeral.worded()))
                .or(() -> counted(text, tokens, numeral))
                .orElseGet(() -> amount(numeral, numeral.from(), numeral.to(), "", Kind.BARE, ""));
        return sign == 0 ? amount : amount.spanning(amount.from() - 1, amount.to()).signed(sign);
    }

    /** A plus or minus in front, where it is no hyphen of a range or a dash. */
    private static int sign(List<Token> tokens, int number) {
        if (number > 0 && (tokens.get(number - 1).is("minus") || tokens.get(number - 1).is("plus"))) {
            return tokens.get(number - 1).is("plus") ? 1 : -1;
        }
        if (number == 0 || tokens.get(number).spaceBefore()) {
            return 0;
        }
        Token before = tokens.get(number - 1);
        boolean free = number == 1 || before.spaceBefore() || tokens.get(number - 2).is("(") || tokens.get(number - 2).is("[");
        if (!free) {
            return 0;
        }
        return before.is("+") ? 1 : before.is("-") || before.is("−") ? -1 : 0;
    }

    private Optional<Amount> ratio(List<Token> tokens, Numeral numeral) {
        int next = NumeralReader.afterHyphen(tokens, numeral.to());
        if (next >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.get(next).word();
        if (ORDINAL_ENDS.contains(word) && !tokens.get(next).spaceBefore()) {
            return Optional.of(amount(numeral, numeral.from(), next + 1, "rank", Kind.RANK, ""));
        }
        if (TIMES.contains(word)) {
            return Optional.of(amount(numeral, numeral.from(), next + 1, "times", Kind.TIMES, ""));
        }
        if (word.equals("pp") || word.equals("pps")) {
            return Optional.of(amount(numeral, numeral.from(), next + 1, "percentage points", Kind.POINTS, ""));
        }
        int end = percentEnd(tokens, next);
        if (end < 0) {
            return Optional.empty();
        }
        boolean points = end < tokens.size() && POINTS.contains(tokens.get(end).word());
        return Optional.of(points
                ? amount(numeral, numeral.from(), end + 1, "percentage points", Kind.POINTS, "")
                : amount(numeral, numeral.from(), end, "percent", Kind.PERCENT, ""));
    }

    private static int percentEnd(List<Token> tokens, int next) {
        if (PERCENT.contains(tokens.get(next).word())) {
            return next + 1;
        }
        boolean two = tokens.get(next).is("per") && next + 1 < tokens.size() && tokens.get(next + 1).is("cent");
        return two ? next + 2 : -1;
    }

    private Optional<Amount> money(String text, List<Token> tokens, Numeral numeral, String home, boolean prefixed) {
        Optional<CurrencyReader.Found> before = !prefixed ? Optional.empty() : currencies.before(text, tokens, numeral.from(), home);
        Optional<CurrencyReader.Found> after = before.isPresent() ? Optional.empty() : currencies.after(text, tokens, numeral.to(), home);
        int from = before.map(CurrencyReader.Found::edge).orElse(numeral.from());
        int to = after.map(CurrencyReader.Found::edge).orElse(numeral.to());
        return before.or(() -> after).map(found -> isPrice(tokens, to)
                ? amount(numeral, from, to, found.code(), Kind.OTHER, "")
                : amount(numeral, from, to, found.code(), Kind.MONEY, ""));
    }

    /** Money for one piece, or for another currency: "a tonne", "per barrel", "to the dollar". */
    private boolean isPrice(List<Token> tokens, int next) {
        if (next + 1 >= tokens.size()) {
            return false;
        }
        String word = tokens.get(next).word();
        if (word.equals("per") || word.equals("/") || word.equals("apiece") || word.equals("each")) {
            return true;
        }
        boolean article = word.equals("a") || word.equals("an");
        boolean forOne = word.equals("for") && (tokens.get(next + 1).is("a") || tokens.get(next + 1).is("each"));
        return article && UNITS_OF_SALE.contains(tokens.get(next + 1).word()) || forOne;
    }

    private static final Set<String> UNITS_OF_SALE = Set.of("tonne", "ton", "kg", "kilo", "kilogram", "barrel", "litre", "liter", "gallon",
            "bag", "box", "piece", "unit", "head", "pound", "ounce", "month", "carton", "crate", "tree", "vehicle", "bushel", "container", "day");

    private Optional<Amount> counted(String text, List<Token> tokens, Numeral numeral) {
        int odd = oddEnd(tokens, numeral.to());
        return units.after(text, tokens, odd).map(found -> new Amount(numeral.from(), found.to(),
                numeral.value().multiply(found.unit().factor()), found.unit().name(), found.kind(), found.unit().mode(),
                numeral.scale().multiply(found.unit().factor()), Approximation.EXACT, 0));
    }

    /** Past the "-odd" of "60-odd cities". */
    private static int oddEnd(List<Token> tokens, int next) {
        int odd = NumeralReader.afterHyphen(tokens, next);
        return odd < tokens.size() && tokens.get(odd).is("odd") ? odd + 1 : next;
    }
}
