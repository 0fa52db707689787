package org.tradegraph.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Words;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;

/**
 * The small words by which phrases hang together.
 *
 * @param families   the words of each family of {@code function-words}
 * @param numbers    the numbers in the dictionary of the words of each family
 * @param last       the highest of these numbers
 * @param goodsUnits units that are goods themselves: 57,000 cars
 * @param measures   units that say of themselves nothing of what they measure: tonnes, barrels, units
 * @param words      the tables that the words come from
 */
record Grammar(Map<String, Set<String>> families, Map<String, BitSet> numbers, int last, Set<String> goodsUnits, Set<String> measures, Words words) {

    private static final Set<String> MEASURING = Set.of("mass", "volume", "energy", "item", "package", "animal");

    static Grammar of(Lexicon lexicon, Dictionary dictionary) {
        Map<String, Set<String>> families = lexicon.words().functionWords();
        Map<String, BitSet> numbers = new HashMap<>();
        families.forEach((family, words) -> numbers.put(family.intern(), numbers(words, dictionary))); // a map finds soonest what is the same object as the literal asked for
        int last = numbers.values().stream().mapToInt(BitSet::length).max().orElse(1) - 1;
        return new Grammar(families, numbers, last, goodsUnits(lexicon), measures(lexicon), lexicon.words());
    }

    private static BitSet numbers(Set<String> words, Dictionary dictionary) {
        BitSet numbers = new BitSet();
        words.forEach(word -> numbers.set(dictionary.enter(word)));
        return numbers;
    }

    /** Whether a token is a small word of a family. */
    boolean isOf(Token token, String family) {
        assert families.containsKey(family) : family;
        return token.number() != Dictionary.UNKNOWN && token.number() <= last && numbers.get(family).get(token.number());
    }

    private static Set<String> goodsUnits(Lexicon lexicon) {
        return lexicon.words().units().stream().filter(unit -> unit.mode().isEmpty()).map(Words.Unit::name)
                .filter(name -> lexicon.goods().named(name).isPresent()).collect(Collectors.toSet());
    }

    private static Set<String> measures(Lexicon lexicon) {
        return lexicon.words().units().stream().filter(unit -> unit.mode().isEmpty() && MEASURING.contains(unit.kind())).map(Words.Unit::name).collect(Collectors.toSet());
    }

    /** The words of a family. */
    Set<String> family(String name) {
        Set<String> words = families.get(name);
        if (words == null) {
            throw new IllegalArgumentException("function-words has no family '" + name + "'");
        }
        return words;
    }
}
