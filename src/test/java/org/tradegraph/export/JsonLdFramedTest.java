package org.tradegraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class JsonLdFramedTest {

    private static final Node JILIN = NodeFactory.createURI("https://example.org/id/jilin");
    private static final String TRADE = """
            PREFIX ex: <https://example.org/ns#>
            PREFIX id: <https://example.org/id/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            id:jilin a ex:Place ; ex:name "Jilin" , "吉林"@zh ; ex:in id:china .
            id:china a ex:Place ; ex:name "China" ; ex:holds id:jilin .
            id:claim-1 ex:reporter id:jilin ; ex:partner id:russia ; ex:value 29.730 ; ex:day "2023-09-05"^^xsd:date ; ex:said [ ex:words "said & done" ] .
            id:claim-2 ex:reporter id:china ; ex:partner id:jilin ; ex:value "over" ; ex:said _:shared .
            id:claim-3 ex:reporter id:jilin ; ex:partner id:jilin ; ex:said _:shared .
            _:shared ex:words "twice" .
            """;
    private static final String BESIDE = TRADE + "id:a-finding ex:uses id:claim-1 ; ex:day \"2024-01-01\"^^xsd:date .\n";

    @Test
    void theThingIsOnTopAndWhatSpeaksOfItBelow() throws IOException {
        JsonObject framed = framed(TRADE);
        assertEquals("id:jilin", framed.get("@id").getAsString());
        assertEquals("China", framed.getAsJsonObject("ex:in").get("ex:name").getAsString());
        assertEquals(2, framed.getAsJsonObject("@reverse").getAsJsonArray("ex:reporter").size());
        JsonObject claim = framed.getAsJsonObject("@reverse").getAsJsonArray("ex:reporter").get(0).getAsJsonObject();
        assertEquals("2023-09-05", claim.get("ex:day").getAsString());
        assertEquals("said & done", claim.getAsJsonObject("ex:said").get("ex:words").getAsString());
    }

    @Test
    void nothingIsLostOrAdded() throws IOException {
        for (String given : new String[] {TRADE, BESIDE, BESIDE + "ex:Place ex:name \"a class\" .", BESIDE + "[] ex:words \"on top\" .", BESIDE + "_:x ex:same _:y . _:y ex:same _:x ."}) {
            Graph read = RDFParser.source(new ByteArrayInputStream(written(given))).lang(Lang.JSONLD).toGraph();
            assertTrue(RDFParser.fromString(given, Lang.TURTLE).toGraph().isIsomorphicWith(read), () -> given + " became " + read);
        }
    }

    @Test
    void whatIsReachedNeitherWayStandsBeside() throws IOException {
        JsonArray tops = framed(BESIDE + "ex:Place ex:name \"a class\" .").getAsJsonArray("@graph");
        assertEquals(3, tops.size());
        assertEquals("id:jilin", tops.get(0).getAsJsonObject().get("@id").getAsString());
    }

    @Test
    void theContextStandsInTheFile() throws IOException {
        JsonObject context = framed(TRADE).getAsJsonObject("@context");
        assertEquals("https://example.org/ns#", context.get("ex").getAsString());
        assertEquals("@id", context.getAsJsonObject("ex:partner").get("@type").getAsString());
        assertTrue(!context.has("ex:value"), "values of two kinds have no common type");
    }

    private static JsonObject framed(String turtle) throws IOException {
        return JsonParser.parseString(new String(written(turtle), StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static byte[] written(String turtle) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(dataset);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Exporter.named("jsonld-framed").write(Snapshot.of(dataset).about(JILIN), bytes);
        return bytes.toByteArray();
    }
}
