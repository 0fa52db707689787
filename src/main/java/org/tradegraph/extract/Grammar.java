package org.tradegraph.extract;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Words;

/**
 * The small words by which phrases hang together.
 *
 * @param families   the words of each family of {@code function-words}
 * @param goodsUnits units that are goods themselves: 57,000 cars
 * @param measures   units that say of themselves nothing of what they measure: tonnes, barrels, units
 * @param words      the tables that the words come from
 */
record Grammar(Map<String, Set<String>> families, Set<String> goodsUnits, Set<String> measures, Words words) {

    private static final Set<String> MEASURING = Set.of("mass", "volume", "energy", "item", "package", "animal");

    static Grammar of(Lexicon lexicon) {
        return new Grammar(lexicon.words().functionWords(), goodsUnits(lexicon), measures(lexicon), lexicon.words());
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
