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

    private static final List<String> LABELS = List.of("observation (core)", "observation (strict)", "route", "relation", "event");

    private static FactExtractor extractor;

    @BeforeAll
    static void load() {
        extractor = new FactExtractor(Lexicon.load());
    }

    @Test
    void theSampleDocumentsAreReadAlmostWithoutAFault() throws IOException {
        assertFloors("data/documents", 5, 0.98, 0.98, 0.8, 0.8, 0.8);
    }

    @Test
    void theReferenceDocumentsAreReadWell() throws IOException {
        assertFloors("data/reference", 40, 0.96, 0.95, 0.9, 0.93, 0.97);
    }

    @Test
    void theDevelopmentDocumentsAreReadWell() throws IOException {
        assertFloors("data/development", 178, 0.77, 0.71, 0.6, 0.65, 0.61);
        assertFloors("data/development-news", 542, 0.65, 0.57, 0.33, 0.53, 0.4);
    }

    @Test
    void theValidationDocumentsAreReadFairly() throws IOException {
        assertFloors("data/validation", 50, 0.77, 0.71);
        assertFloors("data/validation-news", 210, 0.53, 0.45);
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

    /** @param floors of what is labelled so, in the order of the labels */
    private static void assertFloors(String folder, int fewest, double... floors) throws IOException {
        Verdict verdict = verdict(folder, fewest);
        for (int i = 0; i < floors.length; i++) {
            String label = LABELS.get(i);
            double floor = floors[i];
            double f1 = verdict.of(label).f1();
            assertTrue(f1 >= floor, () -> label + " F1 is " + f1 + ", below " + floor + "; see tradegraph score --errors");
        }
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
