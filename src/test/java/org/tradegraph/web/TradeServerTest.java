package org.tradegraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.query.Catalog;
import org.tradegraph.query.GoldStore;

/** The server as its visitors see it, on a free port over the sample documents. */
class TradeServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?o a <http://purl.org/linked-data/cube#Observation> }";

    private static TradeStore store;
    private static TradeServer server;

    @BeforeAll
    static void start() {
        store = GoldStore.open();
        server = TradeServer.start(store, Catalog.load(), TradeServer.Options.standard().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.stop();
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "/                                              | -                               | 200 | text/html",
        "/                                              | application/json                | 200 | text/html",
        "/queries                                       | -                               | 200 | text/html",
        "/queries                                       | text/html,*/*;q=0.8             | 200 | text/html",
        "/queries                                       | application/json                | 200 | application/json",
        "/queries?format=json                           | text/html                       | 200 | application/json",
        "/queries                                       | image/png                       | 406 | application/problem+json",
        "/queries/ranks                                 | -                               | 200 | text/html",
        "/queries/ranks                                 | text/csv                        | 200 | text/csv",
        "/queries/ranks                                 | application/sparql-results+json | 200 | application/sparql-results+json",
        "/queries/ranks                                 | application/json                | 200 | application/json",
        "/queries/ranks                                 | application/sparql-results+xml  | 200 | application/sparql-results+xml",
        "/queries/ranks                                 | text/csv;q=0.5,text/tab-separated-values | 200 | text/tab-separated-values",
        "/queries/ranks                                 | image/png                       | 406 | application/problem+json",
        "/queries/ranks.csv                             | text/html                       | 200 | text/csv",
        "/queries/ranks.tsv                             | -                               | 200 | text/tab-separated-values",
        "/queries/ranks.json?format=xml                 | -                               | 200 | application/sparql-results+xml",
        "/queries/ranks?format=table                    | -                               | 200 | text/plain",
        "/queries/ranks?format=pdf                      | -                               | 406 | application/problem+json",
        "/queries/ranks?format=ttl                      | -                               | 406 | application/problem+json",
        "/queries/ranks?format=pdf                      | text/html                       | 406 | text/html",
        "/queries/place-graph?place=cn-jl               | text/turtle                     | 200 | text/turtle",
        "/queries/place-graph.jsonld?place=cn-jl        | -                               | 200 | application/ld+json",
        "/queries/partners-by-value                     | -                               | 200 | text/html",
        "/queries/partners-by-value                     | text/csv                        | 400 | application/problem+json",
        "/queries/partners-by-value?place=Atlantis      | text/csv                        | 400 | application/problem+json",
        "/queries/partners-by-value?place=Atlantis      | text/html                       | 400 | text/html",
        "/queries/partners-by-value?place=cn-jl&colour=red | text/csv                     | 400 | application/problem+json",
        "/queries/partners-by-value?place=cn-jl&year=x  | text/csv                        | 400 | application/problem+json",
        "/queries/ranks?place=cn-jl&place=cn-xj         | text/csv                        | 400 | application/problem+json",
        "/queries/partners                              | text/csv                        | 404 | application/problem+json",
        "/queries/partners                              | text/html                       | 404 | text/html",
        "/sparql                                        | -                               | 200 | text/turtle",
        "/sparql                                        | text/html                       | 200 | text/html",
        "/sparql                                        | application/ld+json             | 200 | application/ld+json",
        "/sparql                                        | application/rdf+xml             | 200 | application/rdf+xml",
        "/sparql                                        | image/png                       | 406 | application/problem+json",
        "/sparql?query=SELECT%20*%20%7B%7D              | application/sparql-results+json | 200 | application/sparql-results+json",
        "/sparql?query=SELECT%20*%20%7B%7D              | text/html,*/*;q=0.8             | 200 | text/plain",
        "/sparql?query=CONSTRUCT%20WHERE%20%7B%3Fa%20%3Chttp://b%3E%20%3Fc%7D | text/html,*/*;q=0.8 | 200 | text/turtle",
        "/sparql?query=nonsense                         | text/html,*/*;q=0.8             | 400 | text/html",
        "/$/ping                                        | -                               | 200 | text/plain",
        "/nowhere                                       | -                               | 404 | application/problem+json",
        "/nowhere                                       | text/html                       | 404 | text/html",
        "/sparql/update                                 | -                               | 404 | application/problem+json",
        "/sparql/data                                   | -                               | 404 | application/problem+json",
    })
    void eachAddressAnswersInTheFormAskedFor(String path, String accept, int status, String type) throws Exception {
        HttpResponse<String> response = get(path, accept);
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(type, type(response), response::body);
    }

    @Test
    void aProblemNamesTheParameter() throws Exception {
        JsonObject problem = JsonParser.parseString(get("/queries/partners-by-value?place=Jilinn", "text/csv").body()).getAsJsonObject();
        assertEquals(400, problem.get("status").getAsInt());
        assertEquals("the place 'Jilinn' given for 'place' is not in the graph; near names are: Jilin", problem.get("detail").getAsString());
    }

    @Test
    void aFormatThatIsNotThereIsAnsweredWithTheList() throws Exception {
        assertTrue(get("/queries/ranks?format=pdf", null).body().contains("html, table, csv, tsv, json, xml"));
    }

    @Test
    void csvHasTheRowsOfTheCannedQuery() throws Exception {
        String csv = get("/queries/observations.csv", null).body();
        assertTrue(csv.startsWith("document,reporter,partner,flow,product,segment,via,period,indicator,value,unit,attribution,sentence\r\n"), csv);
        assertEquals(store.counts().observations() + 1, csv.lines().count());
    }

    @Test
    void theListAsJsonHasEveryQuery() throws Exception {
        assertEquals(Catalog.load().queries().size(), JsonParser.parseString(get("/queries?format=json", null).body()).getAsJsonArray().size());
    }

    @Test
    void theHomePageShowsCountsQueriesAndDocuments() throws Exception {
        Document page = Jsoup.parse(get("/", "text/html").body());
        assertEquals(Long.toString(store.counts().observations()), page.select("dl.counts dd").get(1).text());
        assertTrue(page.select("a[href=/queries/ranks]").hasText());
        assertTrue(page.text().contains("Jilin hopes for steady expansion in overseas trade by 2024"), page.text());
    }

    @Test
    void theQueryPageHasAFormAndATable() throws Exception {
        Document page = Jsoup.parse(get("/queries/partners-by-value?place=Jilin", "text/html").body());
        assertEquals("Jilin", page.select("input[name=place]").val());
        assertEquals("partner", page.select("th").first().text());
        assertEquals("/queries/partners-by-value.csv?place=Jilin", page.select("a:matchesOwn(^csv$)").attr("href"));
        assertTrue(page.text().contains("29.73 billion yuan"));
    }

    @Test
    void aPageShowsWhatWasTypedAsText() throws Exception {
        String page = get("/queries/partners-by-value?place=" + encode("\"><script>alert(1)</script>"), "text/html").body();
        assertFalse(page.contains("<script>"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queries", "/queries/ranks", "/sparql", "/page/place/cn-jl", "/findings", "/ns", "/api", "/documents/jilin-foreign-trade-2023"})
    void nothingOnAPageComesFromAnotherHost(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        assertTrue(response.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
        Document page = Jsoup.parse(response.body());
        assertEquals(0, page.select("iframe, object, embed, base").size());
        page.select("[src], [action], link[rel=stylesheet], link[rel=icon]").forEach(used ->
                assertTrue((used.attr("src") + used.attr("href") + used.attr("action")).startsWith("/"), used::outerHtml));
    }

    @Test
    void aQueryIsAnsweredByGetFormAndBody() throws Exception {
        String count = Long.toString(store.counts().observations());
        assertTrue(get("/sparql?query=" + encode(COUNT), "text/csv").body().contains(count));
        assertTrue(post("/sparql", "application/x-www-form-urlencoded", "query=" + encode(COUNT)).body().contains(count));
        assertTrue(post("/sparql", "application/sparql-query", COUNT).body().contains(count));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "application/sparql-update        | INSERT DATA { <http://a> <http://b> <http://c> }",
        "application/x-www-form-urlencoded | update=DROP%20ALL",
        "application/sparql-query         | INSERT DATA { <http://a> <http://b> <http://c> }",
        "text/turtle                      | <http://a> <http://b> <http://c> .",
    })
    void anUpdateIsRefused(String type, String body) throws Exception {
        HttpResponse<String> response = post("/sparql", type, body);
        assertTrue(response.statusCode() >= 400 && response.statusCode() < 500, () -> response.statusCode() + response.body());
        assertEquals(Problem.JSON, type(response));
        assertFalse(response.body().contains("java."), response::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void noOtherMethodChangesAnything(String method) throws Exception {
        HttpResponse<String> response = send(request("/sparql").method(method, BodyPublishers.ofString("<http://a> <http://b> <http://c> .")));
        assertTrue(response.statusCode() >= 400 && response.statusCode() < 500, () -> response.statusCode() + response.body());
    }

    @Test
    void anotherServiceIsNotAsked() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        AtomicInteger asked = new AtomicInteger();
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        other.start();
        try {
            String there = "<http://127.0.0.1:" + other.getAddress().getPort() + "/sparql>";
            HttpResponse<String> response = get("/sparql?query=" + encode("SELECT * { SERVICE " + there + " { ?s ?p ?o } }"), null);
            assertEquals(422, response.statusCode(), response::body);
            assertEquals(Problem.JSON, type(response));
            get("/sparql?query=" + encode("SELECT * { SERVICE SILENT " + there + " { ?s ?p ?o } }"), null);
            get("/sparql?query=" + encode("SELECT * FROM " + there + " { ?s ?p ?o }"), null);
            get("/sparql?query=" + encode("SELECT * { ?s ?p ?o }") + "&default-graph-uri=" + encode(there.substring(1, there.length() - 1)), null);
            assertEquals(0, asked.get());
        } finally {
            other.stop(0);
        }
    }

    @Test
    void aFileNamedAsAGraphIsNotRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.ttl"), "<http://secret> <http://secret> \"secret\" .");
        String answer = get("/sparql?query=" + encode("SELECT * FROM <" + file.toUri() + "> { ?s ?p ?o }"), "text/csv").body();
        assertEquals("s,p,o\r\n", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?x { BIND (<java:org.apache.jena.sparql.function.library.now>() AS ?x) }",
        "SELECT ?x { BIND (<http://jena.apache.org/ARQ/function#now>() AS ?x) }",
        "SELECT ?x { BIND (<http://jena.apache.org/ARQ/function#systemProperty>(\"user.home\") AS ?x) }",
        "SELECT ?x { BIND (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) }",
        "SELECT ?x { ?x <java:org.apache.jena.sparql.pfunction.library.splitIRI> (?a ?b) }",
        "SELECT ?x { ?x <http://jena.apache.org/ARQ/property#strSplit> (\"a b\" \" \") }",
    })
    void noFunctionIsLoadedByItsName(String query) throws Exception {
        HttpResponse<String> response = get("/sparql?query=" + encode(query), "text/csv");
        assertEquals(200, response.statusCode(), response::body);
        assertTrue(response.body().replace("\r\n", "").matches("x"), response::body);
    }

    @Test
    void proceduresAreNoSparql() throws Exception {
        assertEquals(400, get("/sparql?query=" + encode("SELECT * { CALL <java:x.Y>() }"), null).statusCode());
    }

    @Test
    void theFunctionsOfTheStandardWork() throws Exception {
        assertTrue(get("/sparql?query=" + encode("PREFIX fn: <http://www.w3.org/2005/xpath-functions#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                + "SELECT (fn:upper-case(\"a\") AS ?x) (xsd:integer(\"7\") + 1 AS ?y) {}"), "text/csv").body().contains("A,8"));
    }

    @Test
    void aFaultyQueryIsToldAsAProblem() throws Exception {
        HttpResponse<String> response = get("/sparql?query=" + encode("SELECT * { ?s ?p 吉林:林 }"), null);
        assertEquals(400, response.statusCode());
        assertTrue(JsonParser.parseString(response.body()).getAsJsonObject().get("detail").getAsString().contains("吉林"), response::body);
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() throws Exception {
        TradeServer hasty = TradeServer.start(store, Catalog.load(), TradeServer.Options.standard().withPort(0).withLimit(Duration.ofMillis(200)));
        try {
            HttpResponse<String> response = CLIENT.send(HttpRequest.newBuilder(URI.create(hasty.url() + "sparql?query="
                    + encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"))).build(), BodyHandlers.ofString());
            assertEquals(503, response.statusCode(), response::body);
            assertTrue(response.headers().firstValue("Retry-After").isPresent());
            assertEquals(Problem.JSON, type(response));
        } finally {
            hasty.stop();
        }
    }

    @Test
    void theServiceIsDescribed() throws Exception {
        Graph graph = RDFParser.fromString(get("/sparql", null).body(), Lang.TURTLE).toGraph();
        assertTrue(graph.contains(NodeFactory.createURI(server.url() + "sparql"), null, NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#Service")));
        assertTrue(graph.contains(null, NodeFactory.createURI("http://rdfs.org/ns/void#entities"),
                NodeFactory.createLiteralDT(Long.toString(store.counts().observations()), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queries/observations.csv", "/queries?format=json", "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D"})
    void answersArePackedForThoseWhoCanUnpack(String path) throws Exception {
        HttpResponse<byte[]> response = CLIENT.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElse(""));
        String plain = new String(new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(get(path, null).body().length(), plain.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queries/ranks.csv", "/queries/nothing", "/sparql", "/sparql?query=ASK%7B%7D", "/sparql?query=nonsense"})
    void anyOriginMayReadWithoutCredentials(String path) throws Exception {
        HttpResponse<String> response = send(request(path).header("Origin", "https://example.org"));
        assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(response.headers().firstValue("Access-Control-Expose-Headers").orElse("").contains("Link, ETag"));
        assertFalse(response.headers().map().keySet().stream().anyMatch("Access-Control-Allow-Credentials"::equalsIgnoreCase));
    }

    @Test
    void aPreflightIsAnswered() throws Exception {
        HttpResponse<String> response = send(request("/sparql").method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://example.org"));
        assertEquals(204, response.statusCode());
        assertTrue(response.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("POST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queries", "/queries/ranks.csv", "/sparql", "/sparql?query=ASK%7B%7D"})
    void headIsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<String> response = send(request(path).method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, response.statusCode());
        assertEquals(type(get(path, null)), type(response));
        assertEquals("", response.body());
    }

    @Test
    void aTakenPortIsOneClearSentence() {
        int port = URI.create(server.url()).getPort();
        TradeGraphException fault = assertThrows(TradeGraphException.class,
                () -> TradeServer.start(store, Catalog.load(), TradeServer.Options.standard().withPort(port)));
        assertEquals("port " + port + " on 127.0.0.1 is taken or not allowed; choose another with --port", fault.getMessage());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)));
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(accept == null ? request : request.header("Accept", accept));
    }

    private static HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).header("Accept", "text/csv").POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
