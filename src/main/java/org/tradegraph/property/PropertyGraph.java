package org.tradegraph.property;

import java.io.IOException;
import java.util.List;

/** Nodes and edges, given one after another in the same order each time, so that no writer need hold them all. */
public interface PropertyGraph {

    /** Takes nodes or edges. */
    interface Taker<T> {
        void take(T item) throws IOException;
    }

    /** The properties that nodes may have. */
    List<Property> vertexProperties();

    /** The properties that edges may have. */
    List<Property> edgeProperties();

    /** Gives all nodes, by id. */
    void vertices(Taker<Vertex> to) throws IOException;

    /** Gives all edges; both ends are among the nodes. */
    void edges(Taker<Edge> to) throws IOException;
}
