package org.tradegraph.interchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;
import org.tradegraph.property.Edge;
import org.tradegraph.property.PropertyGraph;
import org.tradegraph.property.Vertex;
import org.tradegraph.sort.SortedLines;

/** GraphSON 3.0 for TinkerPop: a node a line, with the edges that leave it and come to it. */
final class GraphSon implements GraphFormat {

    private static final String FILE = "graph.graphson";
    private static final char SEPARATOR = '\u0001';

    @Override
    public String name() {
        return "graphson";
    }

    @Override
    public String summary() {
        return "graph.graphson: GraphSON 3.0 for TinkerPop, a node a line";
    }

    @Override
    public String losses() {
        return "digits of a number beyond the sixteenth; all labels but the first, which stand in the property labels";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        try (SortedLines leaving = new SortedLines(); SortedLines coming = new SortedLines(); Writer out = TextFile.writer(files.open(FILE))) {
            graph.edges(edge -> {
                leaving.add(line(edge.from(), edge, "inV", edge.to()));
                coming.add(line(edge.to(), edge, "outV", edge.from()));
            });
            Run outward = new Run(leaving.iterator());
            Run inward = new Run(coming.iterator());
            long[] count = {0};
            graph.vertices(vertex -> {
                out.write("{\"id\":" + json(vertex.id()) + ",\"label\":" + json(vertex.labels().get(0)));
                writeEdges(out, "outE", outward, vertex.id());
                writeEdges(out, "inE", inward, vertex.id());
                writeProperties(out, vertex, count);
                out.write("}\n");
            });
        }
    }

    /** The edge as it stands with one of its ends, after that and its label. */
    private static String line(String end, Edge edge, String otherName, String other) throws IOException {
        StringBuilder text = new StringBuilder("{\"id\":" + json(edge.id()) + ",\"" + otherName + "\":" + json(other));
        String before = ",\"properties\":{";
        for (Map.Entry<String, Object> property : edge.properties().entrySet()) {
            text.append(before).append(json(property.getKey())).append(':').append(value(property.getValue()));
            before = ",";
        }
        return end + SEPARATOR + edge.label() + SEPARATOR + text.append(before.equals(",") ? "}}" : "}");
    }

    private static void writeEdges(Writer out, String name, Run edges, String vertex) throws IOException {
        String label = null;
        for (String[] edge = edges.next(vertex); edge != null; edge = edges.next(vertex)) {
            if (!edge[1].equals(label)) {
                out.write((label == null ? ",\"" + name + "\":{" : "],") + json(edge[1]) + ":[");
            } else {
                out.write(",");
            }
            label = edge[1];
            out.write(edge[2]);
        }
        out.write(label == null ? "" : "]}");
    }

    private static void writeProperties(Writer out, Vertex vertex, long[] count) throws IOException {
        out.write(",\"properties\":{\"labels\":[" + property(count[0]++, String.join(";", vertex.labels())) + "]");
        for (Map.Entry<String, Object> property : vertex.properties().entrySet()) {
            out.write("," + json(property.getKey()) + ":[" + property(count[0]++, property.getValue()) + "]");
        }
        out.write("}");
    }

    private static String property(long id, Object value) {
        return "{\"id\":{\"@type\":\"g:Int64\",\"@value\":" + id + "},\"value\":" + value(value) + "}";
    }

    private static String value(Object value) {
        return value instanceof String text ? json(text) : value instanceof Boolean ? value.toString()
                : "{\"@type\":\"g:Double\",\"@value\":" + CsvTable.text(value) + "}";
    }

    private static String json(String text) {
        StringWriter written = new StringWriter();
        JsonWriter json = new JsonWriter(written);
        json.setHtmlSafe(false);
        try {
            json.value(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    /** Goes through sorted edges along with the nodes, which come in the same order. */
    private static final class Run {

        private final Iterator<String> lines;
        private String[] ahead;

        Run(Iterator<String> lines) {
            this.lines = lines;
            advance();
        }

        private void advance() {
            ahead = lines.hasNext() ? lines.next().split(String.valueOf(SEPARATOR), 3) : null;
        }

        /** The next edge of a node, in its parts; null where there is none. */
        String[] next(String vertex) {
            if (ahead == null || !ahead[0].equals(vertex)) {
                return null;
            }
            String[] next = ahead;
            advance();
            return next;
        }
    }
}
