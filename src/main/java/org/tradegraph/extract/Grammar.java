package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Words;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;

/**
 * The small words by which phrases hang together.
 *
 * @param families   the words of each family of {@code function-words}
 * @param familiesOf the families of each word, by its number in the dictionary
 * @param goodsUnits units that are goods themselves: 57,000 cars
 * @param measures   units that say of themselves nothing of what they measure: tonnes, barrels, units
 * @param words      the tables that the words come from
 */
record Grammar(Map<String, Set<String>> families, String[][] familiesOf, Set<String> goodsUnits, Set<String> measures, Words words) {

    private static final String[] NONE = {};
    private static final Set<String> MEASURING = Set.of("mass", "volume", "energy", "item", "package", "animal");

    static Grammar of(Lexicon lexicon, Dictionary dictionary) {
        Map<String, Set<String>> families = lexicon.words().functionWords();
        return new Grammar(families, familiesOf(families, dictionary), goodsUnits(lexicon), measures(lexicon), lexicon.words());
    }

    private static String[][] familiesOf(Map<String, Set<String>> families, Dictionary dictionary) {
        Map<Integer, List<String>> byNumber = new TreeMap<>();
        families.forEach((family, words) -> words.forEach(word -> byNumber.computeIfAbsent(dictionary.enter(word), number -> new ArrayList<>()).add(family)));
        String[][] familiesOf = new String[byNumber.keySet().stream().max(Comparator.naturalOrder()).orElse(0) + 1][];
        Arrays.fill(familiesOf, NONE);
        byNumber.forEach((number, names) -> familiesOf[number] = names.toArray(String[]::new));
        return familiesOf;
    }

    /** Whether a token is a small word of a family. */
    boolean isOf(Token token, String family) {
        assert families.containsKey(family) : family;
        if (token.number() >= familiesOf.length) {
            return false;
        }
        for (String name : familiesOf[token.number()]) {
            if (name.equals(family)) {
                return true;
            }
        }
        return false;
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
