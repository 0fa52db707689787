package org.tradegraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;
import org.tradegraph.query.GoldStore;

/** What is found by its name or its words, over the sample documents. */
class SearchIndexTest {

    private static TradeStore store;
    private static SearchIndex index;

    @BeforeAll
    static void open() {
        store = GoldStore.open();
        index = new SearchIndex(store);
    }

    @AfterAll
    static void close() {
        index.close();
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"Jilin,Jilin", "jil,Jilin", "JILIN,Jilin", "cn-jl,Jilin", "russ,Russia", "auto pa,auto parts", "vladi,Vladivostok"})
    void aThingIsFoundByTheBeginningOfAName(String typed, String found) {
        assertEquals(found, index.suggest(typed, 5).get(0).text());
    }

    @Test
    void whatIsSpokenOfMostComesFirst() {
        assertEquals("Russia", index.suggest("r", 10).get(0).text());
    }

    @Test
    void aDocumentIsFoundByItsTitle() {
        assertEquals("document", index.suggest("jilin hopes", 5).get(0).kind());
    }

    @Test
    void sentencesHaveAllTheWords() {
        List<Hit> found = index.sentences("trade volume russia yuan", 5);
        assertTrue(found.get(0).text().contains("yuan"), found::toString);
        assertEquals("sentence", found.get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "\"", "a:b", "jilin AND (", "\\", "~^"})
    void whateverIsTypedIsNoSyntax(String typed) {
        assertTrue(index.suggest(typed, 5).size() <= 5);
        assertTrue(index.sentences(typed, 5).size() <= 5);
    }

    @Test
    void aNewDocumentIsFoundAndAGoneOneIsNot() {
        store.replace("zanzibar", cloves());
        assertEquals("Cloves of Zanzibar", index.suggest("cloves", 5).get(0).text());
        assertEquals(1, index.sentences("unforgettable", 5).size());
        store.remove("zanzibar");
        assertEquals(List.of(), index.suggest("cloves of zanz", 5));
        assertEquals(List.of(), index.sentences("unforgettable", 5));
    }

    private static Graph cloves() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node report = store.iris().document("zanzibar");
        graph.add(report, Vocab.TYPE, Vocab.REPORT);
        graph.add(report, Vocab.TITLE, NodeFactory.createLiteralLang("Cloves of Zanzibar", "en"));
        graph.add(NodeFactory.createURI(report.getURI() + "#selector=0,10"), Vocab.EXACT, NodeFactory.createLiteralString("An unforgettable year."));
        return graph;
    }
}
