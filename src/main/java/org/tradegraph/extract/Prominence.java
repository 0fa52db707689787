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

/** Finds the country that a text names most, itself or by its parts and adjectives; of several the first. */
final class Prominence {

    private Prominence() {
    }

    static Optional<Place> of(List<Reading> readings, Gazetteer gazetteer) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (Mention mention : reading.mentions()) {
                if (mention instanceof PlaceMention place && !place.senses().isEmpty()) {
                    gazetteer.country(place.senses().get(0)).ifPresent(country -> counts.merge(country, 1, Integer::sum));
                }
            }
        }
        return counts.entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one).map(Map.Entry::getKey);
    }
}
