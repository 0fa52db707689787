package org.tradegraph.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.CurrencyWord;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.text.Token;

/** Reads sums of money, and tells them from prices and rates; the ends of a range share sign and scale: "$3-4 billion". */
final class MoneyReader {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_SIGN = 3;
    private static final Set<String> TIME_SHIFTS = Set.of("ago", "earlier", "before", "prior", "previously", "later");

    private final NumeralReader numerals;
    private final CurrencyReader currencies;
    private final Set<String> unitsOfSale;

    MoneyReader(Words words, NumeralReader numerals, PhraseIndex<CurrencyWord> index) {
        this.numerals = numerals;
        currencies = new CurrencyReader(words, index);
        unitsOfSale = words.functionWords("unit-of-sale");
    }

    /** A number with the currency before it or behind it; before it a number in words has none. */
    Optional<Amount> read(String text, List<Token> tokens, Numeral numeral, List<String> homes) {
        return (numeral.worded() ? Optional.<Amount>empty() : before(text, tokens, numeral, homes)).or(() -> after(text, tokens, numeral, homes))
                .or(() -> named(text, tokens, numeral, homes));
    }

    /** "US dollars 652 million", "euros 4 billion": the name of a currency before a number in millions. */
    private Optional<Amount> named(String text, List<Token> tokens, Numeral numeral, List<String> homes) {
        return numeral.scale().compareTo(THOUSAND) > 0 ? currencies.nameBefore(text, tokens, numeral.from(), homes)
                .map(found -> money(text, tokens, numeral, found.edge(), numeral.to(), found.code(), homes)) : Optional.empty();
    }

    /** A number with the currency before it. */
    Optional<Amount> before(String text, List<Token> tokens, Numeral numeral, List<String> homes) {
        Numeral scaled = numerals.withLetter(tokens, numeral);
        return currencies.before(text, tokens, numeral.from(), homes).map(found ->
                money(text, tokens, atScaleOfRange(text, tokens, scaled, homes), found.edge(), scaled.to(), found.code(), homes));
    }

    /** A number with the currency behind it. */
    Optional<Amount> after(String text, List<Token> tokens, Numeral numeral, List<String> homes) {
        return currencies.after(text, tokens, numeral.to(), homes)
                .map(found -> money(text, tokens, numeral, numeral.from(), found.edge(), found.code(), homes));
    }

    /** "Exports (billions of $4.743 $6.238": the name of the currency stands on the next line of the table. */
    Optional<Amount> unfinished(String text, List<Token> tokens, Numeral scale, List<String> homes) {
        int sign = scale.to() + 1;
        boolean of = scale.from() > 0 && tokens.get(scale.from() - 1).is("(") && sign + 1 < tokens.size() && tokens.get(scale.to()).is("of");
        return of ? currencies.before(text, tokens, sign + 1, homes).filter(found -> found.edge() == sign)
                .map(found -> Amount.of(scale, sign, found.code(), Kind.MONEY)) : Optional.empty();
    }

    /** The 4 billion of "$3-4 billion". */
    Optional<Amount> endOfRange(String text, List<Token> tokens, Numeral numeral, List<String> homes) {
        int start = numeral.from() - 2;
        boolean range = start > 0 && isLink(tokens, start + 1) && tokens.get(start).isNumber() && !numeral.worded();
        return range ? currencies.before(text, tokens, start, homes)
                .map(found -> money(text, tokens, numeral, numeral.from(), numeral.to(), found.code(), homes)) : Optional.empty();
    }

    private Amount money(String text, List<Token> tokens, Numeral numeral, int from, int to, String code, List<String> homes) {
        Kind kind = isPrice(tokens, to) || isRate(text, tokens, to, homes) ? Kind.OTHER : Kind.MONEY;
        return Amount.of(numeral, to, code, kind).spanning(from, to);
    }

    /** The first number of a range, at the scale of the second: the 3 of "$3-4 billion", "$3 to $4 billion". */
    private Numeral atScaleOfRange(String text, List<Token> tokens, Numeral numeral, List<String> homes) {
        boolean small = numeral.scale().equals(BigDecimal.ONE) && numeral.value().compareTo(THOUSAND) < 0;
        if (!small || !isLink(tokens, numeral.to())) {
            return numeral;
        }
        int number = numeral.to() + 1;
        while (number < tokens.size() && number <= numeral.to() + LONGEST_SIGN && !tokens.get(number).isNumber()) {
            number++;
        }
        int sign = numeral.to() + 1;
        int end = number;
        boolean follows = number < tokens.size() && tokens.get(number).isNumber()
                && (sign == number || currencies.before(text, tokens, number, homes).filter(found -> found.edge() == sign).isPresent());
        return follows ? numerals.read(tokens, end).map(last -> numeral.scaled(numeral.to(), last.scale())).orElse(numeral) : numeral;
    }

    private static boolean isLink(List<Token> tokens, int at) {
        return at < tokens.size() && (tokens.get(at).isHyphen() || tokens.get(at).is("to") || tokens.get(at).is("–"));
    }

    /** Money for one piece: "a tonne", "per barrel". */
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
        return article && unitsOfSale.contains(tokens.get(next + 1).word()) && !isTimeBefore(tokens, next + 2) || forOne;
    }

    /** "$40.7 billion a month ago" is no monthly rent. */
    private static boolean isTimeBefore(List<Token> tokens, int at) {
        return at < tokens.size() && TIME_SHIFTS.contains(tokens.get(at).word());
    }

    /** Money for other money: "to the dollar". */
    private boolean isRate(String text, List<Token> tokens, int next, List<String> homes) {
        boolean rate = next + 2 < tokens.size() && (tokens.get(next).is("to") || tokens.get(next).is("against")) && tokens.get(next + 1).is("the");
        return rate && currencies.after(text, tokens, next + 2, homes).isPresent();
    }
}
