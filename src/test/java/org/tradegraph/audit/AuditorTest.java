package org.tradegraph.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.apache.jena.graph.Graph;
import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.Folder;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.FactsFile;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.SmallLexicon;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.text.Span;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.FactReader;

/** What is found in the sample documents, and that it is the same in whatever order and in however many steps they come. */
class AuditorTest {

    private static final Path DOCUMENTS = Path.of("data/documents");
    private static final Iris IRIS = Iris.standard();
    private static final Lexicon LEXICON = SmallLexicon.load();
    private static final Ontology ONTOLOGY = Ontology.load(IRIS);
    private static final Map<String, Graph> GRAPHS = new TreeMap<>();
    private static final Map<String, Graph> HALVES = new TreeMap<>();

    @BeforeAll
    static void readDocuments() {
        FactGraph graphs = new FactGraph(IRIS, LEXICON, ONTOLOGY, "test");
        for (String name : Folder.at(DOCUMENTS).names(".jsonl")) {
            for (FactsFile.Stated stated : FactsFile.read(DOCUMENTS.resolve(name))) {
                GRAPHS.put(stated.document().name(), graphs.of(stated.document(), stated.facts()));
                HALVES.put(stated.document().name(), graphs.of(stated.document(), stated.facts().subList(0, stated.facts().size() / 2)));
            }
        }
        // The gold leaves open which year this one means; what it is read as, and its day, is what the check of dates is about.
        Document undecided = DocumentReader.read(DOCUMENTS.resolve("jilin-auto-parts.txt"));
        FactExtractor.Stated read = new FactExtractor(Lexicon.load()).stated(undecided);
        GRAPHS.put(undecided.name(), graphs.of(undecided, read.facts(), read.day()));
        // Two sets that touch each other and the samples, so that the order could matter.
        for (String set : List.of("agreement/found", "part-of-year/found", "exchange-rate/found")) {
            for (FactsFile.Stated stated : FactsFile.read(Path.of("src/test/resources/checks", set + ".jsonl"))) {
                GRAPHS.put(stated.document().name(), graphs.of(stated.document(), stated.facts()));
            }
        }
    }

    private static TradeStore emptyStore() {
        TradeStore store = TradeStore.inMemory(IRIS);
        store.loadReference(new ReferenceGraph(IRIS, LEXICON, ONTOLOGY));
        return store;
    }

    private static List<String> samples() {
        return Folder.at(DOCUMENTS).names(".txt").stream().map(name -> name.replace(".txt", "")).toList();
    }

    @Test
    void theSampleDocumentsGiveTheseFindingsAndNoOther() {
        try (TradeStore store = emptyStore()) {
            samples().forEach(name -> store.replace(name, GRAPHS.get(name)));
            new Auditor(store).catchUp();
            List<String> found = Found.in(store).stream().map(finding -> finding.severity() + " " + finding.kind() + " " + finding.verdict() + " "
                    + finding.observations().stream().map(Finding.Claim::document).distinct().sorted().toList()).toList();
            assertEquals(List.of(
                    "error growth-of-parts impossible [xinjiang-central-asia-2023]",
                    "error part-of-year impossible [russia-northeast-china-2023, shenyang-conference-2023]",
                    "warning agreement different [jilin-foreign-trade-2023, russia-northeast-china-2023]",
                    "warning dates doubtful [jilin-auto-parts]",
                    "warning long-past doubtful [jilin-auto-parts]",
                    "note agreement rounded [jilin-foreign-trade-2023, russia-northeast-china-2023]",
                    "note flows-make-trade confirmed [russia-northeast-china-2023]",
                    "note growth-of-flows confirmed [russia-northeast-china-2023]",
                    "note not-comparable incomparable [jilin-foreign-trade-2023, russia-northeast-china-2023]",
                    "note not-comparable incomparable [jilin-foreign-trade-2023, russia-northeast-china-2023]",
                    "note share-of-whole confirmed [jilin-foreign-trade-2023]"), found);
        }
    }

    @Test
    void aFindingSaysWhatWasComputed() {
        try (TradeStore store = emptyStore()) {
            samples().forEach(name -> store.replace(name, GRAPHS.get(name)));
            new Auditor(store).catchUp();
            Map<String, String> computed = new TreeMap<>();
            Found.in(store).forEach(finding -> finding.computed().ifPresent(number -> computed.putIfAbsent(finding.kind(), number)));
            assertEquals("54900000000.0", computed.get("flows-make-trade"));
            assertEquals("28240000000.0", computed.get("part-of-year"));
            assertTrue(computed.get("share-of-whole").startsWith("17.705"), computed::toString);
            assertTrue(computed.get("growth-of-parts").startsWith("200137987013"), computed::toString);
        }
    }

    @Test
    void theStoreIsTheSameInWhateverOrderAndStepsTheDocumentsCame() {
        assertTrue(GRAPHS.size() >= 11, () -> GRAPHS.size() + " documents");
        List<String> names = new ArrayList<>(GRAPHS.keySet());
        List<String> inOrder = dump(names, false);
        Collections.reverse(names);
        assertSame(inOrder, dump(names, true));
        Collections.rotate(names, 4);
        assertSame(inOrder, dump(names, true));
    }

    @Test
    void aDocumentThatLeavesLeavesNothingBehind() {
        List<String> names = List.of("jilin-foreign-trade-2023", "russia-northeast-china-2023");
        List<String> before = dump(names, false);
        try (TradeStore store = emptyStore()) {
            Auditor auditor = new Auditor(store);
            for (String name : List.of("shenyang-conference-2023", names.get(0), names.get(1))) {
                store.replace(name, GRAPHS.get(name));
                auditor.catchUp();
            }
            store.remove("shenyang-conference-2023");
            auditor.catchUp();
            assertSame(before, dump(store));
        }
    }

    @Test
    void aDocumentThatChangesLeavesWhatItWouldHaveLeftFromTheStart() {
        List<String> names = List.copyOf(HALVES.keySet());
        assertEquals(5, names.size());
        List<String> before = dump(names, false);
        try (TradeStore store = emptyStore()) {
            Auditor auditor = new Auditor(store);
            for (Map<String, Graph> graphs : List.of(GRAPHS, HALVES, GRAPHS)) {
                for (String name : names) {
                    store.replace(name, graphs.get(name));
                    auditor.catchUp();
                }
            }
            assertSame(before, dump(store));
        }
    }

    @Test
    void whatIsComputedComesBackWhenNoDocumentStatesItAnyMore() {
        Graph parts = graph("parts", "{'type':'observation','reporter':'Jilin','flow':'export','period':'2022','indicator':'value','value':3,'unit':'CNY','evidence':'x'}",
                "{'type':'observation','reporter':'Jilin','flow':'import','period':'2022','indicator':'value','value':4,'unit':'CNY','evidence':'x'}");
        Graph whole = graph("whole", "{'type':'observation','reporter':'Jilin','flow':'trade','period':'2022','indicator':'value','value':7,'unit':'CNY','evidence':'x'}");
        try (TradeStore store = emptyStore()) {
            Auditor auditor = new Auditor(store);
            store.replace("parts", parts);
            auditor.catchUp();
            List<String> before = dump(store);
            store.replace("whole", whole);
            auditor.catchUp();
            assertEquals(List.of("flows-make-trade"), Found.in(store).stream().map(Finding::kind).toList());
            store.remove("whole");
            auditor.catchUp();
            assertSame(before, dump(store));
        }
    }

    @Test
    void theUsualExchangeRateIsTheSameHoweverTheRatesCameAndWent() {
        List<Integer> yuan = List.of(700, 701, 702, 7000, 699, 900, 901, 902, 903, 904, 905);
        List<String> leaving = List.of("rate-700", "rate-901", "rate-7000");
        try (TradeStore inSteps = emptyStore(); TradeStore atOnce = emptyStore()) {
            Auditor auditor = new Auditor(inSteps);
            for (int price : yuan) {
                inSteps.replace("rate-" + price, rate(price));
                auditor.catchUp();
            }
            assertTrue(Found.in(inSteps).stream().anyMatch(finding -> finding.kind().equals("exchange-rate") && finding.severity().equals("error")));
            leaving.forEach(inSteps::remove);
            auditor.catchUp();
            yuan.stream().filter(price -> !leaving.contains("rate-" + price)).forEach(price -> atOnce.replace("rate-" + price, rate(price)));
            new Auditor(atOnce).catchUp();
            assertSame(dump(atOnce), dump(inSteps));
            assertTrue(dump(atOnce).stream().anyMatch(line -> line.contains("ns#usual> \"9.0\"")));
        }
    }

    private static Graph rate(int yuan) {
        String line = "{'type':'observation','reporter':'Jilin','flow':'export','period':'2022','indicator':'value','value':%d,'unit':'%s','evidence':'x'}";
        return graph("rate-" + yuan, String.format(line, yuan, "CNY"), String.format(line, 100, "USD"));
    }

    private static Graph graph(String name, String... lines) {
        List<Fact> facts = Stream.of(lines).map(line -> FactReader.read(line.replace('\'', '"')).fact()).toList();
        Document document = new Document(name, "x", Optional.empty(), new Span(0, 1), Optional.empty(), Optional.empty(), Optional.empty());
        return new FactGraph(IRIS, LEXICON, ONTOLOGY, "test").of(document, facts);
    }

    private static void assertSame(List<String> expected, List<String> actual) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(new HashSet<>(actual));
        List<String> surplus = new ArrayList<>(actual);
        surplus.removeAll(new HashSet<>(expected));
        assertEquals(List.of(), missing, "missing");
        assertEquals(List.of(), surplus, "too much");
        assertEquals(expected, actual);
    }

    private static List<String> dump(List<String> names, boolean isStepByStep) {
        try (TradeStore store = emptyStore()) {
            Auditor auditor = new Auditor(store);
            for (String name : names) {
                store.replace(name, GRAPHS.get(name));
                if (isStepByStep) {
                    auditor.catchUp();
                }
            }
            auditor.catchUp();
            return dump(store);
        }
    }

    private static List<String> dump(TradeStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
