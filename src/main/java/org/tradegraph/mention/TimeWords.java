package org.tradegraph.mention;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.NumberWord;

/**
 * The words that times are told with.
 *
 * @param months     names of months with their numbers
 * @param weekdays   names of days with their numbers, Monday being 1
 * @param cardinals  number words below a hundred
 * @param ordinals   ordinals below a hundred
 * @param romans     Roman numerals of quarters and halves
 * @param afterYear  words that may follow a year where it is no count
 * @param numbered   words before a number that numbers something: "Highway 2030"
 * @param calendars  countries whose calendar year is not the common one: "the current Iranian year"
 * @param lookingAhead words of a sentence that speaks of a time to come
 * @param afterMonth nouns that tell a month from a verb at the start of a sentence: "May exports"
 */
record TimeWords(
        Map<String, Integer> months,
        Map<String, Integer> weekdays,
        Map<String, Integer> cardinals,
        Map<String, Integer> ordinals,
        Map<String, Integer> romans,
        Set<String> afterYear,
        Set<String> numbered,
        Set<String> calendars,
        Set<String> lookingAhead,
        Set<String> afterMonth) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(99);

    static TimeWords of(Words words) {
        return new TimeWords(words.months(), words.weekdays(), numbers(words, "cardinal"), numbers(words, "ordinal"), numbers(words, "roman"),
                words.functionWords("after-year"), words.functionWords("numbered"), words.functionWords("own-calendar"), words.functionWords("looking-ahead"), words.functionWords("after-month"));
    }

    private static Map<String, Integer> numbers(Words words, String kind) {
        Map<String, Integer> numbers = new HashMap<>();
        for (NumberWord word : words.numberWords()) {
            if (word.kind().equals(kind) && word.value().compareTo(LARGEST) <= 0 && word.value().scale() <= 0) {
                numbers.put(word.word(), word.value().intValue());
            }
        }
        return numbers;
    }
}
