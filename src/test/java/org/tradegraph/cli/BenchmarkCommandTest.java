package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BenchmarkCommandTest {

    @Test
    void thePaceOfEachStageIsTold() {
        Typed typed = Typed.run("benchmark", "--seconds", "0", "data/documents");
        assertEquals(0, typed.code(), typed.err());
        assertEquals(4, typed.out().lines().count());
        assertTrue(typed.out().lines().allMatch(line -> line.matches("(sentences|mentions|facts) +(a core|\\d+ threads) +[\\d.]+ MB/s +\\d+ documents/s")), typed.out());
    }

    @Test
    void aFolderWithoutDocumentsIsOneSentence() {
        Typed typed = Typed.run("benchmark", "ontology");
        assertEquals(Main.MISTAKE, typed.code());
        assertEquals("ontology: holds no documents (.txt, .md, .html, .pdf, .jsonl); give another path", typed.sentence());
    }
}
