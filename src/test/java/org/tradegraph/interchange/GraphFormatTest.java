package org.tradegraph.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.tinkerpop.gremlin.structure.Direction;
import org.apache.tinkerpop.gremlin.structure.Edge;
import org.apache.tinkerpop.gremlin.structure.Vertex;
import org.apache.tinkerpop.gremlin.structure.io.graphml.GraphMLReader;
import org.apache.tinkerpop.gremlin.structure.io.graphson.GraphSONReader;
import org.apache.tinkerpop.gremlin.structure.io.graphson.GraphSONVersion;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is loaded by the tools it is for, and comes back with the same nodes, edges, numbers and texts. */
class GraphFormatTest {

    private static final double VALUE = Awkward.VALUE.doubleValue();

    static List<GraphFormat> formats() {
        return GraphFormat.ALL;
    }

    @Test
    void namesAreUnique() {
        assertEquals(15, GraphFormat.ALL.stream().map(GraphFormat::name).distinct().count());
        assertEquals(15, GraphFormat.ALL.size());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theFilesItNamesAreWritten(GraphFormat format) {
        Map<String, String> files = Awkward.written(format.name());
        assertEquals(format.files(), new ArrayList<>(files.keySet()));
        files.forEach((name, text) -> assertFalse(text.isBlank(), name));
    }

    @Test
    void tinkerGraphLoadsGraphMl() throws IOException {
        try (TinkerGraph graph = TinkerGraph.open()) {
            GraphMLReader.build().create().readGraph(input("graphml", "graph.graphml"), graph);
            assertLoaded(graph, "uri");
        }
    }

    @Test
    void tinkerGraphLoadsGraphSon() throws IOException {
        try (TinkerGraph graph = TinkerGraph.open()) {
            GraphSONReader.build().mapper(org.apache.tinkerpop.gremlin.structure.io.graphson.GraphSONMapper.build().version(GraphSONVersion.V3_0).create())
                    .create().readGraph(input("graphson", "graph.graphson"), graph);
            assertLoaded(graph, null);
        }
    }

    private static void assertLoaded(TinkerGraph graph, String uri) {
        Map<String, Vertex> vertices = new HashMap<>();
        graph.vertices().forEachRemaining(vertex -> vertices.put(uri == null ? vertex.id().toString() : vertex.value(uri), vertex));
        Map<String, Edge> edges = new HashMap<>();
        graph.edges().forEachRemaining(edge -> edges.put(uri == null ? edge.id().toString() : edge.value(uri), edge));
        assertEquals(3, vertices.size());
        assertEquals(4, edges.size());
        assertEquals("Document", vertices.get(Awkward.SHIP).label());
        assertEquals(Awkward.TEXT, vertices.get(Awkward.SHIP).value("name"));
        assertEquals("Place;Country", vertices.get(Awkward.NORTH).value("labels"));
        assertEquals(45.5, vertices.get(Awkward.NORTH).<Double>value("lat"));
        Edge edge = edges.get("https://example.org/d#o-1");
        assertEquals("EXPORT", edge.label());
        assertEquals(VALUE, edge.<Double>value("value"));
        assertEquals(true, edge.value("preferred"));
        assertEquals(Awkward.TEXT, edge.value("sentence"));
        assertEquals(vertices.get(Awkward.NORTH), edge.outVertex());
        assertEquals(vertices.get(Awkward.SOUTH), edge.inVertex());
        List<Edge> own = new ArrayList<>();
        vertices.get(Awkward.SOUTH).edges(Direction.OUT).forEachRemaining(own::add);
        assertEquals(List.of("TRADE"), own.stream().map(Edge::label).toList());
    }

    @Test
    void jGraphTLoadsGraphMlByItsSchema() {
        Map<String, Map<String, String>> vertices = new HashMap<>();
        List<String> sentences = new ArrayList<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.addVertexAttributeConsumer((key, value) -> vertices.computeIfAbsent(key.getFirst(), any -> new HashMap<>()).put(key.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("sentence")) {
                sentences.add(value.getValue());
            }
        });
        Graph<String, DefaultEdge> graph = multigraph();
        importer.importGraph(graph, new StringReader(Awkward.written("graphml").get("graph.graphml")));
        assertEquals(3, graph.vertexSet().size());
        assertEquals(4, graph.edgeSet().size());
        assertTrue(vertices.values().stream().anyMatch(values -> Awkward.TEXT.equals(values.get("name")) && Awkward.SHIP.equals(values.get("uri"))), vertices.toString());
        assertEquals(List.of(Awkward.TEXT, "plain"), sentences);
    }

    @Test
    void jGraphTLoadsDot() {
        Map<String, String> labels = new HashMap<>();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("label")) {
                labels.put(key.getFirst(), value.getValue());
            }
        });
        Graph<String, DefaultEdge> graph = multigraph();
        importer.importGraph(graph, new StringReader(Awkward.written("dot").get("graph.dot")));
        assertEquals(3, graph.vertexSet().size());
        assertEquals(4, graph.edgeSet().size());
        assertEquals("North, \"the\" & rest", labels.get(Awkward.NORTH));
    }

    private static Graph<String, DefaultEdge> multigraph() {
        return new DirectedPseudograph<>(SupplierUtil.createStringSupplier(1000), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tablesReadBackAsTheyWere(String format, String nodes, String edges, String id, String value, String start, String type) throws IOException {
        List<CSVRecord> vertices = rows(format, nodes);
        List<CSVRecord> claims = rows(format, edges);
        assertEquals(3, vertices.size());
        assertTrue(vertices.stream().anyMatch(row -> row.get(id).equals(Awkward.SHIP) && row.stream().anyMatch(Awkward.TEXT::equals)), vertices.toString());
        assertEquals(4, claims.size());
        assertEquals("29730000000.5", claims.get(0).get(value));
        assertEquals(Awkward.NORTH, claims.get(0).get(start));
        assertEquals("EXPORT", claims.get(0).get(type));
        assertTrue(claims.get(0).stream().anyMatch(Awkward.TEXT::equals));
    }

    static List<Object[]> tables() {
        return List.of(new Object[][] {
            {"csv", "nodes.csv", "edges.csv", "Id", "value", "Source", "Label"},
            {"neo4j", "nodes.csv", "relationships.csv", "uri:ID", "value:double", ":START_ID", ":TYPE"},
            {"neptune-opencypher", "nodes.csv", "relationships.csv", ":ID", "value:Double", ":START_ID", ":TYPE"},
            {"neptune-gremlin", "vertices.csv", "edges.csv", "~id", "value:Double", "~from", "~label"}});
    }

    @Test
    void everyRelationOfNeptuneHasAnId() throws IOException {
        assertTrue(Awkward.written("neptune-opencypher").get("relationships.csv").startsWith(":ID,:START_ID,:END_ID,:TYPE,value:Double,preferred:Bool,sentence:String,"));
        assertTrue(Awkward.written("neptune-gremlin").get("edges.csv").startsWith("~id,~from,~to,~label,value:Double,"));
    }

    @Test
    void theTableOfClaimsFitsItsMetadata() throws IOException {
        List<CSVRecord> rows = rows("csvw", "observations.csv");
        JsonObject metadata = JsonParser.parseString(Awkward.written("csvw").get("observations.csv-metadata.json")).getAsJsonObject();
        List<String> columns = new ArrayList<>();
        metadata.getAsJsonObject("tableSchema").getAsJsonArray("columns").forEach(column -> columns.add(column.getAsJsonObject().get("titles").getAsString()));
        assertEquals(3, rows.size());
        assertEquals(rows.get(0).getParser().getHeaderNames(), columns);
        assertEquals("http://www.w3.org/ns/csvw", metadata.get("@context").getAsString());
        assertEquals("observations.csv", metadata.get("url").getAsString());
    }

    @Test
    void nodeLinkJsonHasEdgesUnderEitherName() {
        for (Map.Entry<String, String> key : Map.of("node-link", "edges", "node-link-links", "links").entrySet()) {
            JsonObject graph = JsonParser.parseString(Awkward.written(key.getKey()).get("graph.json")).getAsJsonObject();
            assertEquals(3, graph.getAsJsonArray("nodes").size());
            JsonObject edge = graph.getAsJsonArray(key.getValue()).get(0).getAsJsonObject();
            assertEquals(Awkward.TEXT, edge.get("sentence").getAsString());
            assertEquals(Awkward.VALUE, edge.get("value").getAsBigDecimal());
        }
    }

    @Test
    void everyElementOfCytoscapeHasAnId() {
        JsonObject elements = JsonParser.parseString(Awkward.written("cytoscape").get("graph.cyjs")).getAsJsonObject().getAsJsonObject("elements");
        JsonArray edges = elements.getAsJsonArray("edges");
        assertEquals(4, edges.size());
        edges.forEach(edge -> assertTrue(edge.getAsJsonObject().getAsJsonObject("data").get("id").getAsString().startsWith("https://example.org/d#")));
        assertEquals(-1200, elements.getAsJsonArray("nodes").get(1).getAsJsonObject().getAsJsonObject("position").get("x").getAsInt());
    }

    @Test
    void geoJsonHasPlacesAsPointsAndWhatTiesThemAsLines() {
        JsonArray features = JsonParser.parseString(Awkward.written("geojson").get("graph.geojson")).getAsJsonObject().getAsJsonArray("features");
        assertEquals(5, features.size());
        assertEquals("[[-120,45.5],[20.25,-10]]", features.get(2).getAsJsonObject().getAsJsonObject("geometry").getAsJsonArray("coordinates").toString());
    }

    @Test
    void gexfHasCoordinatesWeightsAndTimes() {
        String text = Awkward.written("gexf").get("graph.gexf");
        assertTrue(text.contains("<viz:position x=\"-120\" y=\"45.5\" z=\"0.0\"/>"), text);
        assertTrue(text.contains("weight=\"1\" start=\"2023-01-01\" end=\"2023-12-31\""), text);
    }

    private static List<CSVRecord> rows(String format, String file) throws IOException {
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(Awkward.written(format).get(file))).getRecords();
    }

    private static ByteArrayInputStream input(String format, String file) {
        return new ByteArrayInputStream(Awkward.written(format).get(file).getBytes(StandardCharsets.UTF_8));
    }
}
