package org.tradegraph.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.FactsFile;
import org.tradegraph.graph.FactsFile.Stated;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.SmallLexicon;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.text.Span;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.FactReader;

class WellformedTest {

    private static final Path DOCUMENTS = Path.of("data/documents");
    private static final Iris IRIS = Iris.standard();
    private static final Lexicon LEXICON = SmallLexicon.load();
    private static final Ontology ONTOLOGY = Ontology.load(IRIS);
    private static final FactGraph FACT_GRAPH = new FactGraph(IRIS, LEXICON, ONTOLOGY, "0.0");
    private static final Wellformed WELLFORMED = Wellformed.load();

    @Test
    void theGoldOfTheSampleDocumentsIsWellFormed() {
        List<String> names = Folder.at(DOCUMENTS).names(".jsonl");
        assertEquals(5, names.size());
        for (String name : names) {
            assertEquals(List.of(), WELLFORMED.check(graph(name)), name);
        }
    }

    @Test
    void aStoreOfThemSatisfiesTheIntegrityConstraints() {
        try (TradeStore store = TradeStore.inMemory(IRIS)) {
            store.loadReference(new ReferenceGraph(IRIS, LEXICON, ONTOLOGY));
            Folder.at(DOCUMENTS).names(".jsonl").forEach(name -> store.replace(name.replace(".jsonl", ""), graph(name)));
            assertEquals(54, store.counts().observations());
            assertEquals(List.of(), WELLFORMED.check(store));
        }
    }

    @Test
    void whatIsReadFromTheSampleDocumentsIsWellFormed() {
        FactExtractor extractor = new FactExtractor(Lexicon.load());
        List<String> names = Folder.at(DOCUMENTS).names(".txt");
        assertEquals(5, names.size());
        try (TradeStore store = TradeStore.inMemory(IRIS)) {
            store.loadReference(new ReferenceGraph(IRIS, LEXICON, ONTOLOGY));
            for (String name : names) {
                Document document = DocumentReader.read(DOCUMENTS.resolve(name));
                Graph graph = FACT_GRAPH.of(document, extractor.facts(document));
                assertEquals(List.of(), WELLFORMED.check(graph), name);
                store.replace(document.name(), graph);
            }
            assertTrue(store.counts().observations() > 40, store.counts()::toString);
            assertEquals(List.of(), WELLFORMED.check(store));
        }
    }

    @Test
    void bothEndsOfARangeSatisfyTheIntegrityConstraints() {
        String line = """
                {"type":"observation","reporter":"China","flow":"import","product":"soybeans","period":"2025","indicator":"quantity",\
                "value":%s,"unit":"t","evidence":"China is to import between 105 and 110 million tonnes."}
                """;
        String words = "China is to import between 105 and 110 million tonnes.";
        List<Fact> facts = Stream.of("105000000", "110000000").map(value -> FactReader.read(line.formatted(value)).fact()).toList();
        Document document = new Document("range", words, Optional.empty(), new Span(0, words.length()), Optional.empty(), Optional.empty(), Optional.empty());
        Graph graph = FACT_GRAPH.of(document, facts);
        assertEquals(List.of(), WELLFORMED.check(graph));
        try (TradeStore store = TradeStore.inMemory(IRIS)) {
            store.loadReference(new ReferenceGraph(IRIS, LEXICON, ONTOLOGY));
            store.replace("range", graph);
            assertEquals(2, store.counts().observations());
            assertEquals(List.of(), WELLFORMED.check(store));
        }
    }

    @Test
    void anObservationWithoutReporterIsRefusedWithASentence() {
        Graph graph = graph("jilin-auto-parts.jsonl");
        Triple reporter = graph.find(Node.ANY, Vocab.REPORTER, Node.ANY).next();
        graph.delete(reporter);
        assertEquals(List.of(new Defect(reporter.getSubject().getURI(), "An observation has one reporter, the address of a place.")),
                WELLFORMED.check(graph));
        TradeGraphException refused = assertThrows(TradeGraphException.class, () -> WELLFORMED.require("jilin-auto-parts", graph));
        assertTrue(refused.getMessage().startsWith("jilin-auto-parts: is not taken in"), refused::getMessage);
    }

    @Test
    void twoObservationsOfOneKeyAreFound() {
        Graph graph = graph("jilin-auto-parts.jsonl");
        Node observation = graph.find(Node.ANY, Vocab.TYPE, Vocab.OBSERVATION_CLASS).next().getSubject();
        Node twin = NodeFactory.createURI(observation.getURI() + "-twin");
        List<Triple> same = graph.find(observation, Node.ANY, Node.ANY).toList();
        same.forEach(triple -> graph.add(twin, triple.getPredicate(), triple.getObject()));
        graph.find(Node.ANY, Vocab.OBSERVATION, observation).toList().forEach(triple -> graph.add(triple.getSubject(), Vocab.OBSERVATION, twin));
        assertEquals(List.of(new Defect(observation.getURI(), "It has the same key as " + twin + ": they differ in no dimension.")),
                WELLFORMED.check(graph));
    }

    @Test
    void aBrokenCubeIsFoundByTheConstraints() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        graph.add(IRIS.document("x"), Vocab.TYPE, Vocab.DATA_SET_CLASS);
        List<Defect> defects = new Constraints(Folder.at(Path.of("ontology"))).defects(graph);
        assertEquals(List.of("constraints/ic-02.rq"), defects.stream().map(Defect::where).toList());
    }

    private static Graph graph(String file) {
        List<Stated> stated = FactsFile.read(DOCUMENTS.resolve(file));
        assertEquals(1, stated.size());
        return FACT_GRAPH.of(stated.get(0).document(), stated.get(0).facts());
    }
}
