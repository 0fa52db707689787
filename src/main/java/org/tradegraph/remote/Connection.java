package org.tradegraph.remote;

import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Vocab;

/**
 * How a store far away is asked so that a query without {@code GRAPH} sees all graphs, and each statement once. Most stores show it
 * so; Fuseki does in a graph of a special name, and RDF4J and Virtuoso give a statement as often as there are graphs that it stands in.
 *
 * @param union   the name of the graph that holds all statements, where there is need of one
 * @param repeats whether a statement comes once for each graph
 */
record Connection(Endpoint endpoint, Optional<Node> union, boolean repeats) {

    private static final Node UNION = NodeFactory.createURI("urn:x-arq:UnionGraph");

    static Connection to(Endpoint endpoint) {
        String report = "{ ?document " + Marks.term(Vocab.TYPE) + " " + Marks.term(Vocab.REPORT) + " }";
        Connection plain = new Connection(endpoint, Optional.empty(), false);
        if (!plain.has("GRAPH ?graph " + report)) {
            throw new TradeGraphException(endpoint.query() + ": the store holds no documents; bring them there with 'tradegraph load --endpoint "
                    + endpoint.query() + "'");
        }
        if (plain.has(report)) {
            return new Connection(endpoint, Optional.empty(), plain.repeatsReadings());
        }
        if (plain.has("GRAPH " + Marks.term(UNION) + " " + report)) {
            return new Connection(endpoint, Optional.of(UNION), false);
        }
        throw new TradeGraphException(endpoint.query() + ": a query without GRAPH sees no documents there; let the default graph of the store show all its graphs");
    }

    /** Asks with all graphs in view. */
    QueryExec ask(Query query) {
        Element pattern = query.getQueryPattern();
        if (pattern != null && union.isPresent()) {
            query.setQueryPattern(group(new ElementNamedGraph(union.get(), pattern)));
        } else if (pattern != null && repeats) {
            query.setQueryPattern(group(new ElementSubQuery(distinct(pattern))));
        }
        return ask(query.serialize());
    }

    private static ElementGroup group(Element element) {
        ElementGroup group = new ElementGroup();
        group.addElement(element);
        return group;
    }

    private static Query distinct(Element pattern) {
        Query rows = new Query();
        rows.setQuerySelectType();
        rows.setDistinct(true);
        rows.setQueryResultStar(true);
        rows.setQueryPattern(pattern);
        return rows;
    }

    /** Documents that were read in the same way say so in the same words, each in its graph. */
    private boolean repeatsReadings() {
        return endpoint.told(() -> {
            try (QueryExec exec = ask("SELECT (COUNT(?reading) AS ?all) (COUNT(DISTINCT ?reading) AS ?each) { ?reading " + Marks.term(Vocab.TYPE) + " "
                    + Marks.term(Vocab.ACTIVITY) + " }")) {
                Binding counts = exec.select().next();
                return !counts.get("all").sameValueAs(counts.get("each"));
            }
        });
    }

    /** Asks what names the graphs itself. */
    QueryExec ask(String query) {
        return endpoint.ask().query(query).build();
    }

    /** Whether anything fits a pattern. Asked for rows, as Virtuoso does not give the answer to an ASK in the standard's form. */
    boolean has(String pattern) {
        return endpoint.told(() -> {
            try (QueryExec exec = ask("SELECT * { " + pattern + " } LIMIT 1")) {
                return exec.select().hasNext();
            }
        });
    }
}
