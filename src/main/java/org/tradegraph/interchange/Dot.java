package org.tradegraph.interchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import org.tradegraph.property.PropertyGraph;

/** The language of Graphviz. */
final class Dot implements GraphFormat {

    private static final String FILE = "graph.dot";

    @Override
    public String name() {
        return "dot";
    }

    @Override
    public String summary() {
        return "graph.dot: for Graphviz";
    }

    @Override
    public String losses() {
        return "whether a value is a number or a text; a null character";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        try (Writer out = TextFile.writer(files.open(FILE))) {
            out.write("digraph trade {\n");
            graph.vertices(vertex -> {
                out.write("  " + quoted(vertex.id()) + " [label=" + quoted(vertex.name()) + ", labels=" + quoted(String.join(";", vertex.labels())));
                writeAll(out, vertex.properties());
            });
            graph.edges(edge -> {
                out.write("  " + quoted(edge.from()) + " -> " + quoted(edge.to()) + " [id=" + quoted(edge.id()) + ", label=" + quoted(edge.label()));
                writeAll(out, edge.properties());
            });
            out.write("}\n");
        }
    }

    private static void writeAll(Writer out, Map<String, Object> properties) throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            out.write(", \"" + property.getKey() + "\"=" + quoted(CsvTable.text(property.getValue())));
        }
        out.write("];\n");
    }

    /** Only a quotation mark needs a backslash; at the end a backslash would take the mark with it. */
    private static String quoted(String text) {
        String plain = text.replace("\0", "").replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + plain + "\"";
    }
}
