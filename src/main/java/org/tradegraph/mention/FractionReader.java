package org.tradegraph.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.NumberWord;
import org.tradegraph.text.Token;

/** Reads parts of a whole, in percent: "half", "a quarter", "two-thirds", "three in every ten", "one bag in six". */
final class FractionReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> ARTICLES = Set.of("a", "an", "one");
    private static final Set<String> OUT_OF = Set.of("in", "of", "out");
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_UNIT = 2;

    private final Set<String> timeUnits;
    private final Set<String> afterFraction;
    private final Set<String> beforeHalf;

    private final Map<String, BigDecimal> fractions = new HashMap<>();
    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final Map<String, BigDecimal> ordinals = new HashMap<>();

    FractionReader(Words words) {
        timeUnits = words.functionWords("time-unit");
        afterFraction = words.functionWords("after-fraction");
        beforeHalf = words.functionWords("before-half");
        for (NumberWord word : words.numberWords()) {
            if (word.kind().equals("fraction")) {
                fractions.put(word.word(), word.value());
            } else if (word.kind().equals("cardinal")) {
                cardinals.put(word.word(), word.value());
            } else if (word.kind().equals("ordinal")) {
                ordinals.put(word.word(), word.value());
            }
        }
    }

    Optional<Numeral> read(List<Token> tokens, int at) {
        return half(tokens, at).or(() -> named(tokens, at)).or(() -> ofEvery(tokens, at)).or(() -> everyNth(tokens, at));
    }

    private Optional<Numeral> half(List<Token> tokens, int at) {
        if (!tokens.get(at).is("half") || startsTime(tokens, at + 1)) {
            return Optional.empty();
        }
        if (at > 0 && beforeHalf.contains(tokens.get(at - 1).word())) {
            return Optional.empty();
        }
        boolean asMuchAgain = at + 3 < tokens.size() && tokens.get(at + 1).is("as") && tokens.get(at + 3).is("again");
        return Optional.of(part(at, asMuchAgain ? at + 4 : at + 1, new BigDecimal("0.5")));
    }

    private static boolean startsTime(List<Token> tokens, int at) {
        return at < tokens.size() && Set.of("year", "of the year", "hour", "-").contains(tokens.get(at).word());
    }

    /** "a third", "two-thirds", "three fifths". */
    private Optional<Numeral> named(List<Token> tokens, int at) {
        String first = tokens.get(at).word();
        BigDecimal times = ARTICLES.contains(first) ? BigDecimal.ONE : cardinals.get(first);
        int next = NumeralReader.afterHyphen(tokens, at + 1);
        if (times == null || next >= tokens.size()) {
            return Optional.empty();
        }
        BigDecimal fraction = fractions.get(tokens.get(next).word());
        boolean ordinal = ARTICLES.contains(first) && !first.equals("one") && isOrdinalUse(tokens, next);
        return fraction == null || ordinal ? Optional.empty() : Optional.of(part(at, next + 1, times.multiply(fraction)));
    }

    /** A fraction with an article is followed by "of", a stop, or a word that is no noun; "a third month" is an ordinal. */
    private boolean isOrdinalUse(List<Token> tokens, int fraction) {
        int next = fraction + 1;
        return next < tokens.size() && tokens.get(next).isWord()
                && !afterFraction.contains(tokens.get(next).word());
    }

    /** "three in every ten", "three out of four", "two of every five", "97 of every 100", "one bag in six", "three boxes out of four". */
    private Optional<Numeral> ofEvery(List<Token> tokens, int at) {
        BigDecimal some = number(tokens.get(at));
        if (some == null) {
            return Optional.empty();
        }
        for (int gap = 0; gap <= LONGEST_UNIT; gap++) {
            Optional<Numeral> found = ofEvery(tokens, at, at + 1 + gap, some);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Numeral> ofEvery(List<Token> tokens, int at, int link, BigDecimal some) {
        if (link + 1 >= tokens.size() || !OUT_OF.contains(tokens.get(link).word())) {
            return Optional.empty();
        }
        int next = link + 1;
        boolean every = false;
        while (next < tokens.size() && Set.of("of", "every", "each").contains(tokens.get(next).word())) {
            every = true;
            next++;
        }
        BigDecimal all = next < tokens.size() ? number(tokens.get(next)) : null;
        boolean plain = !tokens.get(at).isNumber() && (tokens.get(link).is("in") && next + 1 < tokens.size() && tokens.get(next + 1).isWord() && !timeUnits.contains(tokens.get(next + 1).word())
                || tokens.get(link).is("in") && link > at + 1);
        if (all == null || all.compareTo(some) <= 0 || !(every || plain)) {
            return Optional.empty();
        }
        return Optional.of(part(at, next + 1, some.divide(all, 6, RoundingMode.HALF_UP)));
    }

    /** A number in words or of at most three digits. */
    private BigDecimal number(Token token) {
        return token.isDigits() && token.word().length() <= LONGEST_NUMBER ? new BigDecimal(token.word()) : cardinals.get(token.word());
    }

    /** "Every tenth kilogram", "every fourth box": one in so many; "every second year" is none. */
    private Optional<Numeral> everyNth(List<Token> tokens, int at) {
        boolean every = tokens.get(at).is("every") && at + 2 < tokens.size() && tokens.get(at + 2).isWord() && !timeUnits.contains(tokens.get(at + 2).word());
        return Optional.ofNullable(every ? ordinals.get(tokens.get(at + 1).word()) : null).filter(nth -> nth.compareTo(BigDecimal.ONE) > 0)
                .map(nth -> part(at, at + 2, BigDecimal.ONE.divide(nth, 6, RoundingMode.HALF_UP)));
    }

    private static Numeral part(int from, int to, BigDecimal share) {
        BigDecimal percent = share.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return new Numeral(from, to, percent, BigDecimal.ONE, true, true);
    }
}
