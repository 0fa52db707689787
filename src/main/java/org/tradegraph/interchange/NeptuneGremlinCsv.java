package org.tradegraph.interchange;

import java.io.IOException;
import java.util.List;

import org.tradegraph.property.PropertyGraph;

/** The tables that the bulk loader of Amazon Neptune takes for Gremlin. */
final class NeptuneGremlinCsv implements GraphFormat {

    @Override
    public String name() {
        return "neptune-gremlin";
    }

    @Override
    public String summary() {
        return "vertices.csv and edges.csv for the bulk loader of Neptune, Gremlin";
    }

    @Override
    public String losses() {
        return "digits of a number beyond the sixteenth; the difference between an empty text and none";
    }

    @Override
    public List<String> files() {
        return List.of("vertices.csv", "edges.csv");
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        try (CsvTable table = new CsvTable(files.open("vertices.csv"), List.of("~id", "~label"), graph.vertexProperties(), Neptune::heading)) {
            graph.vertices(vertex -> table.add(List.of(vertex.id(), String.join(";", vertex.labels())), vertex.properties()));
        }
        try (CsvTable table = new CsvTable(files.open("edges.csv"), List.of("~id", "~from", "~to", "~label"), graph.edgeProperties(), Neptune::heading)) {
            graph.edges(edge -> table.add(List.of(edge.id(), edge.from(), edge.to(), edge.label()), edge.properties()));
        }
    }
}
