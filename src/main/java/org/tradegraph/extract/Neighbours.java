package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Token;

/** Finds whom "its western neighbour" means: the country named last that borders the one in question. */
final class Neighbours {

    private static final Set<String> SIDES = Set.of("northern", "southern", "eastern", "western");

    private Neighbours() {
    }

    static Optional<Place> of(Place one, Scene scene, Discourse discourse) {
        return of(one, scene, discourse, "");
    }

    /** "Its southern neighbour" lies to the south. */
    static Optional<Place> of(Place one, Occurrence said) {
        Match match = said.match();
        String side = said.scene().reading().tokens().subList(match.from(), match.to()).stream().map(Token::word)
                .filter(word -> SIDES.contains(word)).findFirst().orElse("");
        return of(one, said.scene(), said.discourse(), side);
    }

    private static Optional<Place> of(Place one, Scene scene, Discourse discourse, String side) {
        Gazetteer gazetteer = scene.gazetteer();
        List<Place> named = new ArrayList<>();
        List<Reading> readings = new ArrayList<>(discourse.readings());
        Collections.reverse(readings);
        readings.forEach(reading -> reading.mentions().forEach(mention -> {
            if (mention instanceof PlaceMention place && !place.senses().isEmpty()) {
                named.add(place.senses().get(0));
            }
        }));
        scene.placesIn(0, scene.size()).stream().map(Seen::place).forEach(place -> named.add(0, place));
        return gazetteer.country(one).flatMap(home -> {
            List<Place> beside = named.stream().filter(place -> gazetteer.neighbours(home.id()).contains(place.id())).toList();
            return beside.stream().filter(place -> isOn(side, place, home)).findFirst().or(() -> side.isEmpty() ? beside.stream().findFirst()
                    : gazetteer.neighbours(home.id()).stream().flatMap(id -> gazetteer.withId(id).stream()).filter(place -> isOn(side, place, home)).findFirst());
        });
    }

    private static boolean isOn(String side, Place place, Place home) {
        return switch (side) {
            case "northern" -> degrees(place.latitude()) > degrees(home.latitude());
            case "southern" -> degrees(place.latitude()) < degrees(home.latitude());
            case "eastern" -> degrees(place.longitude()) > degrees(home.longitude());
            case "western" -> degrees(place.longitude()) < degrees(home.longitude());
            default -> true;
        };
    }

    private static double degrees(Optional<String> written) {
        return written.map(Double::parseDouble).orElse(0.0);
    }
}
