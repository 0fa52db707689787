package org.tradegraph.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradegraph.files.TradeGraphException;

class TradeStoreTest {

    private static final String TEXT = "Jilin sold cars worth 5 million yuan in 2023.";
    private static final String FACTS = """
            {'type':'observation','reporter':'Jilin','flow':'export','product':'cars','period':'2023','indicator':'value','value':5000000,'unit':'CNY','evidence':'Jilin sold cars worth 5 million yuan in 2023.'}
            {'type':'relation','subject':'Jilin','predicate':'locatedIn','object':'China','evidence':'Jilin sold cars'}
            {'type':'route','mode':'rail','origin':'Jilin','destination':'Russia','via':[],'start':null,'evidence':'Jilin sold cars'}
            {'type':'event','kind':'fair','place':'Shenyang','date':'2023','participants':[],'label':'a fair','evidence':'Jilin sold cars'}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatTwoGraphsNameCountsOnce() {
        try (TradeStore store = filled(TradeStore.inMemory(Small.IRIS))) {
            Node graph = Small.IRIS.document("another");
            store.change(() -> store.datasetGraph().stream(Node.ANY, Node.ANY, Vocab.TYPE, Vocab.ROUTE).toList()
                    .forEach(quad -> store.datasetGraph().add(graph, quad.getSubject(), quad.getPredicate(), quad.getObject())));
            assertEquals(new Counts(1, 1, 1, 1, 1), store.counts());
        }
    }

    @Test
    void readingTwiceChangesNothing() {
        try (TradeStore store = filled(TradeStore.open(folder.resolve("store"), Small.IRIS))) {
            byte[] before = dump(store);
            filled(store);
            assertArrayEquals(before, dump(store));
            assertEquals(new Counts(1, 1, 1, 1, 1), store.counts());
        }
    }

    @Test
    void aStoreKeepsWhatItHeldWhenItIsOpenedAgain() {
        byte[] before;
        try (TradeStore store = filled(TradeStore.open(folder, Small.IRIS))) {
            before = dump(store);
        }
        try (TradeStore store = TradeStore.open(folder, Small.IRIS)) {
            assertArrayEquals(before, dump(store));
        }
    }

    @Test
    void twoStoresOfTheSameDocumentsAreTheSameBytes() {
        try (TradeStore one = filled(TradeStore.open(folder, Small.IRIS)); TradeStore other = TradeStore.inMemory(Small.IRIS)) {
            other.replace("first", Small.graph("first", "x", ""));
            other.remove("first");
            assertArrayEquals(dump(one), dump(filled(other)));
        }
    }

    @Test
    void documentsAreKnownByTheStateInWhichTheyWereRead() {
        try (TradeStore store = filled(TradeStore.inMemory(Small.IRIS))) {
            store.replace("a b", Small.graph("a b", "x", ""));
            Fingerprint now = Small.FACT_GRAPH.fingerprint(Small.document("news", TEXT));
            assertEquals(Set.of("a b", "news"), store.documents().keySet());
            assertEquals(now, store.documents().get("news"));
            assertNotEquals(now, store.documents().get("a b"));
            store.remove("a b");
            assertEquals(Map.of("news", now), store.documents());
        }
    }

    @Test
    void anotherVersionOrOtherWordsReadADocumentAgain() {
        Fingerprint read = Small.FACT_GRAPH.fingerprint(Small.document("news", TEXT));
        FactGraph newer = new FactGraph(Small.IRIS, Small.LEXICON, Small.ONTOLOGY, "0.1");
        assertNotEquals(read, newer.fingerprint(Small.document("news", TEXT)));
        assertTrue(read.reading().contains(Small.LEXICON.hash()), read::reading);
    }

    @Test
    void aGraphThatFailsLeavesTheStoreAsItWas() {
        try (TradeStore store = filled(TradeStore.open(folder, Small.IRIS))) {
            byte[] before = dump(store);
            assertThrows(AssertionError.class, () -> store.replace("news", failing(Small.graph("news", "other", ""))));
            assertArrayEquals(before, dump(store));
        }
    }

    private static Graph failing(Graph graph) {
        return new WrappedGraph(graph) {
            @Override
            public Stream<Triple> stream() {
                return super.stream().peek(triple -> assertNotEquals(Vocab.TITLE, triple.getPredicate()));
            }
        };
    }

    @Test
    void queriesSeeAllGraphsAndThePrefixesAreKnown() {
        try (TradeStore store = filled(TradeStore.inMemory(Small.IRIS))) {
            String query = "PREFIX tg: <" + Vocab.NS + "> PREFIX skos: <" + Vocab.SKOS + "> "
                    + "SELECT ?name ?value { ?o tg:reporter ?place ; tg:value ?value . ?place skos:prefLabel ?name }";
            Iterator<String> rows = Txn.calculateRead(store.datasetGraph(), () -> QueryExec.dataset(store.datasetGraph()).query(query)
                    .select().materialize().stream().map(row -> row.get("name").getLiteralLexicalForm() + " "
                            + row.get("value").getLiteralLexicalForm()).toList()).iterator();
            assertEquals("Jilin 5000000.0", rows.next());
            assertEquals(Vocab.NS, Txn.calculateRead(store.datasetGraph(), () -> store.datasetGraph().prefixes().get("tg")));
        }
    }

    @Test
    void referenceDataAreLoadedAgainOnlyWhenTheyChanged() {
        try (TradeStore store = filled(TradeStore.inMemory(Small.IRIS))) {
            Triple foreign = Triple.create(Small.IRIS.place("cn"), Vocab.ALT_LABEL, Literals.english("added by hand"));
            Txn.executeWrite(store.datasetGraph(), () -> store.datasetGraph().getGraph(Small.IRIS.gazetteerGraph()).add(foreign));
            store.loadReference(Small.reference());
            assertTrue(Txn.calculateRead(store.datasetGraph(), () -> store.datasetGraph().getGraph(Small.IRIS.gazetteerGraph()).contains(foreign)));
        }
    }

    @Test
    void aSecondProcessIsToldWhoHasTheStore() throws IOException {
        Process holder = StoreChild.start(folder, "hold");
        try {
            TradeGraphException refused = assertThrows(TradeGraphException.class, () -> TradeStore.open(folder, Small.IRIS));
            assertTrue(refused.getMessage().endsWith("the store is in use by process " + holder.pid()
                    + "; stop that one first, or give another folder with --store"), refused::getMessage);
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void aProcessThatDiesInAChangeLeavesTheLastCommittedState() throws IOException, InterruptedException {
        byte[] before;
        try (TradeStore store = filled(TradeStore.open(folder, Small.IRIS))) {
            before = dump(store);
        }
        assertEquals(3, StoreChild.start(folder, "die").waitFor());
        try (TradeStore store = TradeStore.open(folder, Small.IRIS)) {
            assertArrayEquals(before, dump(store));
        }
    }

    @Test
    void aFolderWithOtherFilesIsNoStore() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "x");
        assertRefused(folder, "holds other files and is no store; give an empty or a new folder with --store");
    }

    @Test
    void aPathThroughAFileIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertRefused(file, "cannot be made as the folder of the store (file already exists); give another with --store");
        assertRefused(file.resolve("store"), "cannot be made as the folder of the store (not a directory); give another with --store");
    }

    @Test
    void aDamagedStoreIsToldSo() throws IOException {
        Files.createDirectories(folder.resolve("Data-0001"));
        Files.writeString(folder.resolve("Data-0001").resolve("nodes.idn"), "junk");
        Files.writeString(folder.resolve("Data-0001").resolve("tdb.cfg"), "junk");
        TradeGraphException refused = assertThrows(TradeGraphException.class, () -> TradeStore.open(folder, Small.IRIS));
        assertTrue(refused.getMessage().contains("cannot be opened as a store"), refused::getMessage);
    }

    private static void assertRefused(Path path, String sentence) {
        TradeGraphException refused = assertThrows(TradeGraphException.class, () -> TradeStore.open(path, Small.IRIS));
        assertEquals(path + ": " + sentence, refused.getMessage());
    }

    private static TradeStore filled(TradeStore store) {
        store.loadReference(Small.reference());
        store.replace("news", Small.graph("news", TEXT, FACTS));
        return store;
    }

    private static byte[] dump(TradeStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        assertTrue(out.size() > 10_000);
        return out.toByteArray();
    }
}
