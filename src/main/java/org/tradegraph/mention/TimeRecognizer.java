package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;

/** Finds expressions of time as trade news uses them and resolves them to periods of whole days. */
final class TimeRecognizer {

    private final TimeWords words;
    private final List<TimeRule> atNumber = new ArrayList<>();
    private final BitSet begun = new BitSet();
    private List<TimeRule>[] atWord = rules(0);
    private final Dictionary dictionary;

    TimeRecognizer(Words lexicon, Dictionary dictionary) {
        this.dictionary = dictionary;
        words = TimeWords.of(lexicon);
        Set<String> months = words.months().keySet();
        Set<String> cardinals = words.cardinals().keySet();
        atNumber(DayTimes::inDigits);
        atNumber(FiscalTimes::year);
        atWords(FiscalTimes.FIRST_WORDS, FiscalTimes::year);
        atNumber(EndedTimes::find);
        atWords(cardinals, EndedTimes::find);
        atWords(EndedTimes.FIRST_WORDS, EndedTimes::find);
        atWords(Set.of("first"), DayTimes::first);
        atNumber(PartTimes::ordinal);
        atWords(words.ordinals().keySet(), PartTimes::ordinal);
        atWords(PartTimes.FIRST_WORDS, PartTimes::ordinal);
        atWords(words.romans().keySet(), PartTimes::ordinal);
        atNumber(PartTimes::numbered);
        atWords(PartTimes.LETTERS, PartTimes::numbered);
        atWords(Set.of("quarter"), PartTimes::quarter);
        atWords(Set.of("half"), PartTimes::halfYear);
        atWords(months, MonthTimes::quarter);
        atWords(months, MonthTimes::span);
        atNumber(MonthTimes::inDigits);
        atNumber(DayTimes::named);
        atWords(months, DayTimes::named);
        atWords(months, MonthTimes::named);
        atNumber(PassedTimes::years);
        atNumber(RelativeTimes::yearsBefore);
        atWords(cardinals, RelativeTimes::yearsBefore);
        atWords(Set.of("a"), RelativeTimes::yearsBefore);
        atNumber(RelativeTimes::monthsAgo);
        atWords(cardinals, RelativeTimes::monthsAgo);
        atNumber(PassedTimes::months);
        atWords(cardinals, PassedTimes::months);
        atWords(PassedTimes.FIRST_WORDS, PassedTimes::months);
        atWords(RelativeTimes.FIRST_WORDS, RelativeTimes::find);
        atWords(words.weekdays().keySet(), DayTimes::weekday);
    }

    @SuppressWarnings("unchecked")
    private static List<TimeRule>[] rules(int count) {
        return new List[count];
    }

    private void atNumber(TimeRule rule) {
        atNumber.add(rule);
    }

    private void atWords(Collection<String> firstWords, TimeRule rule) {
        for (String word : firstWords) {
            int number = dictionary.enter(word);
            atWord = number < atWord.length ? atWord : Arrays.copyOf(atWord, Math.max(number + 1, dictionary.size()));
            atWord[number] = atWord[number] == null ? new ArrayList<>(2) : atWord[number];
            atWord[number].add(rule);
            begun.set(number);
        }
    }

    /** The words other than numbers with which a time may begin. */
    BitSet begun() {
        return begun;
    }

    private List<TimeRule> begunBy(int word) {
        return begun.get(word) ? atWord[word] : List.of();
    }

    TimeReader reader(List<Token> tokens) {
        return new TimeReader(tokens, words);
    }

    /** The time that begins at a token. */
    Optional<Time> find(TimeReader reader, int at, Calendar calendar) {
        Token token = reader.token(at);
        for (TimeRule rule : token.isNumber() ? atNumber : begunBy(token.number())) {
            Optional<Time> time = rule.read(reader, at, calendar);
            if (time.isPresent()) {
                return calendar.known() || reader.namesYear(time.get()) ? time : Optional.of(TimeReader.undated(time.get()));
            }
        }
        return Optional.empty();
    }
}
