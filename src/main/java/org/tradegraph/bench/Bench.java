package org.tradegraph.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
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
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStream;
import org.tradegraph.graph.Vocab;

/** A small graph of claims that bear on each other, with the terms that the vocabulary lists as those of the bench. */
public final class Bench {

    private static final Node LEAST = Vocab.tg("least");
    private static final Node MOST = Vocab.tg("most");
    private static final Node TOLD = Vocab.tg("told");
    private static final Node DIGITS = Vocab.tg("digits");
    private static final Node MARKET = Vocab.tg("market");
    private static final Node MEMBERS = Vocab.tg("members");
    private static final Node ACCOUNT = Vocab.tg("account");
    private static final Node RIVAL = Vocab.tg("rival");
    private static final Set<Node> KEPT = Set.of(Vocab.VALUE, Vocab.UNIT, Vocab.INDICATOR, Vocab.BASIS, Vocab.APPROX, Vocab.DATA_SET,
            Vocab.STATED_IN, Vocab.SAID_BY, Vocab.REPORTER);

    private final Iris iris;
    private final Wording wording;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Map<Node, Node> streams = new HashMap<>();
    private final Map<Node, Range> ranges = new HashMap<>();
    private final Set<TradeStream> described = new HashSet<>();

    Bench(Iris iris, Wording wording) {
        this.iris = iris;
        this.wording = wording;
    }

    /** Its claims; checks may add to it what they conclude. */
    public Graph graph() {
        return graph;
    }

    /** What a claim measures. */
    public Optional<Node> streamOf(Node claim) {
        return Optional.ofNullable(streams.get(claim));
    }

    /** The markets of a stream, of which a finding may say that something is missing in them. */
    public List<Node> marketsOf(Node stream) {
        return graph.stream(stream, MARKET, Node.ANY).map(Triple::getObject).toList();
    }

    void describe(TradeStream stream) {
        if (described.add(stream)) {
            Node node = iris.stream(stream);
            graph.add(node, TOLD, text(wording.of(stream)));
            graph.add(node, Vocab.FLOW, iris.code("flow", stream.flow()));
            graph.add(node, Vocab.PERIOD, iris.period(stream.period()));
            graph.add(node, Vocab.REPORTER, iris.place(stream.reporter()));
            graph.add(node, Vocab.PARTNER, iris.place(stream.partner()));
            graph.add(node, Vocab.PRODUCT, iris.product(stream.product()));
            graph.add(node, Vocab.SEGMENT, iris.code("segment", stream.segment()));
            graph.add(node, MARKET, iris.comparison(stream.acrossFlows()));
            if (stream.isMutual()) {
                graph.add(node, MARKET, iris.comparison(stream.acrossFlowsTurned()));
            }
        }
    }

    void addLinks(Neighbourhood neighbourhood) {
        neighbourhood.links().forEach(link -> graph.add(iris.stream(link.from()), link.relation(), iris.stream(link.to())));
        neighbourhood.circles().forEach((whole, members) -> graph.add(iris.stream(whole), MEMBERS, integer(members)));
    }

    /** Copies some of what is said of a thing. */
    void copy(Graph source, Node thing, Set<Node> properties) {
        source.stream(thing, Node.ANY, Node.ANY).filter(triple -> properties.contains(triple.getPredicate())).forEach(graph::add);
    }

    /** Adds a claim with what arithmetic needs to know of its number; tells what else is known of it. */
    Map<Node, Node> addClaim(Graph source, Node claim, Node cell, Node stream) {
        Map<Node, Node> known = new HashMap<>();
        source.stream(claim, Node.ANY, Node.ANY).filter(triple -> KEPT.contains(triple.getPredicate()))
                .forEach(triple -> known.put(triple.getPredicate(), triple.getObject()));
        known.forEach((property, value) -> graph.add(claim, property, value));
        graph.add(cell, Vocab.OBSERVATION, claim);
        graph.add(claim, Vocab.MEASURES, stream);
        streams.put(claim, stream);
        addNumber(claim, known);
        return known;
    }

    void addToAccount(Node claim, Node account) {
        graph.add(claim, ACCOUNT, account);
    }

    /** Notes which of the numbers that one document gives for one cell cannot be the same. */
    void addRivals(List<Node> claims) {
        claims.forEach(one -> claims.stream().filter(other -> !ranges.get(one).meets(ranges.get(other))).forEach(other -> graph.add(one, RIVAL, other)));
    }

    private void addNumber(Node claim, Map<Node, Node> known) {
        BigDecimal value = new BigDecimal(known.get(Vocab.VALUE).getLiteralLexicalForm());
        Optional<String> approximation = Optional.ofNullable(known.get(Vocab.APPROX)).map(Iris::lastPart);
        Node unit = known.get(Vocab.UNIT);
        Range range = Range.of(value, Iris.lastPart(unit), approximation);
        ranges.put(claim, range);
        graph.add(claim, LEAST, decimal(range.least()));
        graph.add(claim, MOST, decimal(range.most()));
        graph.add(claim, DIGITS, integer(Range.digits(value)));
        graph.add(claim, TOLD, text(wording.of(value, unit, Iris.lastPart(known.get(Vocab.INDICATOR)), known.get(Vocab.BASIS), approximation)));
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
