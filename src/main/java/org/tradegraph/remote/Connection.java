package org.tradegraph.remote;

import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Vocab;

/**
 * How a store far away is asked so that a query without {@code GRAPH} sees all graphs. Most stores show it so; Fuseki does in a graph
 * of a special name.
 *
 * @param union the name of the graph that holds all statements, where there is need of one
 */
record Connection(Endpoint endpoint, Optional<Node> union) {

    private static final Node UNION = NodeFactory.createURI("urn:x-arq:UnionGraph");

    static Connection to(Endpoint endpoint) {
        String report = "{ ?document " + Marks.term(Vocab.TYPE) + " " + Marks.term(Vocab.REPORT) + " }";
        Connection plain = new Connection(endpoint, Optional.empty());
        if (!plain.isTrue("ASK { GRAPH ?graph " + report + " }")) {
            throw new TradeGraphException(endpoint.query() + ": the store holds no documents; bring them there with 'tradegraph load --endpoint "
                    + endpoint.query() + "'");
        }
        if (plain.isTrue("ASK " + report)) {
            return plain;
        }
        if (plain.isTrue("ASK { GRAPH " + Marks.term(UNION) + " " + report + " }")) {
            return new Connection(endpoint, Optional.of(UNION));
        }
        throw new TradeGraphException(endpoint.query() + ": a query without GRAPH sees no documents there; let the default graph of the store show all its graphs");
    }

    /** Asks with all graphs in view. */
    QueryExec ask(Query query) {
        if (union.isPresent() && query.getQueryPattern() != null) {
            ElementGroup all = new ElementGroup();
            all.addElement(new ElementNamedGraph(union.get(), query.getQueryPattern()));
            query.setQueryPattern(all);
        }
        return ask(query.serialize());
    }

    /** Asks what names the graphs itself. */
    QueryExec ask(String query) {
        return endpoint.ask().query(query).build();
    }

    boolean isTrue(String query) {
        return endpoint.told(() -> {
            try (QueryExec exec = ask(query)) {
                return exec.ask();
            }
        });
    }
}
