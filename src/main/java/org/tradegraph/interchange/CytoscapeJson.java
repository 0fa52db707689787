package org.tradegraph.interchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;
import org.tradegraph.property.PropertyGraph;

/** Elements as Cytoscape.js and Cytoscape take them, edges with ids too, places where they lie on the map. */
final class CytoscapeJson implements GraphFormat {

    private static final String FILE = "graph.cyjs";
    private static final BigDecimal UNITS_PER_DEGREE = BigDecimal.TEN;

    @Override
    public String name() {
        return "cytoscape";
    }

    @Override
    public String summary() {
        return "graph.cyjs: elements for Cytoscape and Cytoscape.js";
    }

    @Override
    public String losses() {
        return "";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        try (JsonWriter json = TextFile.json(files.open(FILE))) {
            json.setIndent(" ");
            json.beginObject().name("elements").beginObject().name("nodes").beginArray();
            graph.vertices(vertex -> {
                json.beginObject().name("data").beginObject().name("id").value(vertex.id()).name("labels").value(String.join(";", vertex.labels()));
                writeAll(json, vertex.properties());
                json.endObject();
                writePosition(json, vertex.properties());
                json.endObject();
            });
            json.endArray().name("edges").beginArray();
            graph.edges(edge -> {
                json.beginObject().name("data").beginObject().name("id").value(edge.id()).name("source").value(edge.from());
                json.name("target").value(edge.to()).name("label").value(edge.label());
                writeAll(json, edge.properties());
                json.endObject().endObject();
            });
            json.endArray().endObject().endObject();
        }
    }

    private static void writeAll(JsonWriter json, Map<String, Object> properties) throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            TextFile.property(json, property.getKey(), property.getValue());
        }
    }

    private static void writePosition(JsonWriter json, Map<String, Object> properties) throws IOException {
        if (properties.get("lat") instanceof BigDecimal north && properties.get("lon") instanceof BigDecimal east) {
            json.name("position").beginObject().name("x").value(east.multiply(UNITS_PER_DEGREE));
            json.name("y").value(north.multiply(UNITS_PER_DEGREE).negate()).endObject();
        }
    }
}
