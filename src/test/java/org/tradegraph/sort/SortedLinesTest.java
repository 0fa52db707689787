package org.tradegraph.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;

import org.junit.jupiter.api.Test;

class SortedLinesTest {

    @Test
    void whatDoesNotFitIntoMemoryIsSortedToo() {
        try (SortedLines sorted = new SortedLines()) {
            for (int number = 300_000; number > 0; number--) {
                sorted.add(String.format("%06d", number % 200_000) + "\ud83d\ude00".repeat(60));
            }
            int at = 0;
            for (Iterator<String> lines = sorted.iterator(); lines.hasNext(); at++) {
                assertEquals(at, Integer.parseInt(lines.next().substring(0, 6)));
            }
            assertEquals(200_000, at);
        }
    }

    @Test
    void theOrderOfLinesIsThatOfTheirBytes() {
        assertTrue(SortedLines.compare("\ufffd", "\ud83d\ude00") < 0);
        assertTrue(SortedLines.compare("a", "ab") < 0 && SortedLines.compare("\ud83d\ude01", "\ud83d\ude00") > 0);
    }
}
