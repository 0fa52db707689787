package org.tradegraph.bench;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStream;
import org.tradegraph.graph.Vocab;

/** A small graph of claims that bear on each other, with the terms that the vocabulary lists as those of the bench. */
public final class Bench {

    private static final Node LEAST = Vocab.tg("least");
    private static final Node MOST = Vocab.tg("most");
    private static final Node TOLD = Vocab.tg("told");
    private static final Node DIGITS = Vocab.tg("digits");
    private static final Node MEMBERS = Vocab.tg("members");
    private static final Set<Node> KEPT = Set.of(Vocab.VALUE, Vocab.UNIT, Vocab.INDICATOR, Vocab.BASIS, Vocab.APPROX, Vocab.DATA_SET,
            Vocab.STATED_IN, Vocab.SAID_BY, Vocab.REPORTER);
    private static final Set<Node> KEPT_OF_REPORT = Set.of(Vocab.ISSUED, Vocab.DATE_STATED, Vocab.TEXT);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Wording wording;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Map<Node, Node> streams = new HashMap<>();
    private final Set<Node> described = new HashSet<>();

    private Bench(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.wording = new Wording(dataset, iris);
    }

    /** The claims on some streams, and on all that these can be measured by; within a transaction. */
    static Bench ofStreams(DatasetGraph dataset, Iris iris, Places places, Collection<Node> wanted) {
        Bench bench = new Bench(dataset, iris);
        Neighbourhood neighbourhood = new Neighbourhood(dataset, iris, places);
        Set<TradeStream> gathered = new LinkedHashSet<>();
        wanted.stream().flatMap(node -> iris.streamOf(node).stream()).forEach(stream -> {
            gathered.add(stream);
            neighbourhood.add(stream);
        });
        neighbourhood.links().forEach(link -> {
            gathered.add(link.from());
            gathered.add(link.to());
        });
        gathered.forEach(bench::addStream);
        neighbourhood.links().forEach(bench::addLink);
        neighbourhood.circles().forEach((whole, members) -> bench.graph.add(iris.stream(whole), MEMBERS, integer(members)));
        return bench;
    }

    /** The claims of some documents, with their words. */
    static Bench ofDocuments(DatasetGraph dataset, Iris iris, Collection<Node> documents) {
        Bench bench = new Bench(dataset, iris);
        documents.forEach(bench::addDocument);
        return bench;
    }

    public Graph graph() {
        return graph;
    }

    /** What an observation measures. */
    public Optional<Node> streamOf(Node observation) {
        return Optional.ofNullable(streams.get(observation));
    }

    /** The markets of a stream, of which a finding may say that something is missing in them. */
    public List<Node> marketsOf(Node stream) {
        return graph.stream(stream, Link.BESIDE, Node.ANY).map(Triple::getObject).toList();
    }

    private void addStream(TradeStream stream) {
        describe(stream);
        Node node = iris.stream(stream);
        dataset.stream(Node.ANY, Node.ANY, Vocab.MEASURES, node).map(Quad::getSubject).distinct().toList().forEach(cell ->
                dataset.stream(Node.ANY, cell, Vocab.OBSERVATION, Node.ANY).map(Quad::getObject).toList()
                        .forEach(observation -> addObservation(observation, cell, node)));
    }

    private void describe(TradeStream stream) {
        Node node = iris.stream(stream);
        if (described.add(node)) {
            graph.add(node, TOLD, text(wording.of(stream)));
            graph.add(node, Vocab.FLOW, iris.code("flow", stream.flow()));
            graph.add(node, Vocab.PERIOD, iris.period(stream.period()));
            graph.add(node, Vocab.REPORTER, iris.place(stream.reporter()));
            graph.add(node, Vocab.PARTNER, iris.place(stream.partner()));
            graph.add(node, Vocab.PRODUCT, iris.product(stream.product()));
            graph.add(node, Link.BESIDE, iris.comparison(stream.acrossFlows()));
            if (stream.isMutual()) {
                graph.add(node, Link.BESIDE, iris.comparison(stream.acrossFlowsTurned()));
            }
        }
    }

    private void addLink(Link link) {
        if (!link.relation().equals(Link.BESIDE)) {
            graph.add(iris.stream(link.from()), link.relation(), iris.stream(link.to()));
        }
    }

    private void addObservation(Node observation, Node cell, Node stream) {
        Map<Node, Node> known = new HashMap<>();
        dataset.stream(Node.ANY, observation, Node.ANY, Node.ANY).filter(quad -> KEPT.contains(quad.getPredicate()))
                .forEach(quad -> known.put(quad.getPredicate(), quad.getObject()));
        known.forEach((property, value) -> graph.add(observation, property, value));
        graph.add(cell, Vocab.OBSERVATION, observation);
        graph.add(observation, Vocab.MEASURES, stream);
        streams.put(observation, stream);
        addNumber(observation, known);
        addReport(known.get(Vocab.DATA_SET), Set.of(Vocab.ISSUED, Vocab.DATE_STATED));
        Optional.ofNullable(known.get(Vocab.SAID_BY)).ifPresent(body ->
                dataset.stream(Node.ANY, body, Vocab.BODY_KIND, Node.ANY).forEach(quad -> graph.add(body, Vocab.BODY_KIND, quad.getObject())));
    }

    private void addNumber(Node observation, Map<Node, Node> known) {
        BigDecimal value = new BigDecimal(known.get(Vocab.VALUE).getLiteralLexicalForm());
        Optional<String> approximation = Optional.ofNullable(known.get(Vocab.APPROX)).map(Iris::lastPart);
        Node unit = known.get(Vocab.UNIT);
        Range range = Range.of(value, Iris.lastPart(unit), approximation);
        graph.add(observation, LEAST, decimal(range.least()));
        graph.add(observation, MOST, decimal(range.most()));
        graph.add(observation, DIGITS, integer(Range.digits(value)));
        graph.add(observation, TOLD, text(wording.of(value, unit, Iris.lastPart(known.get(Vocab.INDICATOR)), known.get(Vocab.BASIS), approximation)));
    }

    private void addReport(Node report, Set<Node> properties) {
        if (described.add(report)) {
            dataset.stream(report, report, Node.ANY, Node.ANY).filter(quad -> properties.contains(quad.getPredicate()))
                    .forEach(quad -> graph.add(report, quad.getPredicate(), quad.getObject()));
        }
    }

    private void addDocument(Node document) {
        addReport(document, KEPT_OF_REPORT);
        graph.add(document, Vocab.TYPE, Vocab.REPORT);
        dataset.stream(document, Node.ANY, Vocab.MEASURES, Node.ANY).toList().forEach(measured -> {
            iris.streamOf(measured.getObject()).ifPresent(this::describe);
            dataset.stream(document, measured.getSubject(), Vocab.OBSERVATION, Node.ANY).toList()
                    .forEach(stated -> addObservation(stated.getObject(), measured.getSubject(), measured.getObject()));
        });
        dataset.stream(document, Node.ANY, Vocab.HAS_SELECTOR, Node.ANY).toList().forEach(passage ->
                dataset.stream(document, passage.getObject(), Vocab.EXACT, Node.ANY)
                        .forEach(words -> graph.add(passage.getSubject(), Vocab.EXACT, words.getObject())));
        dataset.stream(document, Node.ANY, Vocab.END_DATE, Node.ANY).forEach(quad -> graph.add(quad.getSubject(), quad.getPredicate(), quad.getObject()));
        dataset.stream(document, Node.ANY, Vocab.START_DATE, Node.ANY).forEach(quad -> graph.add(quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static Node decimal(BigDecimal value) {
        return NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
