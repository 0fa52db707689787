package org.tradegraph.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tradegraph.graph.TradeStore;

/** All that was found in a small store. */
final class Found {

    private Found() {
    }

    static List<Finding> in(TradeStore store) {
        List<Finding> found = new ArrayList<>();
        Findings.each(store, found::add);
        return found;
    }

    /** The findings as the Turtle that is written of them tells them. */
    static Graph graph(TradeStore store) {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        Findings.write(store, turtle);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(turtle.toByteArray())).lang(Lang.TURTLE).parse(graph);
        return graph;
    }
}
