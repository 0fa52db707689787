package org.tradegraph.interchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;
import org.tradegraph.property.PropertyGraph;
import org.tradegraph.property.Vertex;

/** GeoJSON for maps: places as points, and what ties two of them as lines. */
final class GeoJson implements GraphFormat {

    private static final String FILE = "graph.geojson";

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String summary() {
        return "graph.geojson: places as points and flows as lines, for QGIS and web maps";
    }

    @Override
    public String losses() {
        return "nodes without co-ordinates, and edges that touch one";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        Map<String, BigDecimal[]> positions = new HashMap<>();
        try (JsonWriter json = TextFile.json(files.open(FILE))) {
            json.beginObject().name("type").value("FeatureCollection").name("features").beginArray();
            graph.vertices(vertex -> {
                BigDecimal[] position = position(vertex);
                if (position != null) {
                    positions.put(vertex.id(), position);
                    begin(json, vertex.id(), "Point");
                    writePosition(json, position);
                    end(json, String.join(";", vertex.labels()), vertex.properties());
                }
            });
            graph.edges(edge -> {
                BigDecimal[] from = positions.get(edge.from());
                BigDecimal[] to = positions.get(edge.to());
                if (from != null && to != null) {
                    begin(json, edge.id(), "LineString");
                    json.beginArray();
                    writePosition(json, from);
                    writePosition(json, to);
                    json.endArray();
                    end(json, edge.label(), edge.properties());
                }
            });
            json.endArray().endObject();
        }
    }

    private static BigDecimal[] position(Vertex vertex) {
        boolean isKnown = vertex.properties().get("lat") != null && vertex.properties().get("lon") != null;
        return isKnown ? new BigDecimal[] {(BigDecimal) vertex.properties().get("lon"), (BigDecimal) vertex.properties().get("lat")} : null;
    }

    private static void begin(JsonWriter json, String id, String shape) throws IOException {
        json.beginObject().name("type").value("Feature").name("id").value(id);
        json.name("geometry").beginObject().name("type").value(shape).name("coordinates");
    }

    private static void writePosition(JsonWriter json, BigDecimal[] position) throws IOException {
        json.beginArray().value(position[0]).value(position[1]).endArray();
    }

    private static void end(JsonWriter json, String label, Map<String, Object> properties) throws IOException {
        json.endObject().name("properties").beginObject().name("label").value(label);
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            TextFile.property(json, property.getKey(), property.getValue());
        }
        json.endObject().endObject();
    }
}
