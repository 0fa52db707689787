package org.tradegraph.interchange;

import java.io.IOException;
import java.util.List;

import org.tradegraph.property.PropertyGraph;

/** The tables that the bulk loader of Amazon Neptune takes for openCypher. */
final class NeptuneCypherCsv implements GraphFormat {

    @Override
    public String name() {
        return "neptune-opencypher";
    }

    @Override
    public String summary() {
        return "nodes.csv and relationships.csv for the bulk loader of Neptune, openCypher";
    }

    @Override
    public String losses() {
        return "digits of a number beyond the sixteenth; the difference between an empty text and none";
    }

    @Override
    public List<String> files() {
        return List.of("nodes.csv", "relationships.csv");
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        try (CsvTable table = new CsvTable(files.open("nodes.csv"), List.of(":ID", ":LABEL"), graph.vertexProperties(), Neptune::heading)) {
            graph.vertices(vertex -> table.add(List.of(vertex.id(), String.join(";", vertex.labels())), vertex.properties()));
        }
        try (CsvTable table = new CsvTable(files.open("relationships.csv"), List.of(":ID", ":START_ID", ":END_ID", ":TYPE"), graph.edgeProperties(), Neptune::heading)) {
            graph.edges(edge -> table.add(List.of(edge.id(), edge.from(), edge.to(), edge.label()), edge.properties()));
        }
    }
}
