package org.tradegraph.interchange;

import java.io.IOException;
import java.util.List;

import org.tradegraph.property.Property;
import org.tradegraph.property.PropertyGraph;

/** Two plain tables, for spreadsheets, pandas, R and Gephi. */
final class PlainCsv implements GraphFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String summary() {
        return "nodes.csv and edges.csv: plain tables, for pandas, R, Gephi and spreadsheets";
    }

    @Override
    public String losses() {
        return "the difference between an empty text and none";
    }

    @Override
    public List<String> files() {
        return List.of("nodes.csv", "edges.csv");
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        try (CsvTable table = new CsvTable(files.open("nodes.csv"), List.of("Id", "Label", "kind of node"), graph.vertexProperties(), Property::name)) {
            graph.vertices(vertex -> table.add(List.of(vertex.id(), vertex.name(), String.join(";", vertex.labels())), vertex.properties()));
        }
        try (CsvTable table = new CsvTable(files.open("edges.csv"), List.of("Id", "Source", "Target", "Label"), graph.edgeProperties(), Property::name)) {
            graph.edges(edge -> table.add(List.of(edge.id(), edge.from(), edge.to(), edge.label()), edge.properties()));
        }
    }
}
