package org.tradegraph.property;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/**
 * Who trades with whom in one period, flow and unit: places, and an edge for each two with the preferred value as its weight. Only
 * values of all goods count, and no forecasts, so that nothing is counted twice.
 */
public final class TradeNetwork implements PropertyGraph {

    private static final int REPORTER = 0;
    private static final int PARTNER = 1;
    private static final int PARTS = 11;

    private final DatasetGraph dataset;
    private final Iris iris;
    private final String period;
    private final String flow;
    private final String unit;
    private final Map<String, Edge> edges = new TreeMap<>();

    private TradeNetwork(DatasetGraph dataset, Iris iris, String period, String flow, String unit) {
        this.dataset = dataset;
        this.iris = iris;
        this.period = period;
        this.flow = flow;
        this.unit = unit;
    }

    /**
     * Fails where nothing was stated of the kind.
     *
     * @param period as in addresses: 2023, 2023-Q1, 2023-09
     */
    public static TradeNetwork of(DatasetGraph dataset, Iris iris, String period, String flow, String unit) {
        TradeNetwork network = new TradeNetwork(dataset, iris, period, flow, unit);
        Txn.executeRead(dataset, network::read);
        if (network.edges.isEmpty()) {
            throw new TradeGraphException("nobody states " + flow + " of two places in " + period + " in " + unit
                    + "; take a period, flow and unit that the store has, such as 2023, trade and USD");
        }
        return network;
    }

    private void read() {
        String wanted = String.join(".", flow, "all", "all", "any", period, "value", "none", unit, "stated");
        dataset.stream(iris.derivedGraph(), Node.ANY, Vocab.tg("preferred"), Node.ANY).forEach(quad -> {
            String cell = Iris.lastPart(quad.getSubject());
            String[] parts = cell.split("\\.");
            if (parts.length == PARTS && cell.endsWith("." + wanted)) {
                add(iris.place(parts[REPORTER]), iris.place(parts[PARTNER]), quad.getObject());
            }
        });
    }

    private void add(Node reporter, Node partner, Node claim) {
        Said said = Said.of(dataset.stream(Node.ANY, claim, Node.ANY, Node.ANY));
        said.number(claim, Vocab.VALUE).ifPresent(value -> edges.merge(reporter + " " + partner,
                new Edge(claim.getURI(), reporter.getURI(), partner.getURI(), flow.toUpperCase(Locale.ROOT),
                        new Properties().put("weight", value).put("unit", unit).put("flow", flow).put("period", period)
                                .put("document", said.value(claim, Vocab.DATA_SET).map(Node::getURI)).map()),
                TradeNetwork::sum));
    }

    private static Edge sum(Edge one, Edge other) {
        one.properties().merge("weight", other.properties().get("weight"), (some, more) -> ((BigDecimal) some).add((BigDecimal) more));
        return one;
    }

    @Override
    public List<Property> vertexProperties() {
        return List.of(Property.text("name"), Property.text("code"), Property.number("lat"), Property.number("lon"));
    }

    @Override
    public List<Property> edgeProperties() {
        return List.of(Property.number("weight"), Property.text("unit"), Property.text("flow"), Property.text("period"), Property.text("document"));
    }

    @Override
    public void vertices(Taker<Vertex> to) throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        edges.values().forEach(edge -> ids.addAll(List.of(edge.from(), edge.to())));
        for (String id : ids) {
            to.take(Txn.calculateRead(dataset, () -> vertex(NodeFactory.createURI(id))));
        }
    }

    private Vertex vertex(Node place) {
        Said said = Said.of(dataset.stream(Node.ANY, place, Node.ANY, Node.ANY));
        Optional<String> name = dataset.stream(Node.ANY, place, Vocab.PREF_LABEL, Node.ANY).map(Quad::getObject).map(Said::text).min(Comparator.naturalOrder());
        return new Vertex(place.getURI(), List.of("Place"), new Properties().put("name", name).put("code", said.text(place, Vocab.NOTATION))
                .put("lat", said.number(place, Vocab.LAT)).put("lon", said.number(place, Vocab.LONG)).map());
    }

    @Override
    public void edges(Taker<Edge> to) throws IOException {
        for (Edge edge : edges.values()) {
            to.take(edge);
        }
    }
}
