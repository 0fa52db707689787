package org.tradegraph.remote;

import java.util.Optional;

import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Vocab;

/**
 * How a store far away is asked so that a query without {@code GRAPH} sees all graphs. Most stores show it so; Fuseki does where it is
 * asked for the union.
 */
record Connection(Endpoint endpoint, Optional<String> defaultGraph) {

    private static final String UNION = "urn:x-arq:UnionGraph";

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
        Connection union = new Connection(endpoint, Optional.of(UNION));
        if (union.isTrue("ASK " + report)) {
            return union;
        }
        throw new TradeGraphException(endpoint.query() + ": a query without GRAPH sees no documents there; let the default graph of the store show all its graphs");
    }

    QueryExecHTTPBuilder ask(String query) {
        QueryExecHTTPBuilder asked = endpoint.ask().query(query);
        defaultGraph.ifPresent(asked::addDefaultGraphURI);
        return asked;
    }

    boolean isTrue(String query) {
        return endpoint.told(() -> {
            try (QueryExec exec = ask(query).build()) {
                return exec.ask();
            }
        });
    }

}
