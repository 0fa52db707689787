package org.tradegraph.graph;

import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Notes in the store which documents and streams have changed since they were last checked, so that a check need look at no others. */
public final class Pending {

    private Pending() {
    }

    /** Notes a document and what its numbers measure. */
    static void mark(DatasetGraph dataset, Iris iris, Node document) {
        List<Node> streams = dataset.stream(document, Node.ANY, Vocab.TYPE, Vocab.STREAM).map(Quad::getSubject).toList();
        Stream.concat(Stream.of(document), streams.stream()).forEach(thing -> dataset.add(iris.pendingGraph(), iris.pendingGraph(), Vocab.PENDING, thing));
    }

    /** The documents and streams that wait to be checked, in order. */
    public static List<Node> of(DatasetGraph dataset, Iris iris) {
        return inOrder(dataset.stream(iris.pendingGraph(), iris.pendingGraph(), Vocab.PENDING, Node.ANY).map(Quad::getObject));
    }

    /** All documents and streams there are, in order. */
    public static List<Node> all(DatasetGraph dataset) {
        return inOrder(Stream.of(Vocab.REPORT, Vocab.STREAM).flatMap(type -> dataset.stream(Node.ANY, Node.ANY, Vocab.TYPE, type)).map(Quad::getSubject).distinct());
    }

    private static List<Node> inOrder(Stream<Node> things) {
        return things.sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    /** Notes that nothing waits any more. */
    public static void clear(DatasetGraph dataset, Iris iris) {
        dataset.removeGraph(iris.pendingGraph());
    }
}
