package org.tradegraph.property;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.apache.jena.graph.Node;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/** The edges that one document states: a claim for each number, relations, and what routes and events are tied to. */
final class Facts {

    static final List<Property> PROPERTIES = List.of(Property.number("value"), Property.text("unit"), Property.text("flow"), Property.text("indicator"),
            Property.text("basis"), Property.text("product"), Property.text("productName"), Property.text("segment"), Property.text("gateway"),
            Property.text("period"), Property.text("start"), Property.text("end"), Property.text("modality"), Property.text("approx"),
            Property.number("confidence"), Property.truth("preferred"), Property.text("attributedTo"), Property.text("saidBy"), Property.text("document"),
            Property.text("sentence"), Property.text("partner"), Property.text("route"), Property.number("place"), Property.number("count"));

    /** By which properties facts name places and products. */
    static final List<Node> NAMING = List.of(Vocab.REPORTER, Vocab.PARTNER, Vocab.PRODUCT, Vocab.GATEWAY, Vocab.SUBJECT, Vocab.OBJECT, Vocab.ORIGIN, Vocab.VIA,
            Vocab.DESTINATION, Vocab.HELD_AT, Vocab.PARTICIPANT);

    /** Facts that are nodes themselves. */
    static final List<Node> HAPPENINGS = List.of(Vocab.ROUTE, Vocab.EVENT);

    private final Node document;
    private final Said said;
    private final Iris iris;
    private final Function<Node, Optional<String>> names;
    private final Predicate<Node> isPreferred;

    /**
     * @param names       the name of a thing
     * @param isPreferred whether a claim goes first of those on the same
     */
    Facts(Node document, Said said, Iris iris, Function<Node, Optional<String>> names, Predicate<Node> isPreferred) {
        this.document = document;
        this.said = said;
        this.iris = iris;
        this.names = names;
        this.isPreferred = isPreferred;
    }

    void edges(PropertyGraph.Taker<Edge> to) throws IOException {
        Map<Node, Long> reporters = new TreeMap<>(Said.BY_TEXT);
        for (Node claim : said.all(Vocab.OBSERVATION_CLASS)) {
            to.take(claim(claim));
            reporters.merge(said.value(claim, Vocab.REPORTER).orElseThrow(), 1L, Long::sum);
        }
        for (Map.Entry<Node, Long> reporter : reporters.entrySet()) {
            to.take(edge(document + "#reports-on=" + Iris.lastPart(reporter.getKey()), document, "REPORTS_ON", reporter.getKey(),
                    new Properties().put("count", new BigDecimal(reporter.getValue()))));
        }
        for (Node relation : said.all(Vocab.STATEMENT)) {
            to.take(relation(relation));
        }
        for (Node route : said.all(Vocab.ROUTE)) {
            tie(route, to, Vocab.ORIGIN, Vocab.VIA, Vocab.DESTINATION);
            legs(route, to);
        }
        for (Node event : said.all(Vocab.EVENT)) {
            tie(event, to, Vocab.HELD_AT, Vocab.PARTICIPANT);
        }
    }

    private Edge claim(Node claim) {
        Optional<Node> period = said.value(claim, Vocab.PERIOD);
        Optional<Node> product = said.value(claim, Vocab.PRODUCT);
        String flow = said.code(claim, Vocab.FLOW).orElse("none");
        Properties properties = evidence(claim)
                .put("value", said.number(claim, Vocab.VALUE)).put("unit", said.code(claim, Vocab.UNIT)).put("flow", flow)
                .put("indicator", said.code(claim, Vocab.INDICATOR)).put("basis", said.code(claim, Vocab.BASIS))
                .put("product", product.map(Node::getURI)).put("productName", product.flatMap(names))
                .put("segment", said.code(claim, Vocab.SEGMENT)).put("gateway", said.value(claim, Vocab.GATEWAY).map(Node::getURI))
                .put("period", said.code(claim, Vocab.PERIOD)).put("start", period.flatMap(time -> said.text(time, Vocab.START_DATE)))
                .put("end", period.flatMap(time -> said.text(time, Vocab.END_DATE))).put("modality", said.code(claim, Vocab.MODALITY))
                .put("approx", said.code(claim, Vocab.APPROX)).put("preferred", isPreferred.test(claim));
        return edge(claim.getURI(), said.value(claim, Vocab.REPORTER).orElseThrow(), label(flow), said.value(claim, Vocab.PARTNER).orElseThrow(), properties);
    }

    private Edge relation(Node relation) {
        Node predicate = said.value(relation, Vocab.PREDICATE).orElseThrow();
        return edge(relation.getURI(), said.value(relation, Vocab.SUBJECT).orElseThrow(), label(predicate.getLocalName()),
                said.value(relation, Vocab.OBJECT).orElseThrow(), evidence(relation).put("partner", said.value(relation, Vocab.PARTNER).map(Node::getURI)));
    }

    /** Ties a thing to places, and to the document that states it. */
    private void tie(Node thing, PropertyGraph.Taker<Edge> to, Node... roles) throws IOException {
        to.take(edge(in(thing) + "stated", thing, "STATED_IN", document, evidence(thing)));
        for (Node role : roles) {
            for (Node place : said.values(thing, role)) {
                to.take(edge(in(thing) + role.getLocalName() + "-" + Iris.lastPart(place), thing, label(role.getLocalName()), place,
                        new Properties().put("document", document.getURI())));
            }
        }
    }

    /** A route as a path: an edge from each stop to the next. Its address tells them in order. */
    private void legs(Node route, PropertyGraph.Taker<Edge> to) throws IOException {
        String address = route.getURI();
        List<String> stops = List.of(Iris.lastPart(route).split("\\.")).stream().skip(1).filter(stop -> !stop.equals("any")).toList();
        for (int i = 1; i < stops.size(); i++) {
            to.take(new Edge(in(route) + "leg-" + i, iris.place(stops.get(i - 1)).getURI(), iris.place(stops.get(i)).getURI(), "NEXT_STOP",
                    new Properties().put("route", address).put("place", new BigDecimal(i)).put("document", document.getURI()).map()));
        }
    }

    /** What an edge that a document draws to or from a thing is called: several documents may state the same thing. */
    private String in(Node thing) {
        return document.getURI() + "#" + thing.getURI().replaceFirst(".*/id/", "") + ":";
    }

    private Properties evidence(Node fact) {
        Optional<String> words = said.value(fact, Vocab.STATED_IN).flatMap(passage -> said.value(passage, Vocab.HAS_SELECTOR))
                .flatMap(selector -> said.text(selector, Vocab.EXACT));
        return new Properties().put("document", document.getURI()).put("sentence", words).put("confidence", said.number(fact, Vocab.CONFIDENCE))
                .put("attributedTo", said.text(fact, Vocab.ATTRIBUTED_TO)).put("saidBy", said.value(fact, Vocab.SAID_BY).flatMap(names));
    }

    private static Edge edge(String id, Node from, String label, Node to, Properties properties) {
        return new Edge(id, from.getURI(), to.getURI(), label, properties.map());
    }

    /** {@code locatedIn} is {@code LOCATED_IN}. */
    static String label(String word) {
        return word.replaceAll("(?<=[a-z])(?=[A-Z])", "_").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
