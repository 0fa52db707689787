package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Route;

/** Reads routes whose ends stand in their name: "the Addis Ababa-Djibouti railway". */
final class NamedLines {

    private NamedLines() {
    }

    static List<Route> routes(Scene scene, WayModes modes) {
        List<Route> found = new ArrayList<>();
        for (Seen seen : scene.placesIn(0, scene.size())) {
            if (seen.form() == Form.NAME && seen.place().kind() == PlaceKind.CORRIDOR) {
                route(scene, seen, modes).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Both ends must be places that stand one after the other, joined by a hyphen, at the beginning of the name. */
    private static Optional<Route> route(Scene scene, Seen seen, WayModes modes) {
        for (int at = seen.from() + 1; at < seen.to() - 1; at++) {
            if (!scene.token(at).isHyphen()) {
                continue;
            }
            Optional<Place> origin = place(scene, seen.from(), at);
            for (int end = seen.to() - 1; end > at + 1 && origin.isPresent(); end--) {
                Optional<Place> destination = place(scene, at + 1, end);
                if (destination.isPresent()) {
                    return Optional.of(new Route(modes.near(scene.reading(), end, seen.to()), origin.map(Place::name), destination.map(Place::name),
                            List.of(), Optional.empty(), new Evidence(0, 0, "", "route", Optional.empty())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> place(Scene scene, int from, int to) {
        String name = String.join(" ", scene.reading().tokens().subList(from, to).stream().map(token -> token.word()).toList());
        return scene.gazetteer().named(name).filter(place -> place.kind() != PlaceKind.CORRIDOR && place.kind() != PlaceKind.MACRO_REGION && place.kind() != PlaceKind.GROUP);
    }
}
