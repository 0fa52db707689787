package org.tradegraph.mention;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.NumberWord;
import org.tradegraph.lexicon.Words.Scale;
import org.tradegraph.text.BrokenNumber;
import org.tradegraph.text.Token;

/** Reads a number in digits or words with the words that multiply it: {@code 40. 5 billion}, {@code twenty-three}, {@code 3,412 crore}. */
final class NumeralReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> ONE_LETTER = Set.of("m", "b", "k", "t");

    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final PhraseIndex<Scale> scales = new PhraseIndex<>();

    NumeralReader(Words words) {
        for (NumberWord word : words.numberWords()) {
            if (word.kind().equals("cardinal")) {
                cardinals.put(word.word(), word.value());
            }
        }
        words.scales().forEach(scale -> scales.add(scale.word(), scale));
    }

    Optional<Numeral> read(List<Token> tokens, int at) {
        return (tokens.get(at).isNumber() ? digits(tokens, at) : worded(tokens, at)).map(numeral -> withScale(tokens, numeral));
    }

    private static Optional<Numeral> digits(List<Token> tokens, int at) {
        String text = tokens.get(at).word();
        int to = at + 1;
        while (BrokenNumber.joins(tokens, to - 1)) {
            text += tokens.get(to).word() + tokens.get(to + 1).word();
            to += 2;
        }
        while (to < tokens.size() && isSpacedThousands(text, tokens.get(to))) {
            text += tokens.get(to).word();
            to++;
        }
        BigDecimal value = decimal(text);
        return Optional.of(new Numeral(at, to, value, BigDecimal.ONE, false, false));
    }

    private static boolean isSpacedThousands(String head, Token next) {
        return next.isNumber() && next.word().length() == 3 && head.length() <= 3 && !head.contains(".")
                && next.word().chars().allMatch(Character::isDigit);
    }

    /** Commas part thousands, unless fewer or more than three digits follow the only one. */
    static BigDecimal decimal(String text) {
        int comma = text.indexOf(',');
        boolean decimalComma = comma >= 0 && comma == text.lastIndexOf(',') && text.length() - comma - 1 != 3 && text.indexOf('.') < 0;
        String plain = decimalComma ? text.replace(',', '.') : text.replace(",", "");
        int stop = plain.indexOf('.');
        if (stop != plain.lastIndexOf('.')) {
            plain = plain.replace(".", "");
        }
        return new BigDecimal(plain);
    }

    private Optional<Numeral> worded(List<Token> tokens, int at) {
        BigDecimal sum = cardinals.get(tokens.get(at).word());
        if (sum == null) {
            return article(tokens, at);
        }
        int to = at + 1;
        while (to + 1 < tokens.size() && tokens.get(to).isHyphen() && cardinals.containsKey(tokens.get(to + 1).word())) {
            sum = sum.add(cardinals.get(tokens.get(to + 1).word()));
            to += 2;
        }
        return Optional.of(new Numeral(at, to, sum, BigDecimal.ONE, false, true));
    }

    /** The one of "a billion dollars"; an article alone is no number. */
    private Optional<Numeral> article(List<Token> tokens, int at) {
        boolean article = tokens.get(at).is("a") || tokens.get(at).is("an");
        boolean scaled = article && scaleAt(tokens, at + 1).filter(match -> !ONE_LETTER.contains(tokens.get(at + 1).word())).isPresent();
        return scaled ? Optional.of(new Numeral(at, at + 1, BigDecimal.ONE, BigDecimal.ONE, false, true)) : Optional.empty();
    }

    private Numeral withScale(List<Token> tokens, Numeral numeral) {
        Numeral scaled = numeral;
        for (int i = 0; i < 2; i++) {
            int next = afterHyphen(tokens, scaled.to());
            Optional<PhraseIndex.Match<Scale>> match = scaleAt(tokens, next);
            if (match.isEmpty() || !isScale(tokens, next, scaled.to())) {
                break;
            }
            scaled = scaled.scaled(match.get().to(), match.get().meanings().get(0).factor());
        }
        return scaled;
    }

    private static boolean isScale(List<Token> tokens, int next, int numeralEnd) {
        Token word = tokens.get(next);
        boolean glued = next == numeralEnd && !word.spaceBefore();
        boolean joinedToMore = next + 1 < tokens.size() && !tokens.get(next + 1).spaceBefore() && tokens.get(next + 1).isNumber();
        return !joinedToMore && (glued || !ONE_LETTER.contains(word.word()));
    }

    private Optional<PhraseIndex.Match<Scale>> scaleAt(List<Token> tokens, int at) {
        return at < tokens.size() ? scales.matches(tokens, at).stream().findFirst() : Optional.empty();
    }

    /** A word such as "million" that no number stands before. */
    Optional<Numeral> bareScale(List<Token> tokens, int at) {
        boolean free = at == 0 || !tokens.get(at - 1).isNumber() && !tokens.get(at - 1).is("a") && !cardinals.containsKey(tokens.get(at - 1).word());
        return free ? scaleAt(tokens, at).filter(match -> tokens.get(at).word().length() > 1)
                .map(match -> new Numeral(at, match.to(), match.meanings().get(0).factor(), match.meanings().get(0).factor(), false, true)) : Optional.empty();
    }

    static int afterHyphen(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isHyphen() && !tokens.get(at).spaceBefore()
                && at + 1 < tokens.size() && !tokens.get(at + 1).spaceBefore() ? at + 1 : at;
    }

    static BigDecimal percent(BigDecimal part) {
        return part.multiply(HUNDRED);
    }
}
