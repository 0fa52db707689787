package org.tradegraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tradegraph.trade.Event;
import org.tradegraph.trade.Mode;
import org.tradegraph.trade.Period;
import org.tradegraph.trade.Route;

/** Writes the routes and events of one document; the same way or happening has one name in all documents. */
final class Happenings {

    private final Iris iris;
    private final Things things;
    private final Passages passages;
    private final String document;
    private final Graph graph;
    private final Map<Node, Period> starts = new HashMap<>();

    Happenings(Iris iris, Things things, Passages passages, String document, Graph graph) {
        this.iris = iris;
        this.things = things;
        this.passages = passages;
        this.document = document;
        this.graph = graph;
    }

    void add(Route seen) {
        Optional<Node> origin = seen.origin().map(name -> things.place(graph, name));
        Optional<Node> destination = seen.destination().map(name -> things.place(graph, name));
        List<Node> via = seen.via().stream().map(name -> things.place(graph, name)).distinct().toList();
        Node route = iris.route(routeParts(seen, origin, destination, via));
        graph.add(route, Vocab.TYPE, Vocab.ROUTE);
        if (!graph.contains(route, Vocab.PREF_LABEL, Node.ANY)) {
            graph.add(route, Vocab.PREF_LABEL, Literals.english(label(seen)));
        }
        seen.mode().ifPresent(mode -> graph.add(route, Vocab.MODE, iris.code("mode", mode.code())));
        origin.ifPresent(place -> graph.add(route, Vocab.ORIGIN, place));
        destination.ifPresent(place -> graph.add(route, Vocab.DESTINATION, place));
        via.forEach(place -> graph.add(route, Vocab.VIA, place));
        seen.start().ifPresent(period -> start(route, period));
        graph.add(route, Vocab.STATED_IN, passages.of(seen.evidence()));
        Said.by(graph, route, seen.evidence());
    }

    private static List<String> routeParts(Route seen, Optional<Node> origin, Optional<Node> destination, List<Node> via) {
        List<String> parts = new ArrayList<>();
        parts.add(seen.mode().map(Mode::code).orElse("any"));
        parts.add(origin.map(Iris::lastPart).orElse("any"));
        via.forEach(place -> parts.add(Iris.lastPart(place)));
        parts.add(destination.map(Iris::lastPart).orElse("any"));
        return parts;
    }

    private static String label(Route seen) {
        List<String> stops = new ArrayList<>();
        seen.origin().ifPresent(stops::add);
        stops.addAll(seen.via());
        seen.destination().ifPresent(stops::add);
        return stops.stream().distinct().collect(Collectors.joining(" – "));
    }

    /** A way opens once: where a document gives two times, the earlier. */
    private void start(Node route, Period period) {
        Period first = starts.merge(route, period, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        graph.remove(route, Vocab.START_PERIOD, Node.ANY);
        graph.add(route, Vocab.START_PERIOD, things.period(graph, first));
    }

    void add(Event seen) {
        Optional<Node> place = seen.place().map(name -> things.place(graph, name));
        Node event = iris.event(eventParts(seen, place));
        graph.add(event, Vocab.TYPE, Vocab.EVENT);
        graph.add(event, Vocab.KIND, iris.code("kind", seen.kind().code()));
        if (!seen.label().isBlank() && !graph.contains(event, Vocab.PREF_LABEL, Node.ANY)) {
            graph.add(event, Vocab.PREF_LABEL, Literals.english(seen.label()));
        }
        place.ifPresent(where -> graph.add(event, Vocab.HELD_AT, where));
        seen.date().ifPresent(date -> graph.add(event, Vocab.ON_PERIOD, things.period(graph, date)));
        seen.participants().forEach(name -> graph.add(event, Vocab.PARTICIPANT, things.place(graph, name)));
        graph.add(event, Vocab.STATED_IN, passages.of(seen.evidence()));
        Said.by(graph, event, seen.evidence());
    }

    /** Without a date nothing says that two documents mean the same happening, so the document is part of the name. */
    private List<String> eventParts(Event seen, Optional<Node> place) {
        List<String> parts = new ArrayList<>();
        parts.add(seen.kind().code());
        parts.add(place.map(Iris::lastPart).orElse("any"));
        parts.add(seen.date().map(date -> Iris.lastPart(iris.period(date))).orElseGet(() -> Slug.of(document)));
        if (!seen.label().isBlank()) {
            parts.add(Slug.of(seen.label()));
        }
        return parts;
    }
}
