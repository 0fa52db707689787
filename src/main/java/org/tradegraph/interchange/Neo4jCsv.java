package org.tradegraph.interchange;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tradegraph.property.Property;
import org.tradegraph.property.PropertyGraph;

/** The tables that {@code neo4j-admin database import} takes. */
final class Neo4jCsv implements GraphFormat {

    @Override
    public String name() {
        return "neo4j";
    }

    @Override
    public String summary() {
        return "nodes.csv and relationships.csv for neo4j-admin database import (with --multiline-fields=true)";
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
        try (CsvTable table = new CsvTable(files.open("nodes.csv"), List.of("uri:ID", ":LABEL"), graph.vertexProperties(), Neo4jCsv::heading)) {
            graph.vertices(vertex -> table.add(List.of(vertex.id(), Stream.concat(Stream.of("Resource"), vertex.labels().stream())
                    .collect(Collectors.joining(";"))), vertex.properties()));
        }
        try (CsvTable table = new CsvTable(files.open("relationships.csv"), List.of(":START_ID", ":END_ID", ":TYPE", "uri"), graph.edgeProperties(), Neo4jCsv::heading)) {
            graph.edges(edge -> table.add(List.of(edge.from(), edge.to(), edge.label(), edge.id()), edge.properties()));
        }
    }

    private static String heading(Property property) {
        return switch (property.kind()) {
            case TEXT -> property.name();
            case NUMBER -> property.name() + ":double";
            case TRUTH -> property.name() + ":boolean";
        };
    }
}
