package org.tradegraph.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tradegraph.property.Edge;
import org.tradegraph.property.Property;
import org.tradegraph.property.PropertyGraph;
import org.tradegraph.property.Vertex;

/** Passes on a graph and counts what was passed: nodes, edges, and how many of each label. */
final class CountedGraph implements PropertyGraph {

    private final PropertyGraph graph;
    private final Map<String, Long> vertices = new TreeMap<>();
    private final Map<String, Long> edges = new TreeMap<>();

    CountedGraph(PropertyGraph graph) {
        this.graph = graph;
    }

    @Override
    public List<Property> vertexProperties() {
        return graph.vertexProperties();
    }

    @Override
    public List<Property> edgeProperties() {
        return graph.edgeProperties();
    }

    @Override
    public void vertices(Taker<Vertex> to) throws IOException {
        graph.vertices(vertex -> {
            vertices.merge(vertex.labels().get(0), 1L, Long::sum);
            to.take(vertex);
        });
    }

    @Override
    public void edges(Taker<Edge> to) throws IOException {
        graph.edges(edge -> {
            edges.merge(edge.label(), 1L, Long::sum);
            to.take(edge);
        });
    }

    /** How many nodes and edges were passed. */
    long size() {
        return counts().get("nodes") + counts().get("edges");
    }

    /** The numbers of nodes and edges, then of each label. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("nodes", vertices.values().stream().mapToLong(Long::longValue).sum());
        counts.put("edges", edges.values().stream().mapToLong(Long::longValue).sum());
        vertices.forEach((label, count) -> counts.put("nodes " + label, count));
        edges.forEach((label, count) -> counts.put("edges " + label, count));
        return counts;
    }
}
