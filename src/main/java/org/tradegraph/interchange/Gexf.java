package org.tradegraph.interchange;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tradegraph.property.Edge;
import org.tradegraph.property.Property;
import org.tradegraph.property.PropertyGraph;
import org.tradegraph.property.Vertex;

/** GEXF for Gephi: places where they lie on the map, weights, and the time that a claim covers. */
final class Gexf implements GraphFormat {

    private static final String FILE = "graph.gexf";

    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public String summary() {
        return "graph.gexf: for Gephi, with co-ordinates, weights and times";
    }

    @Override
    public String losses() {
        return "digits of a number beyond the sixteenth; characters that XML 1.0 does not allow";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        boolean hasTimes = graph.edgeProperties().stream().anyMatch(property -> property.name().equals("start"));
        try (XmlFile xml = new XmlFile(files.open(FILE))) {
            xml.start("gexf", "xmlns", "http://www.gexf.net/1.2draft", "xmlns:viz", "http://www.gexf.net/1.2draft/viz", "version", "1.2");
            if (hasTimes) {
                xml.start("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
            } else {
                xml.start("graph", "defaultedgetype", "directed");
            }
            Set<String> ofNodes = attributes(xml, "node", graph.vertexProperties());
            Set<String> ofEdges = attributes(xml, "edge", graph.edgeProperties());
            xml.start("nodes");
            graph.vertices(vertex -> write(xml, vertex, ofNodes));
            xml.end();
            xml.start("edges");
            graph.edges(edge -> write(xml, edge, ofEdges));
            xml.end();
            xml.end();
            xml.end();
        }
    }

    /** Declares the attributes; what the format has a place of its own for is none. */
    private static Set<String> attributes(XmlFile xml, String of, List<Property> properties) throws IOException {
        Set<String> own = Set.of("weight", "start", "end");
        Set<String> names = new HashSet<>();
        xml.start("attributes", "class", of);
        xml.empty("attribute", "id", "labels", "title", of.equals("node") ? "labels" : "type", "type", "string");
        for (Property property : properties) {
            if (!own.contains(property.name())) {
                names.add(property.name());
                String type = switch (property.kind()) {
                    case TEXT -> "string";
                    case NUMBER -> "double";
                    case TRUTH -> "boolean";
                };
                xml.empty("attribute", "id", property.name(), "title", property.name(), "type", type);
            }
        }
        xml.end();
        return names;
    }

    private static void write(XmlFile xml, Vertex vertex, Set<String> attributes) throws IOException {
        xml.start("node", "id", vertex.id(), "label", vertex.name());
        writeAll(xml, String.join(";", vertex.labels()), vertex.properties(), attributes);
        if (vertex.properties().containsKey("lat") && vertex.properties().containsKey("lon")) {
            xml.empty("viz:position", "x", CsvTable.text(vertex.properties().get("lon")), "y", CsvTable.text(vertex.properties().get("lat")), "z", "0.0");
        }
        xml.end();
    }

    private static void write(XmlFile xml, Edge edge, Set<String> attributes) throws IOException {
        String weight = CsvTable.text(edge.properties().getOrDefault("weight", 1));
        if (edge.properties().containsKey("start") && edge.properties().containsKey("end")) {
            xml.start("edge", "id", edge.id(), "source", edge.from(), "target", edge.to(), "kind", edge.label(), "label", edge.label(), "weight", weight,
                    "start", CsvTable.text(edge.properties().get("start")), "end", CsvTable.text(edge.properties().get("end")));
        } else {
            xml.start("edge", "id", edge.id(), "source", edge.from(), "target", edge.to(), "kind", edge.label(), "label", edge.label(), "weight", weight);
        }
        writeAll(xml, edge.label(), edge.properties(), attributes);
        xml.end();
    }

    private static void writeAll(XmlFile xml, String labels, Map<String, Object> properties, Set<String> attributes) throws IOException {
        xml.start("attvalues");
        xml.empty("attvalue", "for", "labels", "value", labels);
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            if (attributes.contains(property.getKey())) {
                xml.empty("attvalue", "for", property.getKey(), "value", CsvTable.text(property.getValue()));
            }
        }
        xml.end();
    }
}
