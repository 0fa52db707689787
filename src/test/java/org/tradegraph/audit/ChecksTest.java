package org.tradegraph.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tradegraph.files.Folder;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.FactsFile;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.integrity.Defect;
import org.tradegraph.integrity.Wellformed;
import org.tradegraph.lexicon.Lexicon;

/** Each check finds what it must in one small set of facts, passes a near miss, and bears out a set that is right. */
class ChecksTest {

    private static final Path SETS = Path.of("src/test/resources/checks");
    private static final Set<String> FAULTS = Set.of("different", "incomparable", "doubtful", "impossible");
    private static final Iris IRIS = Iris.standard();

    private static TradeStore store;
    private static Auditor auditor;
    private static FactGraph graphs;
    private static Wellformed wellformed;

    @BeforeAll
    static void openStore() {
        Lexicon lexicon = Lexicon.load();
        Ontology ontology = Ontology.load(IRIS);
        store = TradeStore.inMemory(IRIS);
        store.loadReference(new ReferenceGraph(IRIS, lexicon, ontology));
        graphs = new FactGraph(IRIS, lexicon, ontology, "test");
        auditor = new Auditor(store);
        wellformed = Wellformed.load();
    }

    @AfterAll
    static void closeStore() {
        store.close();
    }

    private static List<String> checks() {
        return Folder.ofProject("queries").names(".rq").stream().filter(file -> file.startsWith("checks/"))
                .map(file -> file.substring("checks/".length(), file.length() - ".rq".length())).toList();
    }

    @Test
    void eachCheckHasItsThreeSets() {
        List<String> expected = checks().stream().flatMap(check -> Stream.of("confirmed", "found", "near-miss").map(set -> check + "/" + set + ".jsonl")).toList();
        assertTrue(checks().size() >= 19, () -> "only " + checks().size() + " checks");
        assertEquals(expected, Folder.at(SETS).names(".jsonl"));
    }

    @TestFactory
    Stream<DynamicTest> whatMustBeFoundIsFound() {
        return each("found", (check, findings) -> assertTrue(findings.stream().anyMatch(finding -> isFault(check, finding)), findings::toString));
    }

    @TestFactory
    Stream<DynamicTest> aNearMissIsNoFault() {
        return each("near-miss", (check, findings) -> assertFalse(findings.stream().anyMatch(finding -> isFault(check, finding)), findings::toString));
    }

    @TestFactory
    Stream<DynamicTest> whatIsRightIsBorneOut() {
        return each("confirmed", (check, findings) -> {
            assertFalse(findings.stream().anyMatch(finding -> !finding.severity().equals("note")), findings::toString);
            boolean confirms = Folder.ofProject("queries").text("checks/" + check + ".rq").contains("\"confirmed\"")
                    || Folder.ofProject("queries").text("checks/" + check + ".rq").contains("\"rounded\"");
            assertEquals(confirms, findings.stream().anyMatch(finding -> finding.kind().equals(check)), findings::toString);
        });
    }

    private static boolean isFault(String check, Finding finding) {
        return finding.kind().equals(check) && FAULTS.contains(finding.verdict());
    }

    private interface Expectation {
        void hold(String check, List<Finding> findings);
    }

    private static Stream<DynamicTest> each(String set, Expectation expectation) {
        return checks().stream().map(check -> DynamicTest.dynamicTest(check, () -> expectation.hold(check, findings(SETS.resolve(check).resolve(set + ".jsonl")))));
    }

    /** What is found in a set; afterwards its documents are taken out again, and nothing of them may stay. */
    private static List<Finding> findings(Path set) {
        List<FactsFile.Stated> documents = FactsFile.read(set);
        documents.forEach(stated -> store.replace(stated.document().name(), graphs.of(stated.document(), stated.facts())));
        auditor.catchUp();
        List<Finding> findings = Found.in(store);
        List<Defect> defects = wellformed.check(Found.graph(store));
        documents.forEach(stated -> store.remove(stated.document().name()));
        auditor.catchUp();
        assertEquals(List.of(), Found.in(store));
        assertEquals(List.of(), defects);
        return findings;
    }
}
