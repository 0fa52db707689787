package org.tradegraph.interchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;
import org.tradegraph.property.PropertyGraph;

/** Node-link JSON as NetworkX has it, with either name of the list of edges. */
final class NodeLinkJson implements GraphFormat {

    private final String name;
    private final String edgeKey;
    private final String readers;

    /** @param edgeKey the name of the list of edges, which NetworkX has changed */
    NodeLinkJson(String name, String edgeKey, String readers) {
        this.name = name;
        this.edgeKey = edgeKey;
        this.readers = readers;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "graph.json: nodes and " + edgeKey + ", for " + readers;
    }

    @Override
    public String losses() {
        return "";
    }

    @Override
    public List<String> files() {
        return List.of("graph.json");
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        try (Writer out = TextFile.writer(files.open("graph.json")); JsonWriter json = new JsonWriter(out)) {
            json.setHtmlSafe(false);
            json.beginObject().name("directed").value(true).name("multigraph").value(true);
            json.name("graph").beginObject().endObject();
            json.name("nodes").beginArray();
            graph.vertices(vertex -> {
                json.beginObject().name("id").value(vertex.id());
                json.name("labels").value(String.join(";", vertex.labels()));
                writeAll(json, vertex.properties());
                TextFile.line(out);
            });
            json.endArray().name(edgeKey).beginArray();
            graph.edges(edge -> {
                json.beginObject().name("source").value(edge.from()).name("target").value(edge.to()).name("key").value(edge.id());
                json.name("label").value(edge.label());
                writeAll(json, edge.properties());
                TextFile.line(out);
            });
            json.endArray().endObject();
        }
    }

    private static void writeAll(JsonWriter json, Map<String, Object> properties) throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            TextFile.property(json, property.getKey(), property.getValue());
        }
        json.endObject();
        json.flush();
    }
}
