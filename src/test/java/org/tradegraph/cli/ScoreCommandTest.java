package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScoreCommandTest {

    @Test
    void documentsBesideTheirGoldAreReadAndScored() {
        Typed typed = Typed.run("score", "data/documents");
        assertEquals(0, typed.code(), typed.err());
        assertTrue(typed.out().startsWith("observation (core)     gold   54 "), typed.out());
        assertEquals(5 + 2 + 10, typed.out().lines().count());
    }

    @Test
    void factsThatWereExtractedBeforeAreScoredAsTheyAre() {
        Typed typed = Typed.run("score", "src/test/resources/score/gold", "src/test/resources/score/given.jsonl", "--errors");
        assertTrue(typed.out().contains("P 0.514  R 0.500  F1 0.507"), typed.out());
        assertTrue(typed.out().contains("  missed d03: "), typed.out());
    }

    @Test
    void goldWithoutADocumentIsTold() {
        assertEquals("gold without a document, counted as missed: d03, d08, d12", Typed.run("score", "src/test/resources/score/gold").sentence());
    }

    @Test
    void aFolderWithoutGoldIsOneSentence() {
        Typed typed = Typed.run("score", "ontology");
        assertEquals(Main.MISTAKE, typed.code());
        assertTrue(typed.sentence().contains("has no gold files"), typed.err());
    }
}
