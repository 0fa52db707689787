package org.tradegraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tradegraph.files.TradeGraphException;

class DocumentReaderTest {

    private static Document read(String text) {
        return DocumentReader.of("some.txt", "some", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void metadataStandOnTopAndEndWithDashes() {
        Document document = read("Title: Exports up\ndate: 2024-10-14\n---\nExports rose.\n");
        assertEquals("Exports up", document.heading());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 14)), document.date());
        assertEquals("Exports rose.\n", document.words(document.body()));
    }

    @Test
    void aTimeOfDayBehindTheDateIsLeftOut() {
        assertEquals(Optional.of(LocalDate.of(2024, 10, 14)), read("date: 2024-10-14T08:00:00Z\n---\nExports rose.").date());
    }

    @Test
    void aFirstLineWithAColonIsNoMetadata() {
        assertEquals("Trade: exports rose.", read("Trade: exports rose.").heading());
    }

    @Test
    void aFirstLineThatTellsTheDayIsNoHeading() {
        assertEquals("Exports up", read(" date 2024-01-29 International\nExports up\n").heading());
        assertEquals("some", read("Date: 2024-01-29\n").heading());
    }

    @Test
    void bytesThatAreNoUtf8AreWindows1252() {
        Document document = DocumentReader.of("some.txt", "some", "Café exports – up".getBytes(Charset.forName("windows-1252")));
        assertEquals("Café exports – up", document.text());
    }

    @Test
    void lineEndsOfAllKindsBecomeOne() {
        assertEquals("a\nb\nc", read("\uFEFFa\r\nb\rc").text());
    }

    @Test
    void aDateThatIsNoneIsTheUsersMistake() {
        assertTrue(refusal("date: 14 Oct\n---\nExports rose.").startsWith("some.txt:1: '14 Oct' is no date"));
        assertTrue(refusal("date: +999999999-01-01\n---\nExports rose.").startsWith("some.txt:1: nothing was published on"));
    }

    @Test
    void binaryAndEmptyFilesAreRefused() {
        assertTrue(refusal("PK\u0000\u0003").contains("binary"));
        assertTrue(refusal(" \n\t").contains("empty"));
    }

    private static String refusal(String text) {
        return assertThrows(TradeGraphException.class, () -> read(text)).getMessage();
    }
}
