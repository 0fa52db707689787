package org.tradegraph.interchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;
import org.tradegraph.property.Property;
import org.tradegraph.property.PropertyGraph;

/** The claims as one table, with metadata as CSV on the Web wants them: what each column means, and of which kind its values are. */
final class Csvw implements GraphFormat {

    private static final String TABLE = "observations.csv";
    private static final String METADATA = "observations.csv-metadata.json";
    private static final Map<Property.Kind, String> DATATYPES = Map.of(Property.Kind.TEXT, "string", Property.Kind.NUMBER, "decimal", Property.Kind.TRUTH, "boolean");

    @Override
    public String name() {
        return "csvw";
    }

    @Override
    public String summary() {
        return "observations.csv with observations.csv-metadata.json: the numbers as one table, CSV on the Web";
    }

    @Override
    public String losses() {
        return "all edges that are no claims of a number, and the properties of nodes";
    }

    @Override
    public List<String> files() {
        return List.of(TABLE, METADATA);
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        try (CsvTable table = new CsvTable(files.open(TABLE), Claims.OWN, graph.edgeProperties(), Property::name)) {
            graph.edges(edge -> {
                if (Claims.isClaim(edge)) {
                    table.add(Claims.own(edge), edge.properties());
                }
            });
        }
        try (JsonWriter json = TextFile.json(files.open(METADATA))) {
            json.setIndent("  ");
            writeMetadata(json, graph.edgeProperties());
        }
    }

    private static void writeMetadata(JsonWriter json, List<Property> properties) throws IOException {
        json.beginObject().name("@context").value("http://www.w3.org/ns/csvw");
        json.name("url").value(TABLE);
        json.name("dc:title").value("What documents state of trade, a number a row");
        json.name("dc:license").beginObject().name("@id").value("https://creativecommons.org/licenses/by/4.0/").endObject();
        json.name("tableSchema").beginObject().name("aboutUrl").value("{+uri}").name("primaryKey").value("uri").name("columns").beginArray();
        for (String own : Claims.OWN) {
            writeColumn(json, own, "anyURI");
        }
        for (Property property : properties) {
            writeColumn(json, property.name(), DATATYPES.get(property.kind()));
        }
        json.endArray().endObject().endObject();
    }

    private static void writeColumn(JsonWriter json, String name, String datatype) throws IOException {
        json.beginObject().name("name").value(name).name("titles").value(name).name("datatype").value(datatype).endObject();
    }
}
