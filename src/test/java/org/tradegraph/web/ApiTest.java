package org.tradegraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradegraph.export.Exporter;
import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;
import org.tradegraph.query.Catalog;

/** What programs rely on: the description of the API, pages of rows, and tags of answers. */
class ApiTest {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    @Test
    void theDescriptionIsValidOpenApi() throws Exception {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(SampleSite.get("/openapi.json").body(), List.of(), new ParseOptions());
        assertEquals(List.of(), read.getMessages() == null ? List.of() : read.getMessages());
        assertEquals("3.1.0", read.getOpenAPI().getOpenapi());
        assertEquals(Catalog.load().queries().size(), read.getOpenAPI().getPaths().size());
    }

    @Test
    void theExamplesOfTheDescriptionGiveAnswers() throws Exception {
        JsonObject paths = JsonParser.parseString(SampleSite.get("/openapi.json").body()).getAsJsonObject().getAsJsonObject("paths");
        for (String path : paths.keySet()) {
            List<String> given = new ArrayList<>();
            paths.getAsJsonObject(path).getAsJsonObject("get").getAsJsonArray("parameters").forEach(element -> {
                JsonObject parameter = element.getAsJsonObject();
                if (parameter.get("required").getAsBoolean()) {
                    JsonElement example = parameter.get("example");
                    List<JsonElement> values = example.isJsonArray() ? example.getAsJsonArray().asList() : List.of(example);
                    values.forEach(value -> given.add(parameter.get("name").getAsString() + "=" + value.getAsString().replace(" ", "%20")));
                }
            });
            HttpResponse<String> response = SampleSite.get(path + "?" + String.join("&", given), "Accept", "text/csv,text/turtle");
            assertEquals(200, response.statusCode(), () -> path + " " + response.body());
        }
        assertTrue(paths.size() > 25);
    }

    @Test
    void aListOfCodesIsTakenFromTheGraph() throws Exception {
        String series = JsonParser.parseString(SampleSite.get("/openapi.json").body()).getAsJsonObject().getAsJsonObject("paths").getAsJsonObject("/queries/time-series").toString();
        assertTrue(series.contains("\"enum\":[\"balance\",\"export\",\"import\""), series);
    }

    @Test
    void aCurrencyIsChosenAmongCurrencies() throws Exception {
        String partners = JsonParser.parseString(SampleSite.get("/openapi.json").body()).getAsJsonObject().getAsJsonObject("paths").getAsJsonObject("/queries/partners-by-value").toString();
        assertTrue(partners.contains("\"items\":{\"type\":\"string\",\"enum\":[\"CNY\",\"USD\"]}"), partners);
    }

    @Test
    void aListIsAnArray() throws Exception {
        JsonArray parameters = JsonParser.parseString(SampleSite.get("/openapi.json").body()).getAsJsonObject().getAsJsonObject("paths").getAsJsonObject("/queries/places-over-time")
                .getAsJsonObject("get").getAsJsonArray("parameters");
        JsonObject places = parameters.get(0).getAsJsonObject();
        assertEquals("{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1}", places.get("schema").toString());
        assertEquals("[\"cn-jl\",\"cn-xj\",\"cn-ln\"]", places.get("example").toString());
    }

    @Test
    void aListIsGivenValueByValueOrWithCommas() throws Exception {
        String oneByOne = SampleSite.get("/queries/observations.csv?year=2023&year=2024").body();
        assertEquals(oneByOne, SampleSite.get("/queries/observations.csv?year=2023,2024").body());
        assertTrue(oneByOne.contains(",2023,") && oneByOne.contains(",2024-01/2024-09,") && !oneByOne.contains(",2025"), oneByOne);
        assertTrue(SampleSite.get("/queries/places-over-time.csv?places=cn-jl,atlantis").body().contains("the place 'atlantis' given for 'places' is not in the graph"));
        assertTrue(SampleSite.get("/queries/about-place.csv?place=cn-jl&place=cn-xj").body().contains("'place' is given twice"));
    }

    @Test
    void theQuestionsCanBeAskedForInSparql() throws Exception {
        String query = "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX schema: <https://schema.org/> SELECT ?q { GRAPH <https://w3id.org/tradegraph/.well-known/sparql-examples> "
                + "{ ?q a sh:SPARQLExecutable ; schema:keywords ?tag ; schema:target <https://w3id.org/tradegraph/sparql> } } GROUP BY ?q";
        long found = SampleSite.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", "text/csv").body().lines().skip(1).count();
        assertEquals(Catalog.load().queries().size(), found);
    }

    @Test
    void theWholeGraphComesDownAsItIs() throws Exception {
        HttpResponse<String> down = SampleSite.get("/export/nquads");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter.named("nquads").write(Snapshot.of(SampleSite.STORE.datasetGraph(), SampleSite.STORE.iris(), Selection.whole()), out);
        assertEquals(out.toString(StandardCharsets.UTF_8), down.body());
        assertEquals("attachment; filename=\"tradegraph.nq\"", SampleSite.header(down, "Content-Disposition"));
        assertFalse(down.body().contains("sparql-examples"));
        assertTrue(SampleSite.get("/export/nquads?without=evidence").body().length() < down.body().length());
        assertEquals(304, SampleSite.get("/export/nquads", "If-None-Match", SampleSite.header(down, "ETag")).statusCode());
    }

    @Test
    void whoTradesWithWhomComesDownForGraphTools() throws Exception {
        String network = SampleSite.get("/export/gexf?period=2023&flow=trade&unit=CNY").body();
        assertTrue(network.contains("Jilin") && network.contains("Russia"), network);
        assertTrue(network.length() < SampleSite.get("/export/gexf").body().length());
    }

    @Test
    void aPageSaysInWhichLanguageItIs() throws Exception {
        HttpResponse<String> page = SampleSite.get("/page/place/cn-jl", "Accept", "text/html", "Accept-Language", "ru");
        assertEquals("en", SampleSite.header(page, "Content-Language"));
        assertFalse(SampleSite.header(page, "Vary").contains("Language"));
    }

    @Test
    void pagesOfRowsMakeUpTheWhole() throws Exception {
        List<String> whole = SampleSite.get("/queries/observations.csv").body().lines().skip(1).sorted().toList();
        List<String> together = new ArrayList<>();
        String next = "/queries/observations.csv?page=1&page_size=20";
        while (!next.isEmpty()) {
            HttpResponse<String> page = SampleSite.get(next);
            together.addAll(page.body().lines().skip(1).toList());
            next = link(page, "next");
        }
        assertEquals(whole, together.stream().sorted().toList());
        assertEquals(54, whole.size());
    }

    @Test
    void aPageTellsOfTheOthers() throws Exception {
        HttpResponse<String> second = SampleSite.get("/queries/observations.csv?page=2&page_size=20");
        assertEquals("/queries/observations.csv?page=1&page_size=20", link(second, "prev"));
        assertEquals("/queries/observations.csv?page=3&page_size=20", link(second, "next"));
        assertEquals("", link(SampleSite.get("/queries/observations.csv?page=3&page_size=20"), "next"));
        assertEquals("", link(SampleSite.get("/queries/observations.csv"), "first"));
    }

    @Test
    void aLimitHoldsOverAllPages() throws Exception {
        assertEquals(1, SampleSite.get("/queries/documents.csv?limit=3&page=2&page_size=2").body().lines().skip(1).count());
        assertEquals("", link(SampleSite.get("/queries/documents.csv?limit=3&page=2&page_size=2"), "next"));
    }

    @ParameterizedTest
    @CsvSource({"page=0", "page=x", "page=-1", "page_size=0", "page_size=10001", "page_size=many"})
    void aSenselessPageIsRefused(String page) throws Exception {
        HttpResponse<String> response = SampleSite.get("/queries/observations.csv?" + page);
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("page"), response::body);
        assertEquals(400, SampleSite.get("/queries/observations?" + page, "Accept", "text/html").statusCode());
    }

    @Test
    void aGraphHasNoPages() throws Exception {
        assertEquals(400, SampleSite.get("/queries/place-graph.ttl?place=cn-jl&page=2").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/place/cn-jl", "/data/place/cn-jl.ttl", "/queries/ranks.csv", "/documents/jilin-foreign-trade-2023", "/openapi.json", "/ns"})
    void whoHasTheAnswerIsSparedIt(String path) throws Exception {
        String tag = SampleSite.header(SampleSite.get(path, "Accept", "*/*"), "ETag");
        HttpResponse<String> again = SampleSite.get(path, "Accept", "*/*", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, SampleSite.header(again, "ETag"));
        assertEquals(200, SampleSite.get(path, "Accept", "*/*", "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void packedAnswersAreSparedToo() throws Exception {
        String tag = SampleSite.header(SampleSite.get("/queries/observations.csv", "Accept-Encoding", "gzip"), "ETag");
        assertEquals(304, SampleSite.get("/queries/observations.csv", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode());
    }

    @Test
    void eachFormHasItsOwnTag() throws Exception {
        assertNotEquals(SampleSite.header(SampleSite.get("/queries/ranks", "Accept", "text/csv"), "ETag"), SampleSite.header(SampleSite.get("/queries/ranks", "Accept", "text/html"), "ETag"));
    }

    @Test
    void anErrorHasNoTag() throws Exception {
        assertEquals("", SampleSite.header(SampleSite.get("/queries/nothing.csv"), "ETag"));
    }

    @Test
    void aChangeOfTheStoreChangesTagsAndAnswers() throws Exception {
        TradeStore store = TradeStore.inMemory(Iris.standard());
        TradeServer server = TradeServer.start(store, Catalog.load(), TradeServer.Options.standard().withPort(0));
        try {
            var client = HttpClient.newHttpClient();
            var request = HttpRequest.newBuilder(URI.create(server.url() + "queries/documents.csv")).build();
            var before = client.send(request, HttpResponse.BodyHandlers.ofString());
            store.replace("new", report(store));
            var after = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertNotEquals(SampleSite.header(before, "ETag"), SampleSite.header(after, "ETag"));
            assertFalse(before.body().contains("A new report"));
            assertTrue(after.body().contains("A new report"), after::body);
        } finally {
            server.stop();
            store.close();
        }
    }

    private static Graph report(TradeStore store) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node report = store.iris().document("new");
        graph.add(report, Vocab.TYPE, Vocab.REPORT);
        graph.add(report, Vocab.TITLE, NodeFactory.createLiteralLang("A new report", "en"));
        return graph;
    }

    @Test
    void queriesAreDescribedAsExamplesForEditors() throws Exception {
        Graph graph = RDFParser.fromString(SampleSite.get("/.well-known/sparql-examples").body(), Lang.TURTLE).toGraph();
        List<Node> examples = graph.find(Node.ANY, Node.ANY, NodeFactory.createURI(SH + "SPARQLExecutable")).mapWith(triple -> triple.getSubject()).toList();
        assertEquals(Catalog.load().queries().size(), examples.size());
        graph.find(Node.ANY, NodeFactory.createURI(SH + "select"), Node.ANY).forEachRemaining(triple ->
                assertTrue(QueryFactory.create(triple.getObject().getLiteralLexicalForm()).isSelectType()));
    }

    private static String link(HttpResponse<?> response, String relation) {
        return response.headers().allValues("Link").stream().filter(link -> link.endsWith("rel=\"" + relation + "\""))
                .map(link -> link.substring(1, link.indexOf('>'))).findFirst().orElse("");
    }
}
