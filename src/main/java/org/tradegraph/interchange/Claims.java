package org.tradegraph.interchange;

import java.util.List;

import org.tradegraph.property.Edge;

/** The edges that tell a number, as rows of a table. */
final class Claims {

    /** What stands before the properties of an edge. */
    static final List<String> OWN = List.of("uri", "reporter", "tradesWith");

    private Claims() {
    }

    static boolean isClaim(Edge edge) {
        return edge.properties().containsKey("value") || edge.properties().containsKey("weight");
    }

    static List<String> own(Edge edge) {
        return List.of(edge.id(), edge.from(), edge.to());
    }
}
