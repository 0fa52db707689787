package org.tradegraph.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.tradegraph.graph.Counts;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.query.GoldStore;

/** The gold facts of the sample documents as nodes and edges. */
class PropertyGraphTest {

    private static final TradeStore STORE = GoldStore.open();
    private static final Iris IRIS = STORE.iris();

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void everyObservationIsAnEdgeWithItsNumberAndWords() throws IOException {
        Map<String, Edge> edges = edges(whole(false));
        Counts counts = STORE.counts();
        List<Edge> claims = edges.values().stream().filter(edge -> edge.properties().containsKey("indicator")).toList();
        assertEquals(counts.observations(), claims.size());
        Edge jilin = claims.stream().filter(edge -> new BigDecimal("29730000000").equals(edge.properties().get("value"))).findFirst().orElseThrow();
        assertEquals(IRIS.place("cn-jl").getURI(), jilin.from());
        assertEquals(IRIS.place("ru").getURI(), jilin.to());
        assertEquals("TRADE", jilin.label());
        assertEquals("CNY", jilin.properties().get("unit"));
        assertEquals("2023-12-31", jilin.properties().get("end"));
        assertEquals(true, jilin.properties().get("preferred"));
        assertTrue(jilin.properties().get("sentence").toString().contains("trade volume with Russia reached 29.73 billion yuan"), jilin.toString());
        assertEquals(IRIS.document("jilin-foreign-trade-2023").getURI(), jilin.properties().get("document"));
    }

    @Test
    void relationsEventsAndRoutesAreTiedToTheirPlaces() throws IOException {
        Map<String, Long> labels = new HashMap<>();
        edges(whole(false)).values().forEach(edge -> labels.merge(edge.label(), 1L, Long::sum));
        assertTrue(labels.get("ORIGIN") > 1 && labels.get("DESTINATION") > 1 && labels.get("NEXT_STOP") > 2, labels.toString());
        assertTrue(labels.get("HELD_AT") > 3 && labels.get("STATED_IN") >= STORE.counts().routes() + STORE.counts().events(), labels.toString());
        assertEquals(STORE.counts().relations(), labels.entrySet().stream().filter(entry -> Set.of("LOCATED_IN", "BORDERS", "PORT_OF", "MEMBER_OF", "CAPITAL_OF",
                "EXPORTS_TO", "IMPORTS_FROM", "EXPORTS_PRODUCT", "IMPORTS_PRODUCT").contains(entry.getKey())).mapToLong(Map.Entry::getValue).sum());
    }

    @Test
    void bothEndsOfEveryEdgeAreNodesInOrder() throws IOException {
        for (boolean withGazetteer : List.of(true, false)) {
            List<String> ids = new ArrayList<>();
            whole(withGazetteer).vertices(vertex -> ids.add(vertex.id()));
            assertEquals(ids.stream().sorted().toList(), ids);
            Set<String> known = new HashSet<>(ids);
            assertEquals(ids.size(), known.size());
            edges(whole(withGazetteer)).values().forEach(edge -> assertTrue(known.contains(edge.from()) && known.contains(edge.to()), edge.toString()));
        }
    }

    @Test
    void withoutTheGazetteerNodesAreTheDocumentsAndWhatTheirFactsName() throws IOException {
        Set<String> named = new TreeSet<>();
        STORE.documents().keySet().forEach(document -> named.add(IRIS.document(document).getURI()));
        edges(whole(false)).values().forEach(edge -> {
            named.addAll(List.of(edge.from(), edge.to()));
            List.of("product", "gateway", "partner").forEach(role -> Optional.ofNullable(edge.properties().get(role)).ifPresent(thing -> named.add(thing.toString())));
        });
        Set<String> ids = new TreeSet<>();
        whole(false).vertices(vertex -> ids.add(vertex.id()));
        assertEquals(named, ids);
        assertTrue(ids.size() > 50, ids.size() + " nodes");
    }

    @Test
    void aRouteIsAPath() throws IOException {
        List<Edge> legs = edges(whole(false)).values().stream().filter(edge -> edge.label().equals("NEXT_STOP") && edge.properties().get("place").equals(BigDecimal.valueOf(2))).toList();
        assertFalse(legs.isEmpty());
        for (Edge leg : legs) {
            assertTrue(edges(whole(false)).values().stream().anyMatch(first -> first.label().equals("NEXT_STOP") && first.to().equals(leg.from())
                    && first.properties().get("route").equals(leg.properties().get("route"))), leg.toString());
        }
    }

    @Test
    void sentencesAreLeftOutWhereTheyAreNotWanted() throws IOException {
        edges(new WholeGraph(STORE.datasetGraph(), IRIS, false, false)).values().forEach(edge -> assertFalse(edge.properties().containsKey("sentence")));
    }

    @Test
    void theNetworkOfAYearHasOneEdgeForEachTwoWithThePreferredValue() throws IOException {
        Map<String, Edge> edges = edges(TradeNetwork.of(STORE.datasetGraph(), IRIS, "2023", "trade", "CNY"));
        Edge jilin = edges.values().stream().filter(edge -> edge.from().endsWith("/cn-jl") && edge.to().endsWith("/ru")).findFirst().orElseThrow();
        assertEquals(new BigDecimal("29730000000"), jilin.properties().get("weight"));
        assertEquals(edges.size(), edges.values().stream().map(edge -> edge.from() + edge.to()).distinct().count());
        assertTrue(edges.size() > 3, edges.toString());
        List<Vertex> places = new ArrayList<>();
        TradeNetwork.of(STORE.datasetGraph(), IRIS, "2023", "trade", "CNY").vertices(places::add);
        assertTrue(places.stream().anyMatch(place -> place.name().equals("Jilin") && place.properties().containsKey("lat")), places.toString());
    }

    private static WholeGraph whole(boolean withGazetteer) {
        return new WholeGraph(STORE.datasetGraph(), IRIS, withGazetteer, true);
    }

    private static Map<String, Edge> edges(PropertyGraph graph) throws IOException {
        Map<String, Edge> edges = new HashMap<>();
        graph.edges(edge -> assertEquals(null, edges.put(edge.id(), edge), edge.id() + " stands for two edges"));
        return edges;
    }
}
