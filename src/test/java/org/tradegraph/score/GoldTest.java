package org.tradegraph.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.Folder;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.FactLine;
import org.tradegraph.trade.FactLines;
import org.tradegraph.trade.Observation;

/** Keeps the reading from getting worse: the floors are what was measured, rounded down; raise them when it gets better. */
class GoldTest {

    private static FactExtractor extractor;

    @BeforeAll
    static void load() {
        extractor = new FactExtractor(Lexicon.load());
    }

    @Test
    void theSampleDocumentsAreReadAlmostWithoutAFault() throws IOException {
        Verdict verdict = verdict("data/documents", 5);
        assertFloor(verdict, "observation (core)", 0.98);
        assertFloor(verdict, "observation (strict)", 0.98);
        assertFloor(verdict, "route", 0.8);
        assertFloor(verdict, "relation", 0.8);
        assertFloor(verdict, "event", 0.8);
    }

    @Test
    void theReferenceDocumentsAreReadWell() throws IOException {
        Verdict verdict = verdict("data/reference", 40);
        assertFloor(verdict, "observation (core)", 0.95);
        assertFloor(verdict, "observation (strict)", 0.94);
        assertFloor(verdict, "route", 0.88);
        assertFloor(verdict, "relation", 0.93);
        assertFloor(verdict, "event", 0.97);
    }

    @Test
    void theDevelopmentDocumentsAreReadWell() throws IOException {
        Verdict verdict = verdict("data/development", 178);
        assertFloor(verdict, "observation (core)", 0.75);
        assertFloor(verdict, "observation (strict)", 0.7);
        assertFloor(verdict, "route", 0.52);
        assertFloor(verdict, "relation", 0.6);
        assertFloor(verdict, "event", 0.53);
    }

    @Test
    void theValidationDocumentsAreReadFairly() throws IOException {
        Verdict verdict = verdict("data/validation", 50);
        assertFloor(verdict, "observation (core)", 0.73);
        assertFloor(verdict, "observation (strict)", 0.66);
    }

    @Test
    void everyEvidenceStandsAtItsPlaceInTheText() throws IOException {
        int observations = 0;
        for (String folder : List.of("data/documents", "data/reference", "data/development", "data/validation")) {
            for (Document document : documents(folder)) {
                for (Fact fact : extractor.facts(document)) {
                    int start = document.text().offsetByCodePoints(0, fact.evidence().start());
                    int end = document.text().offsetByCodePoints(0, fact.evidence().end());
                    assertEquals(fact.evidence().text(), document.text().substring(start, end), document.name());
                    observations += fact instanceof Observation ? 1 : 0;
                }
            }
        }
        assertTrue(observations > 1000, "only " + observations + " observations");
    }

    private static void assertFloor(Verdict verdict, String label, double floor) {
        double f1 = verdict.of(label).f1();
        assertTrue(f1 >= floor, () -> label + " F1 is " + f1 + ", below " + floor + "; see tradegraph score --errors");
    }

    private static Verdict verdict(String folder, int fewest) throws IOException {
        List<Document> documents = documents(folder);
        assertTrue(documents.size() >= fewest, () -> folder + " holds only " + documents.size() + " documents");
        FactSet given = new FactSet();
        documents.forEach(document -> extractor.facts(document)
                .forEach(fact -> given.add(FactLines.write(new FactLine(document.name(), fact)))));
        return new Judge(Folder.ofProject("data/lexicon")).judge(FactSet.gold(Path.of(folder)), given);
    }

    private static List<Document> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(DocumentReader::read).toList();
        }
    }
}
