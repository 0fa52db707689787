package org.tradegraph.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;
import org.tradegraph.query.Catalog;
import org.tradegraph.query.GoldStore;
import org.tradegraph.web.TradeServer;

/** Brings the gold of the samples to a second Fuseki, breaks off and goes on, and serves what is there. */
class RemoteStoreTest {

    private static final TradeStore STORE = GoldStore.open();
    private static final Node STRANGER = NodeFactory.createURI("https://example.org/of-someone-else");

    private final DatasetGraph there = DatasetGraphFactory.createTxnMem();
    private FusekiServer fuseki;

    @BeforeEach
    void start() {
        Txn.executeWrite(there, () -> there.add(STRANGER, STRANGER, Vocab.LABEL, NodeFactory.createLiteralString("stays")));
        fuseki = FusekiServer.create().port(0).loopback(true).fusekiModules(FusekiModules.empty()).add("/trade", there, true).build().start();
    }

    @AfterEach
    void stop() {
        fuseki.stop();
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    private Endpoint endpoint(boolean byGraphStore) {
        String url = "http://localhost:" + fuseki.getPort() + "/trade";
        return new Endpoint(url, url, byGraphStore ? Optional.of(url) : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allGraphsArriveAndComeOnce(boolean byGraphStore) {
        Mirror.Result first = new Mirror(STORE, endpoint(byGraphStore)).bring(graph -> { });
        assertEquals(graphs().size(), first.sent());
        assertSame();
        Mirror.Result again = new Mirror(STORE, endpoint(byGraphStore)).bring(graph -> { });
        assertEquals(new Mirror.Result(0, first.sent(), 0), again);
        assertSame();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void brokenOffAtAnyGraphItGoesOnWhereItWas(boolean byGraphStore) {
        int all = graphs().size();
        for (int after = 1; after < all; after += 3) {
            int[] left = {after == 1 ? 1 : 3};
            assertThrows(IllegalStateException.class, () -> new Mirror(STORE, endpoint(byGraphStore)).bring(graph -> {
                if (--left[0] == 0) {
                    throw new IllegalStateException("killed");
                }
            }));
            assertFalse(new Marks(endpoint(false), STORE.iris()).state().length() > 0, "is marked as finished");
        }
        Mirror.Result rest = new Mirror(STORE, endpoint(byGraphStore)).bring(graph -> { });
        assertTrue(rest.same() > 0 && rest.sent() < all, rest.toString());
        assertSame();
    }

    @Test
    void aGraphThatArrivedInPartIsBroughtAgain() {
        new Mirror(STORE, endpoint(false)).bring(graph -> { });
        Node document = STORE.iris().document("jilin-foreign-trade-2023");
        Marks marks = new Marks(endpoint(false), STORE.iris());
        endpoint(false).change(marks.unmark(document));
        Txn.executeWrite(there, () -> there.deleteAny(document, Node.ANY, Vocab.VALUE, Node.ANY));
        assertEquals(1, new Mirror(STORE, endpoint(false)).bring(graph -> { }).sent());
        assertSame();
    }

    @Test
    void whatIsGoneHereGoesThereAndWhatIsOfOthersStays() {
        Node gone = STORE.iris().document("gone");
        endpoint(false).change("INSERT DATA { GRAPH " + Marks.term(gone) + " { <https://example.org/s> <https://example.org/p> 1 } } ;\n"
                + new Marks(endpoint(false), STORE.iris()).mark(gone, "abc"));
        assertEquals(1, new Mirror(STORE, endpoint(false)).bring(graph -> { }).removed());
        assertSame();
    }

    @Test
    void questionsAndPagesAnswerOutOfTheStoreFarAway() throws Exception {
        new Mirror(STORE, endpoint(false)).bring(graph -> { });
        try (TradeStore remote = RemoteStore.open(endpoint(false), STORE.iris())) {
            assertEquals(STORE.counts(), remote.counts());
            assertEquals(STORE.documents(), remote.documents());
            TradeServer server = TradeServer.start(remote, Catalog.load(), TradeServer.Options.standard().withPort(0));
            TradeServer here = TradeServer.start(STORE, Catalog.load(), TradeServer.Options.standard().withPort(0));
            try {
                for (String path : Set.of("queries/partners-by-value.csv?place=cn-jl", "queries/disagreements.csv", "data/place/cn-jl.nt", "queries/place-graph.nt?place=cn-jl",
                        "sparql?query=ASK%20%7B%20%3Fs%20a%20%3Fc%20%7D")) {
                    assertEquals(sorted(get(here.url() + path)), sorted(get(server.url() + path)), path);
                }
                assertTrue(get(server.url() + "page/place/cn-jl").contains("29.73"));
                assertTrue(get(server.url()).contains("Jilin"));
                assertTrue(get(server.url() + "documents/jilin-foreign-trade-2023").contains("Changchun Customs"));
            } finally {
                server.stop();
                here.stop();
            }
        }
    }

    @Test
    void theStoreFarAwayReachesOutForNobody() {
        new Mirror(STORE, endpoint(false)).bring(graph -> { });
        try (TradeStore remote = RemoteStore.open(endpoint(false), STORE.iris());
                QueryExec exec = QueryExec.dataset(remote.datasetGraph()).query("ASK { SERVICE <http://localhost:1/> { ?s ?p ?o } }").build()) {
            assertThrows(QueryExecException.class, exec::ask);
        }
    }

    @Test
    void anEmptyStoreAndNoStoreAreOneSentence() {
        String empty = assertThrows(TradeGraphException.class, () -> RemoteStore.open(endpoint(false), STORE.iris())).getMessage();
        assertTrue(empty.contains("the store holds no documents; bring them there with 'tradegraph load --endpoint"), empty);
        Endpoint nowhere = new Endpoint("http://localhost:1/", "http://localhost:1/", Optional.empty());
        String none = assertThrows(TradeGraphException.class, () -> new Mirror(STORE, nowhere).bring(graph -> { })).getMessage();
        assertTrue(none.contains("the store does not answer"), none);
    }

    @Test
    void aPasswordIsTakenFromTheEnvironmentOnly() throws IOException {
        String typed = assertThrows(TradeGraphException.class, () -> new Endpoint("http://me:secret@localhost/", "http://localhost/", Optional.empty())).getMessage();
        assertTrue(typed.contains("TRADEGRAPH_PASSWORD") && !typed.contains("secret"), typed);
        com.sun.net.httpserver.HttpServer guarded = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("127.0.0.1", 0), 0);
        String one = "{\"type\":\"literal\",\"value\":\"1\"}";
        String row = "{\"head\":{\"vars\":[\"all\",\"each\"]},\"results\":{\"bindings\":[{\"all\":" + one + ",\"each\":" + one + "}]}}";
        guarded.createContext("/", exchange -> {
            boolean isKnown = "Basic bWU6c2VjcmV0".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = isKnown ? row.getBytes() : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(isKnown ? 200 : 401, isKnown ? answer.length : -1);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        guarded.start();
        try {
            String url = "http://localhost:" + guarded.getAddress().getPort() + "/";
            Endpoint endpoint = new Endpoint(url, url, Optional.empty());
            String refused = assertThrows(TradeGraphException.class, () -> Connection.to(endpoint)).getMessage();
            assertTrue(refused.contains("does not let you in (401)"), refused);
            endpoint.signedIn(Map.of("TRADEGRAPH_USER", "me", "TRADEGRAPH_PASSWORD", "secret"));
            assertEquals(Optional.empty(), Connection.to(endpoint).union());
        } finally {
            guarded.stop(0);
        }
    }

    private static Set<Node> graphs() {
        return Set.copyOf(Snapshot.of(STORE.datasetGraph(), STORE.iris(), Selection.whole()).graphs());
    }

    /** The same statements are there as here, besides the marks and what is of others. */
    private void assertSame() {
        DatasetGraph expected = DatasetGraphFactory.create();
        Snapshot.of(STORE.datasetGraph(), STORE.iris(), Selection.whole()).quads(expected::add);
        DatasetGraph found = DatasetGraphFactory.create();
        Txn.executeRead(there, () -> there.find().forEachRemaining(found::add));
        assertTrue(found.contains(Quad.create(STRANGER, STRANGER, Vocab.LABEL, NodeFactory.createLiteralString("stays"))));
        found.removeGraph(STRANGER);
        assertNotEquals(0, found.getGraph(STORE.iris().mirrorGraph()).size());
        found.removeGraph(STORE.iris().mirrorGraph());
        assertTrue(IsoMatcher.isomorphic(expected, found), () -> expected.stream().count() + " statements here, " + found.stream().count() + " there");
    }

    private static String sorted(String text) {
        return text.lines().sorted().toList().toString().replaceAll("_:[A-Za-z0-9]+", "_:b");
    }

    private static String get(String url) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), url + " " + response.body());
        return response.body();
    }
}
