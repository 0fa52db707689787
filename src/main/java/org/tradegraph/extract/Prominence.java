package org.tradegraph.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;

/**
 * How often a text names each country or group, itself or by its parts and adjectives.
 *
 * @param counts how often, in the order of their first mentions
 */
record Prominence(Map<Place, Integer> counts, Gazetteer gazetteer) {

    /** Of so many names of places one must be that of a partner that a whole text is about. */
    private static final int ONE_IN = 4;
    private static final int FEWEST = 3;

    static Prominence of(List<Reading> readings, Gazetteer gazetteer) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (Mention mention : reading.mentions()) {
                if (mention instanceof PlaceMention place && !place.senses().isEmpty()) {
                    counts.merge(whole(place.senses().get(0), gazetteer), 1, Integer::sum);
                }
            }
        }
        return new Prominence(counts, gazetteer);
    }

    private static Place whole(Place place, Gazetteer gazetteer) {
        return gazetteer.country(place).orElse(place);
    }

    /** The country that is named most; of several the first, but rather that in which a text was published than one of several that it names once. */
    Optional<Place> country(Optional<Place> origin) {
        List<Map.Entry<Place, Integer>> countries = counts.entrySet().stream().filter(entry -> gazetteer.country(entry.getKey()).isPresent()).toList();
        Optional<Map.Entry<Place, Integer>> most = countries.stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one);
        boolean open = countries.size() > 1 && most.get().getValue() == 1;
        return origin.filter(home -> open).or(() -> most.map(Map.Entry::getKey));
    }

    /** Whether a text speaks of someone all the time. */
    boolean isOften(Party party) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int some = party.place().map(place -> counts.getOrDefault(whole(place, gazetteer), 0)).orElse(0);
        return some >= FEWEST && some * ONE_IN >= all;
    }
}
