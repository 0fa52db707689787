package org.tradegraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;

class CatalogTest {

    private static final String HEAD = "#+ summary: A question\n#+ tags: [a]\n#+ expect: 1\n";

    @Test
    void anUnknownNameIsAnsweredWithNearOnes() {
        assertEquals("there is no query 'observation'; near names are: observations", fault(() -> Catalog.load().query("observation")));
    }

    @Test
    void aBrokenFileIsToldAndTheOthersCanBeAsked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.rq"), HEAD + "SELECT ?x WHERE { ?x ?y }");
        Files.writeString(folder.resolve("good.rq"), HEAD + "SELECT ?x WHERE { ?x ?y ?z }");
        Catalog catalog = Catalog.load(Folder.at(folder), Iris.standard());
        assertEquals(List.of("broken", "good"), catalog.names());
        assertEquals(List.of("good"), catalog.queries().stream().map(CannedQuery::name).toList());
        assertTrue(catalog.faults().size() == 1 && catalog.faults().get(0).startsWith("queries/broken.rq:4: "), catalog.faults()::toString);
        assertEquals(catalog.faults().get(0), fault(() -> catalog.query("broken")));
    }

    @Test
    void aSyntaxErrorIsToldWithFileAndLine() {
        assertTrue(fault(() -> read("SELECT ?x WHERE { ?x ?y }\n")).startsWith("queries/x.rq:4: "));
    }

    @Test
    void aParameterMustOccurInTheQuery() {
        assertEquals("queries/x.rq:4: the query has no variable ?place for the parameter",
                fault(() -> read("#+ param place: place, optional, example cn, where\nSELECT * { ?x ?y ?z }")));
    }

    @Test
    void aViewMustNameColumns() {
        assertEquals("queries/x.rq:4: the view names ?height, which is no column of the answer",
                fault(() -> read("#+ view: bar height\nSELECT ?x { ?x ?y ?z }")));
    }

    @Test
    void onlySelectAndConstructAreCanned() {
        assertEquals("queries/x.rq:1: a canned query is a SELECT or a CONSTRUCT", fault(() -> read("ASK { ?x ?y ?z }")));
    }

    @Test
    void thingsFollowTheBaseOfTheStoreAndTermsDoNot() {
        String query = Catalog.read("x.rq", HEAD + "SELECT ?x { ?x <https://w3id.org/tradegraph/ns#partner> <https://w3id.org/tradegraph/id/place/world> }",
                new Iris("http://example.org/")).query().serialize();
        assertTrue(query.contains("<http://example.org/id/place/world>") && query.contains("<https://w3id.org/tradegraph/ns#partner>"), query);
    }

    private static CannedQuery read(String rest) {
        return Catalog.read("x.rq", HEAD + rest, Iris.standard());
    }

    private static String fault(Runnable action) {
        return assertThrows(TradeGraphException.class, action::run).getMessage();
    }
}
