package org.tradegraph.interchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tradegraph.property.Property;
import org.tradegraph.property.PropertyGraph;

/** GraphML as its schema wants it: short ids with the IRI as a property, and the labels under the keys that TinkerPop looks for. */
final class GraphMl implements GraphFormat {

    private static final String FILE = "graph.graphml";

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public String summary() {
        return "graph.graphml: for Gephi, igraph, NetworkX, JGraphT, TinkerPop, yEd";
    }

    @Override
    public String losses() {
        return "digits of a number beyond the sixteenth; all labels but the first, which stand in the property labels; characters that XML 1.0 does not allow";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        Map<String, String> ids = new HashMap<>();
        try (XmlFile xml = new XmlFile(files.open(FILE))) {
            xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd");
            writeKeys(xml, graph);
            xml.start("graph", "id", "trade", "edgedefault", "directed");
            graph.vertices(vertex -> {
                ids.put(vertex.id(), "n" + ids.size());
                xml.start("node", "id", ids.get(vertex.id()));
                data(xml, "labelV", vertex.labels().get(0));
                data(xml, "n-labels", String.join(";", vertex.labels()));
                data(xml, "n-uri", vertex.id());
                writeAll(xml, "n-", vertex.properties());
            });
            long[] count = {0};
            graph.edges(edge -> {
                xml.start("edge", "id", "e" + count[0]++, "source", ids.get(edge.from()), "target", ids.get(edge.to()));
                data(xml, "labelE", edge.label());
                data(xml, "e-uri", edge.id());
                writeAll(xml, "e-", edge.properties());
            });
            xml.end();
            xml.end();
        }
    }

    private static void writeKeys(XmlFile xml, PropertyGraph graph) throws IOException {
        key(xml, "labelV", "node", "labelV", Property.Kind.TEXT);
        key(xml, "labelE", "edge", "labelE", Property.Kind.TEXT);
        key(xml, "n-labels", "node", "labels", Property.Kind.TEXT);
        key(xml, "n-uri", "node", "uri", Property.Kind.TEXT);
        for (Property property : graph.vertexProperties()) {
            key(xml, "n-" + property.name(), "node", property.name(), property.kind());
        }
        key(xml, "e-uri", "edge", "uri", Property.Kind.TEXT);
        for (Property property : graph.edgeProperties()) {
            key(xml, "e-" + property.name(), "edge", property.name(), property.kind());
        }
    }

    private static void key(XmlFile xml, String id, String of, String name, Property.Kind kind) throws IOException {
        String type = switch (kind) {
            case TEXT -> "string";
            case NUMBER -> "double";
            case TRUTH -> "boolean";
        };
        xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void writeAll(XmlFile xml, String prefix, Map<String, Object> properties) throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            data(xml, prefix + property.getKey(), CsvTable.text(property.getValue()));
        }
        xml.end();
    }

    private static void data(XmlFile xml, String key, String text) throws IOException {
        xml.start("data", "key", key);
        xml.text(text);
        xml.end();
    }
}
