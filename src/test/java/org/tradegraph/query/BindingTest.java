package org.tradegraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;

/** Values typed for parameters become terms, or are refused with their name. */
class BindingTest {

    private static TradeStore store;

    @BeforeAll
    static void openStore() {
        store = GoldStore.shared();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-jl", "CN-JL", "Jilin", "jilin", "JILIN", "https://w3id.org/tradegraph/id/place/cn-jl"})
    void aPlaceIsFoundByIdCodeNameAndAddress(String typed) {
        assertEquals(List.of("Jilin"), first("SELECT ?name { ?place skos:prefLabel ?name }", "place", typed));
    }

    @ParameterizedTest
    @CsvSource({"Korgas,Horgos", "russian federation,Russia"})
    void aPlaceIsFoundByItsOtherNames(String typed, String name) {
        assertEquals(List.of(name), first("SELECT ?name { ?place skos:prefLabel ?name }", "place", typed));
    }

    @ParameterizedTest
    @CsvSource({"product,auto parts,auto parts", "unit,CNY,CNY", "unit,countries and regions,countries and regions",
        "flow,export,export", "currency,cny,CNY", "indicator,change of quantity,change of quantity"})
    void goodsAndCodesAreFoundByName(String type, String typed, String name) {
        assertEquals(List.of(name), first("SELECT ?name { ?" + type + " skos:prefLabel ?name }", type, typed));
    }

    @Test
    void ofSeveralPlacesOfANameTheOneWithMostNumbersIsMeant() {
        try (TradeStore twins = GoldStore.open()) {
            twins.replace("twins", org.apache.jena.riot.RDFParser.fromString("""
                    PREFIX place: <https://w3id.org/tradegraph/id/place/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    place:a-jilin a <https://w3id.org/tradegraph/ns#Region> ; skos:prefLabel "Jilin"@en .""", org.apache.jena.riot.Lang.TURTLE).toGraph());
            assertEquals("https://w3id.org/tradegraph/id/place/cn-jl",
                    query("SELECT (STR(?place) AS ?iri) { ?place a ?type }", "place").run(twins.datasetGraph(), Map.of("place", "Jilin")).rows().get(0).get(0));
        }
    }

    @Test
    void anOptionalParameterLeftOutMeansAny() {
        CannedQuery query = query("SELECT ?o { ?o <https://w3id.org/tradegraph/ns#reporter> ?place }", "place");
        assertTrue(query.run(store.datasetGraph(), Map.of()).size() > query.run(store.datasetGraph(), Map.of("place", "Jilin")).size());
        assertEquals(query.run(store.datasetGraph(), Map.of()).size(), query.run(store.datasetGraph(), Map.of("place", " ")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\" . ?s ?p ?o } #", "' || true || '", "\\u0022 } DROP ALL", "}", "?o", "\"\"\"", "x\n} UNION { ?a ?b ?c"})
    void textIsATermWhateverItContains(String typed) {
        assertEquals(List.of(typed.strip()), first("SELECT (?text AS ?same) { FILTER (STRLEN(?text) > 0) }", "text", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-jl> . ?s ?p <x", "https://w3id.org/tradegraph/id/place/cn-jl> } #", "http://elsewhere.org/x", "{"})
    void anAddressThatIsNoPlaceOfTheGraphIsRefused(String typed) {
        assertTrue(refused("place", typed).startsWith("the place '" + typed + "' given for 'place' is not in the graph"));
    }

    @Test
    void aMistypedPlaceIsAnsweredWithNearNames() {
        assertEquals("the place 'Jilinn' given for 'place' is not in the graph; near names are: Jilin", refused("place", "Jilinn"));
    }

    @Test
    void aMistypedDocumentIsAnsweredWithNearNames() {
        assertEquals("the document 'jilin-auto-part' given for 'document' is not in the graph; near names are: jilin-auto-parts",
                refused("document", "jilin-auto-part"));
    }

    @Test
    void aWrongCodeOfAShortListIsAnsweredWithTheList() {
        assertEquals("the flow 'sideways' given for 'flow' is not in the graph; there are: balance, export, import, no flow, throughput, trade", refused("flow", "sideways"));
    }

    @ParameterizedTest
    @CsvSource({"year,last year", "year,20234", "period,2023-13-13-13", "number,twelve", "limit,0", "limit,-1", "limit,99999999", "limit,1e3"})
    void aValueOfTheWrongSortIsRefusedByName(String type, String typed) {
        assertTrue(refused(type, typed).startsWith("'" + typed + "' is no value for '" + type + "'; give "), refused(type, typed));
    }

    @Test
    void anUnknownParameterIsRefusedWithTheKnownOnes() {
        assertEquals("the query 'x' has no parameter 'plaice'; its parameters are: place",
                fault(query("SELECT * { ?place ?p ?o }", "place"), Map.of("plaice", "cn")));
    }

    @Test
    void aMissingParameterIsNamed() {
        assertTrue(fault(Catalog.load().query("about-place"), Map.of()).startsWith("the query 'about-place' needs a value for 'place'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"cn-jl,cn-xj;Jilin Xinjiang", "Xinjiang| Jilin;Jilin Xinjiang", "cn-jl, Jilin, cn-jl;Jilin", "cn-jl,;Jilin"})
    void ofAListEachValueCounts(String typed, String names) {
        CannedQuery query = query("SELECT ?name { ?place skos:prefLabel ?name } ORDER BY ?name", "place", "place list");
        assertEquals(names, String.join(" ", query.run(store.datasetGraph(), Map.of("place", typed)).rows().stream().map(row -> row.get(0)).toList()));
    }

    @Test
    void aListLeftOutMeansAny() {
        CannedQuery query = query("SELECT ?o { ?o <https://w3id.org/tradegraph/ns#reporter> ?place }", "place", "place list");
        assertTrue(query.run(store.datasetGraph(), Map.of()).size() > query.run(store.datasetGraph(), Map.of("place", "cn-jl,cn-xj")).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"place;cn-jl,Jilinn;the place 'Jilinn' given for 'place' is not in the graph; near names are: Jilin",
        "year;2023,last year;'last year' is no value for 'year'; give a year such as 2023", "year;,;',' is no value for 'year'; give one to 50 values with commas between them",
        "place;cn-jl> . ?s ?p <x;the place 'cn-jl> . ?s ?p <x' given for 'place' is not in the graph"})
    void aWrongValueInAListIsRefusedByName(String type, String typed, String message) {
        assertTrue(fault(query("SELECT ?s { ?s ?" + type + " ?o }", type, type + " list"), Map.of(type, typed)).startsWith(message));
    }

    @Test
    void aLimitCutsTheRows() {
        assertEquals(3, query("SELECT * { ?s ?p ?o } ORDER BY ?s", "limit").run(store.datasetGraph(), Map.of("limit", "3")).size());
    }

    private static List<String> first(String select, String type, String typed) {
        return query(select, type).run(store.datasetGraph(), Map.of(type, typed)).rows().get(0);
    }

    private static String refused(String type, String typed) {
        return fault(query("SELECT ?s { ?s ?" + type + " ?o }", type), Map.of(type, typed));
    }

    private static String fault(CannedQuery query, Map<String, String> values) {
        return assertThrows(TradeGraphException.class, () -> query.run(store.datasetGraph(), values)).getMessage();
    }

    /** A query with one parameter, named as its type is. */
    private static CannedQuery query(String select, String type) {
        return query(select, type, type);
    }

    private static CannedQuery query(String select, String name, String type) {
        return Catalog.read("x.rq", "#+ summary: A question\n#+ tags: [a]\n#+ expect: 0\n#+ param " + name + ": " + type
                + ", optional, help\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n" + select, Iris.standard());
    }
}
