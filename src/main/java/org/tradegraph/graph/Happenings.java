package org.tradegraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.tradegraph.trade.Event;
import org.tradegraph.trade.Mode;
import org.tradegraph.trade.Period;
import org.tradegraph.trade.Route;

/** Writes the routes and events of one document; the same way or happening has one name in all documents. */
final class Happenings {

    private final Draft draft;
    private final Iris iris;
    private final Map<Node, Period> starts = new HashMap<>();

    Happenings(Draft draft) {
        this.draft = draft;
        this.iris = draft.iris();
    }

    void add(Route seen) {
        Optional<Node> origin = seen.origin().map(draft::place);
        Optional<Node> destination = seen.destination().map(draft::place);
        List<Node> via = draft.places(seen.via());
        Node route = iris.route(routeParts(seen, origin, destination, via));
        draft.add(route, Vocab.TYPE, Vocab.ROUTE);
        draft.label(route, label(seen));
        seen.mode().ifPresent(mode -> draft.add(route, Vocab.MODE, iris.code("mode", mode.code())));
        origin.ifPresent(place -> draft.add(route, Vocab.ORIGIN, place));
        destination.ifPresent(place -> draft.add(route, Vocab.DESTINATION, place));
        via.forEach(place -> draft.add(route, Vocab.VIA, place));
        seen.start().ifPresent(period -> start(route, period));
        draft.state(route, seen.evidence());
    }

    private static List<String> routeParts(Route seen, Optional<Node> origin, Optional<Node> destination, List<Node> via) {
        List<String> parts = new ArrayList<>();
        parts.add(seen.mode().map(Mode::code).orElse("any"));
        parts.add(origin.map(Iris::lastPart).orElse("any"));
        via.forEach(place -> parts.add(Iris.lastPart(place)));
        parts.add(destination.map(Iris::lastPart).orElse("any"));
        return parts;
    }

    private String label(Route seen) {
        List<String> stops = new ArrayList<>();
        seen.origin().ifPresent(stops::add);
        stops.addAll(seen.via());
        seen.destination().ifPresent(stops::add);
        return stops.stream().map(draft::usualName).distinct().collect(Collectors.joining(" – "));
    }

    /** A way opens once: where a document gives two times, the earlier. */
    private void start(Node route, Period period) {
        Period first = starts.merge(route, period, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        draft.graph().remove(route, Vocab.START_PERIOD, Node.ANY);
        draft.add(route, Vocab.START_PERIOD, draft.period(first));
    }

    void add(Event seen) {
        Optional<Node> place = seen.place().map(draft::place);
        Node event = iris.event(eventParts(seen, place));
        draft.add(event, Vocab.TYPE, Vocab.EVENT);
        draft.add(event, Vocab.KIND, iris.code("kind", seen.kind().code()));
        draft.label(event, seen.label());
        place.ifPresent(where -> draft.add(event, Vocab.HELD_AT, where));
        seen.date().ifPresent(date -> draft.add(event, Vocab.ON_PERIOD, draft.period(date)));
        draft.places(seen.participants()).forEach(who -> draft.add(event, Vocab.PARTICIPANT, who));
        draft.state(event, seen.evidence());
    }

    /** Without a date nothing says that two documents mean the same happening, so the document is part of the name. */
    private List<String> eventParts(Event seen, Optional<Node> place) {
        List<String> parts = new ArrayList<>();
        parts.add(seen.kind().code());
        parts.add(place.map(Iris::lastPart).orElse("any"));
        parts.add(seen.date().map(date -> Iris.lastPart(iris.period(date))).orElseGet(() -> Slug.of(draft.name())));
        if (!seen.label().isBlank()) {
            parts.add(Slug.of(seen.label()));
        }
        return parts;
    }
}
