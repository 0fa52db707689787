package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;

/** Finds whom "its western neighbour" means: the country named last that borders the one in question. */
final class Neighbours {

    private Neighbours() {
    }

    static Optional<Place> of(Place one, Scene scene, Discourse discourse) {
        Optional<Place> home = scene.gazetteer().country(one);
        List<Place> named = new ArrayList<>();
        List<Reading> readings = new ArrayList<>(discourse.readings());
        Collections.reverse(readings);
        readings.forEach(reading -> reading.mentions().forEach(mention -> {
            if (mention instanceof PlaceMention place && !place.senses().isEmpty()) {
                named.add(place.senses().get(0));
            }
        }));
        scene.placesIn(0, scene.size()).stream().map(Seen::place).forEach(place -> named.add(0, place));
        return home.flatMap(country -> named.stream()
                .filter(place -> scene.gazetteer().neighbours(country.id()).contains(place.id())).findFirst());
    }
}
