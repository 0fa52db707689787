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
        add(dataset, iris, Stream.concat(Stream.of(document), streams.stream()));
    }

    /** Notes all documents and all that is measured. */
    public static void markAll(DatasetGraph dataset, Iris iris) {
        List<Node> all = Stream.of(Vocab.REPORT, Vocab.STREAM)
                .flatMap(type -> dataset.stream(Node.ANY, Node.ANY, Vocab.TYPE, type)).map(Quad::getSubject).distinct().toList();
        add(dataset, iris, all.stream());
    }

    private static void add(DatasetGraph dataset, Iris iris, Stream<Node> changed) {
        Node graph = iris.pendingGraph();
        changed.forEach(thing -> dataset.add(graph, graph, Vocab.PENDING, thing));
    }

    /** The documents and streams that wait to be checked, in order. */
    public static List<Node> of(DatasetGraph dataset, Iris iris) {
        Node graph = iris.pendingGraph();
        return dataset.stream(graph, graph, Vocab.PENDING, Node.ANY).map(Quad::getObject).sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    /** Takes the note off what has been checked. */
    public static void clear(DatasetGraph dataset, Iris iris, List<Node> checked) {
        Node graph = iris.pendingGraph();
        checked.forEach(thing -> dataset.delete(graph, graph, Vocab.PENDING, thing));
    }
}
