package org.tradegraph.remote;

import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.tradegraph.graph.Hash;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/**
 * The notes that a store far away keeps in a graph of their own: which graphs were brought there as a whole, each with the hash of
 * its lines. A graph is marked after it has arrived and unmarked before it is touched, so that work broken off is found and done again.
 */
final class Marks {

    private final Endpoint endpoint;
    private final Node graph;

    Marks(Endpoint endpoint, Iris iris) {
        this.endpoint = endpoint;
        this.graph = iris.mirrorGraph();
    }

    /** Graph to hash. */
    Map<String, String> read() {
        return endpoint.told(() -> {
            Map<String, String> marks = new TreeMap<>();
            String query = "SELECT ?graph ?hash { GRAPH " + term(graph) + " { ?graph " + term(Vocab.CONTENT_HASH) + " ?hash } }";
            try (QueryExec exec = endpoint.ask().query(query).build()) {
                for (RowSet rows = exec.select(); rows.hasNext();) {
                    Binding row = rows.next();
                    marks.put(row.get("graph").getURI(), row.get("hash").getLiteralLexicalForm());
                }
            }
            marks.remove(graph.getURI());
            return marks;
        });
    }

    /** What the whole is marked with; the same text means the same content. Nothing where loading has not come to its end. */
    String state() {
        return endpoint.told(() -> {
            String query = "SELECT ?hash { GRAPH " + term(graph) + " { " + term(graph) + " " + term(Vocab.CONTENT_HASH) + " ?hash } }";
            try (QueryExec exec = endpoint.ask().query(query).build()) {
                RowSet rows = exec.select();
                return rows.hasNext() ? rows.next().get("hash").getLiteralLexicalForm() : "";
            }
        });
    }

    /** The update that takes the mark off a graph. */
    String unmark(Node marked) {
        return "DELETE WHERE { GRAPH " + term(graph) + " { " + term(marked) + " " + term(Vocab.CONTENT_HASH) + " ?hash } }";
    }

    /** The update that marks a graph that has arrived. */
    String mark(Node marked, String hash) {
        return "INSERT DATA { GRAPH " + term(graph) + " { " + term(marked) + " " + term(Vocab.CONTENT_HASH) + " \"" + hash + "\" } }";
    }

    /** Marks the whole. */
    void finish() {
        endpoint.change(unmark(graph) + " ;\n" + mark(graph, Hash.of(read().toString())));
    }

    static String term(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
