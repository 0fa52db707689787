package org.tradegraph.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.tradegraph.files.Unchecked;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;
import org.tradegraph.sort.SortedLines;

/**
 * The whole graph: places, products, documents, routes and events as nodes, what documents state and the lexicon knows as edges.
 * One document at a time is held, besides names.
 */
public final class WholeGraph implements PropertyGraph {

    private static final List<Property> OF_VERTICES = List.of(Property.text("name"), Property.text("code"), Property.number("lat"), Property.number("lon"),
            Property.text("date"), Property.text("publisher"), Property.text("url"), Property.text("kind"), Property.text("mode"), Property.text("period"));
    private static final List<Node> PLACES = List.of(Vocab.PLACE, Vocab.COUNTRY, Vocab.REGION, Vocab.GATEWAY_CLASS, Vocab.GROUPING);
    private static final List<Node> KNOWN = List.of(Vocab.LOCATED_IN, Vocab.tg("capitalOf"), Vocab.BORDERS, Vocab.MEMBER_OF, Vocab.PORT_OF);
    private static final List<Node> NAMES = List.of(Vocab.PREF_LABEL, Vocab.TITLE, Vocab.LABEL);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final boolean withGazetteer;
    private final boolean withSentences;
    private final Map<Node, Optional<String>> names = new HashMap<>();

    /**
     * @param withGazetteer  whether places and products are wanted of which no document speaks
     * @param withSentences whether the words are wanted that state each fact
     */
    public WholeGraph(DatasetGraph dataset, Iris iris, boolean withGazetteer, boolean withSentences) {
        this.dataset = dataset;
        this.iris = iris;
        this.withGazetteer = withGazetteer;
        this.withSentences = withSentences;
    }

    @Override
    public List<Property> vertexProperties() {
        return OF_VERTICES;
    }

    @Override
    public List<Property> edgeProperties() {
        return Facts.PROPERTIES;
    }

    @Override
    public void vertices(Taker<Vertex> to) throws IOException {
        reading(() -> {
            try (SortedLines ids = new SortedLines()) {
                for (Node document : documents()) {
                    ids.add(document.getURI());
                    named(document).distinct().forEach(thing -> ids.add(thing.getURI()));
                }
                if (withGazetteer) {
                    dataset.stream(iris.gazetteerGraph(), Node.ANY, Vocab.PREF_LABEL, Node.ANY).map(Quad::getSubject)
                            .filter(Node::isURI).forEach(thing -> ids.add(thing.getURI()));
                    known(edge -> {
                        ids.add(edge.from());
                        ids.add(edge.to());
                    });
                }
                for (Iterator<String> sorted = ids.iterator(); sorted.hasNext();) {
                    to.take(vertex(NodeFactory.createURI(sorted.next())));
                }
            }
        });
    }

    /** What the facts of a document name, found without reading all of it: whoever writes nodes before edges goes through the documents twice. */
    private Stream<Node> named(Node document) {
        Stream<Node> things = Facts.NAMING.stream().flatMap(property -> dataset.stream(document, Node.ANY, property, Node.ANY)).map(Quad::getObject);
        Stream<Node> happenings = Facts.HAPPENINGS.stream().flatMap(kind -> dataset.stream(document, Node.ANY, Vocab.TYPE, kind)).map(Quad::getSubject);
        return Stream.concat(things, happenings);
    }

    private Vertex vertex(Node thing) {
        Said said = Said.of(dataset.stream(Node.ANY, thing, Node.ANY, Node.ANY));
        return new Vertex(thing.getURI(), labels(thing, said), new Properties().put("name", name(thing)).put("code", said.text(thing, Vocab.NOTATION))
                .put("lat", said.number(thing, Vocab.LAT)).put("lon", said.number(thing, Vocab.LONG)).put("date", said.text(thing, Vocab.ISSUED))
                .put("publisher", said.text(thing, Vocab.PUBLISHER)).put("url", said.text(thing, Vocab.SOURCE)).put("kind", said.code(thing, Vocab.KIND))
                .put("mode", said.code(thing, Vocab.MODE)).put("period", said.code(thing, Vocab.ON_PERIOD).or(() -> said.code(thing, Vocab.START_PERIOD))).map());
    }

    /** The kind is told by the address, the finer kind of a place by its classes. */
    private List<String> labels(Node thing, Said said) {
        String kind = thing.getURI().replaceFirst(".*/id/", "").replaceFirst("/.*", "");
        String first = kind.isEmpty() || kind.contains(":") ? "Thing" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        List<String> labels = new ArrayList<>(List.of(first));
        said.values(thing, Vocab.TYPE).stream().filter(PLACES::contains).map(Node::getLocalName).filter(name -> !labels.contains(name)).sorted().forEach(labels::add);
        return labels;
    }

    @Override
    public void edges(Taker<Edge> to) throws IOException {
        reading(() -> {
            stated(to);
            if (withGazetteer) {
                known(to);
            }
        });
    }

    private void stated(Taker<Edge> to) throws IOException {
        for (Node document : documents()) {
            try (Stream<Quad> quads = dataset.stream(document, Node.ANY, Node.ANY, Node.ANY)) {
                Said said = Said.of(quads.filter(quad -> withSentences || !quad.getPredicate().equals(Vocab.EXACT)));
                new Facts(document, said, iris, this::name, this::isPreferred).edges(to);
            }
        }
    }

    /** What the lexicon knows of places. */
    private void known(Taker<Edge> to) throws IOException {
        Node gazetteer = iris.gazetteerGraph();
        for (Node property : KNOWN) {
            String label = Facts.label(property.getLocalName());
            List<Quad> known = dataset.stream(gazetteer, Node.ANY, property, Node.ANY).filter(quad -> quad.getObject().isURI())
                    .sorted(Comparator.comparing(Quad::toString)).toList();
            for (Quad quad : known) {
                to.take(new Edge(quad.getSubject().getURI() + "#" + property.getLocalName() + "-" + Iris.lastPart(quad.getObject()),
                        quad.getSubject().getURI(), quad.getObject().getURI(), label, Map.of()));
            }
        }
    }

    private List<Node> documents() {
        return dataset.stream(Node.ANY, Node.ANY, Vocab.TYPE, Vocab.REPORT).map(Quad::getSubject).distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    private boolean isPreferred(Node claim) {
        return dataset.contains(iris.derivedGraph(), Node.ANY, Vocab.tg("preferred"), claim);
    }

    /** What a place, product, code or body is called; there are few of them, and each is looked up once. */
    private Optional<String> name(Node thing) {
        Optional<String> known = names.get(thing);
        if (known == null) {
            known = NAMES.stream().flatMap(property -> dataset.stream(Node.ANY, thing, property, Node.ANY)).map(quad -> Said.text(quad.getObject())).min(String::compareTo);
            names.put(thing, known);
        }
        return known;
    }

    /** Reads within one transaction. */
    private void reading(Unchecked.Work reading) throws IOException {
        try {
            Txn.executeRead(dataset, () -> Unchecked.run(reading));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
