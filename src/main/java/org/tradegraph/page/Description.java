package org.tradegraph.page;

import java.util.Set;
import java.util.LinkedHashSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Prefixes;
import org.tradegraph.graph.Vocab;

/** What the graph says of a thing, with the names of all that is linked to: of a document, all that it states. */
final class Description {

    private static final int MOST_INWARD = 1_000;
    private static final Node LICENSE = NodeFactory.createURI(Vocab.DCT + "license");
    private static final Node CC_BY = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");
    private static final Node IN_DATASET = NodeFactory.createURI("http://rdfs.org/ns/void#inDataset");
    private static final Node TOPIC = NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic");

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Graph graph = GraphFactory.createDefaultGraph();

    private Description(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** @param path the path of the data, which is said to be about the thing, under the same licence as all */
    static Graph of(Node thing, String path, DatasetGraph dataset, Iris iris) {
        Description description = new Description(dataset, iris);
        description.describe(thing);
        description.nameLinked();
        description.addPrefixes();
        Node data = NodeFactory.createURI(iris.base() + path.substring(1));
        description.graph.add(data, TOPIC, thing);
        description.graph.add(data, LICENSE, CC_BY);
        description.graph.add(data, IN_DATASET, NodeFactory.createURI(iris.base() + ".well-known/void#dataset"));
        return description.graph;
    }

    private void describe(Node thing) {
        if (dataset.containsGraph(thing)) {
            dataset.stream(thing, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple).forEach(graph::add);
        }
        dataset.stream(Node.ANY, thing, Node.ANY, Node.ANY).map(Quad::asTriple).forEach(graph::add);
        dataset.stream(Node.ANY, Node.ANY, Node.ANY, thing).limit(MOST_INWARD).map(Quad::asTriple).forEach(graph::add);
    }

    private void nameLinked() {
        Set<Node> linked = new LinkedHashSet<>();
        graph.find().forEachRemaining(triple -> {
            linked.add(triple.getSubject());
            linked.add(triple.getPredicate());
            linked.add(triple.getObject());
        });
        linked.stream().filter(Node::isURI).forEach(node -> {
            for (Node name : new Node[] {Vocab.PREF_LABEL, Vocab.TITLE, Vocab.LABEL}) {
                dataset.stream(Node.ANY, node, name, Node.ANY).map(Quad::asTriple).forEach(graph::add);
            }
        });
    }

    /** Only those prefixes that are used, so that what is small stays readable. */
    private void addPrefixes() {
        Prefixes.of(iris).forEach((prefix, namespace) -> {
            if (graph.stream().anyMatch(triple -> uses(triple, namespace))) {
                graph.getPrefixMapping().setNsPrefix(prefix, namespace);
            }
        });
    }

    private static boolean uses(Triple triple, String namespace) {
        return isIn(triple.getSubject(), namespace) || isIn(triple.getPredicate(), namespace) || isIn(triple.getObject(), namespace)
                || triple.getObject().isLiteral() && triple.getObject().getLiteralDatatypeURI().startsWith(namespace);
    }

    private static boolean isIn(Node node, String namespace) {
        return node.isURI() && node.getURI().startsWith(namespace);
    }
}
