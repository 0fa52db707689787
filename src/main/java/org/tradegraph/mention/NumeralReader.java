package org.tradegraph.mention;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.NumberWord;
import org.tradegraph.lexicon.Words.Scale;
import org.tradegraph.text.BrokenNumber;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;

/** Reads a number in digits or words with the words that multiply it: {@code 40. 5 billion}, {@code twenty-three}, {@code 3,412 crore}. */
final class NumeralReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal BEYOND_REASON = BigDecimal.TEN.pow(18);
    private static final Set<String> ONE_LETTER = Set.of("m", "b", "k", "t");
    private static final Set<String> LETTERS_OF_MONEY = Set.of("m", "b");
    private static final Set<String> PARTS = Set.of("2", "4", "8");
    private static final int MOST_PARTS = 7;
    private static final int LONGEST_SHORT = 4;

    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final SpokenDecimals spoken = new SpokenDecimals(cardinals);
    private final PhraseIndex<Scale> scales;

    NumeralReader(Words words, Dictionary dictionary) {
        scales = new PhraseIndex<>(dictionary);
        for (NumberWord word : words.numberWords()) {
            if (word.kind().equals("cardinal")) {
                cardinals.put(word.word(), word.value());
            }
        }
        words.scales().forEach(scale -> scales.add(scale.word(), scale));
    }

    /** The words other than digits that a numeral may begin with. */
    Set<String> firstWords() {
        return cardinals.keySet();
    }

    /** The words with which one that multiplies a numeral may begin. */
    BitSet begunScales() {
        return scales.begun();
    }

    Optional<Numeral> read(List<Token> tokens, int at) {
        return (tokens.get(at).isNumber() ? digits(tokens, at) : worded(tokens, at))
                .map(numeral -> spoken.withDecimals(tokens, numeral)).map(numeral -> withHalf(tokens, numeral)).map(numeral -> withRest(tokens, withScale(tokens, numeral)))
                .map(numeral -> withSmaller(tokens, numeral)).filter(numeral -> isReasonable(numeral.value()));
    }

    /** No amount of trade has more than eighteen digits. */
    static boolean isReasonable(BigDecimal value) {
        return value.compareTo(BEYOND_REASON) <= 0;
    }

    private static Optional<Numeral> digits(List<Token> tokens, int at) {
        StringBuilder text = new StringBuilder(tokens.get(at).word());
        int to = at + 1;
        for (int parts = 1; parts < MOST_PARTS && BrokenNumber.joins(tokens, to - 1); parts++) {
            text.append(tokens.get(to).word()).append(tokens.get(to + 1).word());
            to += 2;
        }
        boolean spaced = tokens.get(at).isDigits() && text.length() <= 3;
        for (int parts = 1; spaced && parts < MOST_PARTS && to < tokens.size() && isThousands(tokens.get(to)); parts++) {
            spaced = tokens.get(to).isDigits();
            text.append(tokens.get(to).word());
            to++;
        }
        int end = to;
        return Digits.value(text.toString()).map(value -> withFraction(tokens, new Numeral(at, end, value, BigDecimal.ONE, false, false)));
    }

    /** "3-1/2", "12 1/4": the fractions that markets count in. */
    private static Numeral withFraction(List<Token> tokens, Numeral whole) {
        int at = afterHyphen(tokens, whole.to());
        boolean fraction = at + 2 < tokens.size() && tokens.get(at).isDigits() && tokens.get(at + 1).is("/") && PARTS.contains(tokens.get(at + 2).word())
                && !tokens.get(at + 1).spaceBefore() && tokens.get(at).word().compareTo(tokens.get(at + 2).word()) < 0 && tokens.get(at).word().length() == 1;
        if (!fraction) {
            return whole;
        }
        BigDecimal part = new BigDecimal(tokens.get(at).word()).divide(new BigDecimal(tokens.get(at + 2).word()));
        return new Numeral(whole.from(), at + 3, whole.value().add(part), BigDecimal.ONE, false, false);
    }

    /** Three more digits, the last with decimals behind them: "1 431.5". */
    private static boolean isThousands(Token next) {
        String word = next.word();
        boolean decimals = next.isNumber() && word.length() > 4 && word.indexOf('.') == 3 && word.indexOf('.', 4) < 0 && word.indexOf(',') < 0;
        return next.isDigits() && word.length() == 3 || decimals;
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
        boolean scaled = isArticle(tokens, at) && isScaleWord(tokens, at + 1);
        return scaled ? Optional.of(new Numeral(at, at + 1, BigDecimal.ONE, BigDecimal.ONE, false, true)) : Optional.empty();
    }

    /** "half a billion", "a quarter of a million". */
    Optional<Numeral> partOfScale(List<Token> tokens, int at) {
        boolean half = tokens.get(at).is("half");
        boolean quarter = isArticle(tokens, at) && is(tokens, at + 1, "quarter") && is(tokens, at + 2, "of");
        int article = half ? at + 1 : at + 3;
        if (!half && !quarter || !isArticle(tokens, article) || !isScaleWord(tokens, article + 1)) {
            return Optional.empty();
        }
        return Optional.of(withScale(tokens, new Numeral(at, article + 1, half ? HALF : QUARTER, BigDecimal.ONE, false, true)));
    }

    /** "two and a half million", "one and a half times", "two-and-a-half times". */
    private static Numeral withHalf(List<Token> tokens, Numeral numeral) {
        int to = numeral.to();
        int step = to < tokens.size() && tokens.get(to).isHyphen() ? 2 : 1;
        int end = to + 3 * step;
        boolean half = is(tokens, to + step - 1, "and") && is(tokens, to + 2 * step - 1, "a") && is(tokens, end - 1, "half") && !is(tokens, end, "of");
        return half ? new Numeral(numeral.from(), end, numeral.value().add(HALF), BigDecimal.ONE, false, numeral.worded()) : numeral;
    }

    /** "two hundred and fifty", "one hundred twenty thousand". */
    private Numeral withRest(List<Token> tokens, Numeral hundreds) {
        int next = is(tokens, hundreds.to(), "and") ? hundreds.to() + 1 : hundreds.to();
        boolean rest = hundreds.worded() && hundreds.scale().compareTo(HUNDRED) == 0 && next < tokens.size() && cardinals.containsKey(tokens.get(next).word());
        return rest ? worded(tokens, next).map(last -> withScale(tokens,
                new Numeral(hundreds.from(), last.to(), hundreds.value().add(last.value()), BigDecimal.ONE, false, true))).orElse(hundreds) : hundreds;
    }

    /** "19 billion 326 million", "3 crore 40 lakh", "6 billion 840.4 million": the same number told in its parts. */
    private Numeral withSmaller(List<Token> tokens, Numeral greater) {
        int next = greater.to();
        boolean parts = greater.scale().compareTo(HUNDRED) > 0 && next < tokens.size() && tokens.get(next).isNumber();
        return parts ? read(tokens, next).filter(rest -> rest.scale().compareTo(BigDecimal.ONE) > 0 && rest.value().compareTo(greater.scale()) < 0)
                .map(rest -> new Numeral(greater.from(), rest.to(), greater.value().add(rest.value()), greater.scale(), false, greater.worded())).orElse(greater) : greater;
    }

    /** Past the "-odd" of "60-odd cities". */
    static int pastOdd(List<Token> tokens, int next) {
        int odd = afterHyphen(tokens, next);
        return is(tokens, odd, "odd") ? odd + 1 : odd;
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    private static boolean isArticle(List<Token> tokens, int at) {
        return is(tokens, at, "a") || is(tokens, at, "an");
    }

    private boolean isScaleWord(List<Token> tokens, int at) {
        return scaleAt(tokens, at).isPresent() && !ONE_LETTER.contains(tokens.get(at).word());
    }

    private Numeral withScale(List<Token> tokens, Numeral numeral) {
        Numeral scaled = numeral;
        for (int i = 0; i < 2; i++) {
            int next = afterHyphen(tokens, scaled.to());
            Optional<PhraseIndex.Match<Scale>> match = scaleAt(tokens, next);
            if (match.isEmpty() || !isScale(tokens, next, scaled.to())) {
                break;
            }
            scaled = scaled.scaled(pastStop(tokens, match.get().to()), match.get().meanings().get(0).factor());
        }
        return scaled;
    }

    /** Past the stop of a shortened word within a sentence: "52.3 bn. euros". */
    private static int pastStop(List<Token> tokens, int next) {
        boolean shortened = tokens.get(next - 1).word().length() <= LONGEST_SHORT && !is(tokens, next - 1, "lakh") && is(tokens, next, ".") && !tokens.get(next).spaceBefore();
        boolean goesOn = shortened && next + 1 < tokens.size() && (tokens.get(next + 1).isWord() && !tokens.get(next + 1).capital() || tokens.get(next + 1).isSign());
        return goesOn ? next + 1 : next;
    }

    /** The 350 million of "US$ 350 m", where money is known to be meant. */
    Numeral withLetter(List<Token> tokens, Numeral numeral) {
        boolean letter = numeral.scale().equals(BigDecimal.ONE) && numeral.to() < tokens.size() && LETTERS_OF_MONEY.contains(tokens.get(numeral.to()).word())
                && !tokens.get(numeral.to()).capital() && !(numeral.to() + 1 < tokens.size() && tokens.get(numeral.to() + 1).isNumber());
        return letter ? scaleAt(tokens, numeral.to()).map(match -> numeral.scaled(match.to(), match.meanings().get(0).factor())).orElse(numeral) : numeral;
    }

    private static boolean isScale(List<Token> tokens, int next, int numeralEnd) {
        Token word = tokens.get(next);
        boolean glued = next == numeralEnd && !word.spaceBefore();
        boolean joinedToMore = next + 1 < tokens.size() && !tokens.get(next + 1).spaceBefore() && tokens.get(next + 1).isNumber();
        return !joinedToMore && (glued || !ONE_LETTER.contains(word.word()));
    }

    private Optional<PhraseIndex.Match<Scale>> scaleAt(List<Token> tokens, int at) {
        return at < tokens.size() ? scales.longest(tokens, at) : Optional.empty();
    }

    /** A word such as "million" that no number stands before. */
    Optional<Numeral> bareScale(List<Token> tokens, int at) {
        boolean free = at == 0 || !tokens.get(at - 1).isNumber() && !tokens.get(at - 1).is("a") && !cardinals.containsKey(tokens.get(at - 1).word());
        return free ? scaleAt(tokens, at).filter(match -> tokens.get(at).word().length() > 1)
                .map(match -> new Numeral(at, match.to(), match.meanings().get(0).factor(), match.meanings().get(0).factor(), false, true)) : Optional.empty();
    }

    /** The "100 million" of "(unit: 100 million yuan)", the "10,000" of "(10,000 tons)": what the numbers of a table are counted in. */
    Optional<Numeral> powerOfTen(List<Token> tokens, int at) {
        boolean told = at > 0 && tokens.get(at).isNumber() && (tokens.get(at - 1).is("(") || tokens.get(at - 1).is(":") && at > 1 && tokens.get(at - 2).word().startsWith("unit"));
        return told ? read(tokens, at).filter(numeral -> numeral.value().compareTo(HUNDRED) > 0 && numeral.value().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE))
                .map(numeral -> new Numeral(at, numeral.to(), numeral.value(), numeral.value(), false, numeral.worded())) : Optional.empty();
    }

    static int afterHyphen(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isHyphen() && !tokens.get(at).spaceBefore()
                && at + 1 < tokens.size() && !tokens.get(at + 1).spaceBefore() ? at + 1 : at;
    }

    static BigDecimal percent(BigDecimal part) {
        return part.multiply(HUNDRED);
    }
}
