package org.tradegraph.mention;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.NumberWord;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Approximation;

/** Finds numbers with their units: money, percentages, points, multiples, physical and counted units, ranks, and bare numbers. */
final class AmountRecognizer {

    private static final int LONGEST_UNIT = 2;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LAST_NUMBERED = BigDecimal.valueOf(50);

    private final NumeralReader numerals;
    private final FractionReader fractions;
    private final MoneyReader money;
    private final UnitReader units;
    private final Approximations approximations;
    private final Map<String, NumberWord> ordinals = new HashMap<>();
    private final Map<String, NumberWord> multiples = new HashMap<>();
    private final Set<String> notMultiple;
    private final BitSet firstWords = new BitSet();

    AmountRecognizer(Words words, Phrases phrases) {
        Dictionary dictionary = phrases.dictionary();
        numerals = new NumeralReader(words, dictionary);
        fractions = new FractionReader(words);
        money = new MoneyReader(words, numerals, phrases.money());
        units = new UnitReader(words, dictionary);
        approximations = new Approximations(words, dictionary);
        notMultiple = words.functionWords("not-multiple");
        for (NumberWord word : words.numberWords()) {
            if (word.kind().equals("ordinal")) {
                ordinals.put(word.word(), word);
            } else if (word.kind().equals("multiple")) {
                multiples.put(word.word(), word);
            }
        }
        Stream.of(Set.of("a", "an", "half", "every", "number", "no"), numerals.firstWords(), ordinals.keySet()).flatMap(Set::stream).forEach(word -> firstWords.set(dictionary.enter(word)));
        multiples.keySet().forEach(word -> firstWords.set(dictionary.enter(word.contains("-") ? word.substring(0, word.indexOf('-')) : word)));
    }

    /** The words other than numbers with which an amount or the unit of a table may begin. */
    BitSet begun() {
        BitSet begun = (BitSet) firstWords.clone();
        begun.or(numerals.begunScales());
        return begun;
    }

    /**
     * The amount that begins at a token.
     *
     * @param homes the ids of the countries whose money may be meant, the likeliest first, which decide between rupees of India and of Pakistan
     */
    Optional<Amount> find(String text, List<Token> tokens, int at, List<String> homes) {
        Token token = tokens.get(at);
        if (!token.isNumber() && !firstWords.get(token.number())) {
            return Optional.empty();
        }
        return multiple(tokens, at)
                .or(() -> numerals.partOfScale(tokens, at).map(numeral -> withUnit(text, tokens, numeral, homes)))
                .or(() -> fractions.read(tokens, at).map(numeral -> RatioReader.partOfPoint(tokens, numeral)
                        .or(() -> RatioReader.partOfPercent(tokens, numeral)).orElseGet(() -> Amount.of(numeral, numeral.to(), "percent", Kind.PERCENT))))
                .or(() -> numerals.read(tokens, at).map(numeral -> withUnit(text, tokens, numeral, homes)))
                .or(() -> ordinal(tokens, at))
                .filter(amount -> amount.kind() == Kind.MONEY || !isInName(tokens, at, amount))
                .map(amount -> approximations.around(tokens, amount));
    }

    /** "#9565", "s390x", "i386", "64el": digits of a name that letters or a number sign are joined to tell no amount. */
    private static boolean isInName(List<Token> tokens, int at, Amount amount) {
        boolean begun = at > 0 && tokens.get(at).isNumber() && !tokens.get(at).spaceBefore() && (tokens.get(at - 1).isWord() || tokens.get(at - 1).is("#") || amount.kind() == Kind.COUNT && isHyphened(tokens, at));
        int to = amount.to();
        return begun || amount.kind() == Kind.BARE && to < tokens.size() && tokens.get(to).isWord() && !tokens.get(to).spaceBefore();
    }

    /** "The EU-28 countries". */
    private static boolean isHyphened(List<Token> tokens, int at) {
        return at > 1 && tokens.get(at - 1).isHyphen() && !tokens.get(at - 1).spaceBefore() && tokens.get(at - 2).isWord() && tokens.get(at - 2).capital();
    }

    /** A unit for a whole table, named without a number. */
    Optional<UnitHeading> heading(String text, List<Token> tokens, int at, List<String> homes) {
        Optional<Numeral> scale = numerals.bareScale(tokens, at).or(() -> numerals.powerOfTen(tokens, at));
        return scale.flatMap(some -> money.before(text, tokens, some, homes).or(() -> money.after(text, tokens, some, homes)).or(() -> money.unfinished(text, tokens, some, homes)).or(() -> counted(text, tokens, some)))
                .or(() -> plainUnit(text, tokens, at))
                .map(amount -> new UnitHeading(amount.from(), amount.to(), amount.unit(), amount.kind(), amount.scale()));
    }

    /** "Container trade in TEUs", "exports (tonnes)": a unit that stands alone at the end or in a bracket. */
    private Optional<Amount> plainUnit(String text, List<Token> tokens, int at) {
        boolean opens = at > 0 && (tokens.get(at - 1).is("in") || tokens.get(at - 1).is("(") || tokens.get(at - 1).is(","));
        return !opens ? Optional.empty() : counted(text, tokens, new Numeral(at, at, BigDecimal.ONE, BigDecimal.ONE, false, true))
                .filter(unit -> unit.kind() == Kind.QUANTITY && unit.to() - at <= LONGEST_UNIT && (unit.to() == tokens.size() || tokens.get(unit.to()).is(")")));
    }

    private Optional<Amount> multiple(List<Token> tokens, int at) {
        NumberWord word = multiples.get(tokens.get(at).word());
        int to = at + 1;
        if (word == null && at + 2 < tokens.size() && tokens.get(at + 1).isHyphen()) {
            word = multiples.get(tokens.get(at).word() + "-" + tokens.get(at + 2).word());
            to = at + 3;
        }
        if (word == null || notMultiple.contains(wordAt(tokens, NumeralReader.afterHyphen(tokens, to)))) {
            return Optional.empty();
        }
        boolean falls = word.value().compareTo(BigDecimal.ONE) < 0;
        BigDecimal value = falls ? NumeralReader.percent(word.value().subtract(BigDecimal.ONE)) : word.value();
        Numeral numeral = new Numeral(at, to, value, BigDecimal.ONE, false, true);
        return Optional.of(falls ? Amount.of(numeral, to, "percent", Kind.PERCENT) : Amount.of(numeral, to, "times", Kind.TIMES));
    }

    private static String wordAt(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).word() : "";
    }

    private Optional<Amount> ordinal(List<Token> tokens, int at) {
        return numbered(tokens, at).or(() -> Optional.ofNullable(ordinals.get(tokens.get(at).word()))
                .map(word -> Amount.of(new Numeral(at, at + 1, word.value(), BigDecimal.ONE, false, true), at + 1, "rank", Kind.RANK)));
    }

    /** "The number two market", "the No. 3 buyer". */
    private Optional<Amount> numbered(List<Token> tokens, int at) {
        boolean named = tokens.get(at).is("number") || tokens.get(at).is("no");
        int next = wordAt(tokens, at + 1).equals(".") || wordAt(tokens, at + 1).equals("-") ? at + 2 : at + 1;
        return named && next < tokens.size() ? numerals.read(tokens, next).filter(numeral -> numeral.scale().equals(BigDecimal.ONE) && LAST_NUMBERED.compareTo(numeral.value()) >= 0 && numeral.value().stripTrailingZeros().scale() <= 0)
                .filter(numeral -> numeral.value().compareTo(BigDecimal.ONE) > 0).map(numeral -> Amount.of(new Numeral(at, numeral.to(), numeral.value(), BigDecimal.ONE, false, true), numeral.to(), "rank", Kind.RANK)) : Optional.empty();
    }

    private Amount withUnit(String text, List<Token> tokens, Numeral numeral, List<String> homes) {
        Amount amount = RatioReader.read(tokens, numeral)
                .or(() -> RatioReader.partOfPoint(tokens, numeral))
                .or(() -> money.read(text, tokens, numeral, homes))
                .or(() -> counted(text, tokens, numeral).filter(whole -> NumeralReader.isReasonable(whole.value())))
                .or(() -> money.endOfRange(text, tokens, numeral, homes))
                .orElseGet(() -> Amount.of(numeral, numeral.to(), "", Kind.BARE));
        int direct = sign(tokens, numeral.from());
        int sign = direct == 0 ? sign(tokens, amount.from()) : direct;
        boolean inside = direct != 0 && amount.from() < numeral.from();
        return sign == 0 ? amount : amount.spanning(inside ? amount.from() : amount.from() - 1, amount.to()).signed(sign);
    }

    /** A plus or minus in front, where it is no hyphen of a range or a dash. */
    private static int sign(List<Token> tokens, int number) {
        if (number == 0) {
            return 0;
        }
        Token before = tokens.get(number - 1);
        if (before.is("minus") || before.is("plus") || before.is("negative")) {
            return before.is("plus") ? 1 : -1;
        }
        boolean free = number == 1 || before.spaceBefore() || tokens.get(number - 2).is("(") || tokens.get(number - 2).is("[");
        if (tokens.get(number).spaceBefore() || !free) {
            return 0;
        }
        return before.is("+") ? 1 : before.is("-") || before.is("−") ? -1 : 0;
    }

    private Optional<Amount> counted(String text, List<Token> tokens, Numeral numeral) {
        int odd = NumeralReader.pastOdd(tokens, numeral.to());
        return units.after(text, tokens, odd).map(found -> {
            BigDecimal factor = isMega(text, tokens.get(found.to() - 1), numeral) ? MILLION : found.unit().factor();
            return new Amount(numeral.from(), found.to(), numeral.value().multiply(factor), found.unit().name(), found.kind(), found.unit().mode(),
                    numeral.scale().multiply(factor), Approximation.EXACT, numeral.from(), 0);
        });
    }

    /** "146.4 mt of bauxite": millions of tonnes, as decimals and small numbers tell; "1,320 MT" are metric tonnes. */
    private static boolean isMega(String text, Token unit, Numeral numeral) {
        boolean small = numeral.scale().equals(BigDecimal.ONE) && numeral.value().compareTo(THOUSAND) < 0;
        return small && unit.is("mt") && (numeral.value().scale() > 0 || text.startsWith("mt", unit.start()));
    }
}
