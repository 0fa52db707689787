package org.tradegraph.interchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.tradegraph.property.PropertyGraph;

/** A script in Cypher that makes the nodes and edges; running it again makes none twice. */
final class CypherScript implements GraphFormat {

    private static final String FILE = "graph.cypher";
    private static final int ROWS = 200;

    @Override
    public String name() {
        return "cypher";
    }

    @Override
    public String summary() {
        return "graph.cypher: a script for cypher-shell, for graphs of moderate size";
    }

    @Override
    public String losses() {
        return "digits of a number beyond the sixteenth";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        try (Writer out = TextFile.writer(files.open(FILE))) {
            out.write("CREATE CONSTRAINT resource_uri IF NOT EXISTS FOR (n:Resource) REQUIRE n.uri IS UNIQUE;\n");
            Batch vertices = new Batch(out, labels -> "MERGE (n:Resource {uri: row.uri}) SET n += row.properties, n:" + labels);
            graph.vertices(vertex -> vertices.add(String.join(":", vertex.labels()),
                    "{uri: " + quoted(vertex.id()) + ", properties: " + map(vertex.properties()) + "}"));
            vertices.flush();
            Batch edges = new Batch(out, label -> "MATCH (a:Resource {uri: row.from}), (b:Resource {uri: row.to})\nMERGE (a)-[r:" + label
                    + " {uri: row.uri}]->(b) SET r += row.properties");
            graph.edges(edge -> edges.add(edge.label(), "{uri: " + quoted(edge.id()) + ", from: " + quoted(edge.from()) + ", to: " + quoted(edge.to())
                    + ", properties: " + map(edge.properties()) + "}"));
            edges.flush();
        }
    }

    private static String map(Map<String, Object> properties) {
        return properties.entrySet().stream().map(entry -> entry.getKey() + ": " + value(entry.getValue())).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(Object value) {
        return value instanceof String text ? quoted(text) : value instanceof Boolean ? value.toString() : "toFloat(" + quoted(CsvTable.text(value)) + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "'";
    }

    /** How rows of a kind become nodes or edges. */
    private interface Making {
        String of(String label);
    }

    /** Rows that follow each other and have the same label are made together. */
    private static final class Batch {

        private final Writer out;
        private final Making making;
        private final List<String> rows = new ArrayList<>();
        private String label;

        Batch(Writer out, Making making) {
            this.out = out;
            this.making = making;
        }

        void add(String of, String row) throws IOException {
            if (rows.size() == ROWS || !of.equals(label)) {
                flush();
            }
            label = of;
            rows.add(row);
        }

        void flush() throws IOException {
            if (!rows.isEmpty()) {
                out.write("UNWIND [\n  " + String.join(",\n  ", rows) + "\n] AS row\n" + making.of(label) + ";\n");
                rows.clear();
            }
        }
    }
}
