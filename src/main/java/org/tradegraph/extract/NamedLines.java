package org.tradegraph.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Route;

/** Reads routes whose ends stand in their name: "the Addis Ababa-Djibouti railway". */
final class NamedLines {

    private NamedLines() {
    }

    /** The lines named in a sentence with the ways they take. */
    static Map<Seen, Route> routes(Scene scene, WayModes modes) {
        Map<Seen, Route> found = new LinkedHashMap<>();
        for (Seen seen : scene.placesIn(0, scene.size())) {
            if (seen.form() == Form.NAME && seen.place().kind() == PlaceKind.CORRIDOR) {
                route(scene, seen, modes).filter(route -> !isMeans(scene, seen, route)).ifPresent(route -> found.put(seen, route));
            }
        }
        return found;
    }

    /** "Carried by the China-Laos Railway": what goods go by, named after two countries, is no way described. */
    private static boolean isMeans(Scene scene, Seen line, Route route) {
        boolean gone = scene.wording().hasBefore(line.from(), "gone-by");
        return gone && isCountry(scene, route.origin()) && isCountry(scene, route.destination());
    }

    private static boolean isCountry(Scene scene, Optional<String> end) {
        return end.flatMap(scene.gazetteer()::named).filter(place -> place.kind() == PlaceKind.COUNTRY).isPresent();
    }

    /** The name begins with both ends, joined by hyphens, perhaps with a stop between them. */
    private static Optional<Route> route(Scene scene, Seen seen, WayModes modes) {
        List<Integer> hyphens = IntStream.range(seen.from() + 1, seen.to() - 1).filter(at -> scene.token(at).isHyphen()).boxed().toList();
        for (int at : hyphens) {
            Optional<Place> origin = place(scene, seen.from(), at);
            for (int last : hyphens.stream().filter(hyphen -> hyphen >= at).sorted(Comparator.reverseOrder()).toList()) {
                Optional<Place> stop = last == at ? Optional.empty() : place(scene, at + 1, last);
                Optional<Integer> end = end(scene, last + 1, seen.to());
                if (origin.isPresent() && end.isPresent() && (last == at || stop.isPresent())) {
                    return Optional.of(new Route(modes.near(scene, end.get(), seen.to()).or(() -> modes.of(seen.place().name())), origin.map(Place::name), place(scene, last + 1, end.get()).map(Place::name),
                            stop.map(Place::name).stream().toList(), Optional.empty(), new Evidence(0, 0, "", "route", Optional.empty())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> end(Scene scene, int from, int limit) {
        return IntStream.rangeClosed(from + 1, limit).map(at -> limit + from + 1 - at).filter(to -> place(scene, from, to).isPresent()).boxed().findFirst();
    }

    private static Optional<Place> place(Scene scene, int from, int to) {
        String name = String.join(" ", scene.reading().tokens().subList(from, to).stream().map(token -> token.word()).toList());
        return scene.gazetteer().named(name).filter(place -> place.kind() != PlaceKind.CORRIDOR && place.kind() != PlaceKind.MACRO_REGION && place.kind() != PlaceKind.GROUP);
    }
}
