package org.tradegraph.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;

class DocumentLinesTest {

    @Test
    void aLineIsADocument() {
        Document document = only("""
                {"id":"n1","title":"Exports up","date":"2024-10-14","publisher":"Meridian","url":"https://example.org/1","text":"Exports rose."}""");
        assertEquals("n1", document.name());
        assertEquals("Exports up", document.heading());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 14)), document.date());
        assertEquals(Optional.of("Meridian"), document.publisher());
        assertEquals(Optional.of("https://example.org/1"), document.url());
        assertTrue(document.text().startsWith("Exports rose."), "positions in the text hold");
    }

    @Test
    void aTitleThatTheTextBeginsWithStandsOnce() {
        Document document = only("{\"title\":\"Exports up\",\"text\":\"\\nExports up\\nThey rose.\"}");
        assertEquals("\nExports up\nThey rose.", document.text());
        assertEquals("Exports up", document.words(document.title().orElseThrow()));
        assertEquals(List.of("They rose."), Saved.lines(document));
    }

    @Test
    void onlyTheTextIsNeeded() {
        assertEquals("file-1", only("{\"text\":\"Exports rose.\",\"title\":null,\"other\":[1]}").name());
    }

    @Test
    void anIdIsMadeSafe() {
        assertEquals("https-example.org-a-b-1", only("{\"id\":\"https://example.org/a?b=1\",\"text\":\"x\"}").name());
        assertEquals("Экспорт-7", only("{\"id\":\" Экспорт / 7\\n\",\"text\":\"x\"}").name());
        assertEquals("12", only("{\"id\":12,\"text\":\"x\"}").name());
        assertEquals("file-1", only("{\"id\":\"../\",\"text\":\"x\"}").name());
        assertTrue(only("{\"id\":\"" + "long".repeat(100) + "\",\"text\":\"x\"}").name().length() < 140);
    }

    @Test
    void blankLinesAndTheMarkOnTopAreSkipped() {
        List<Unread> documents = lines("\uFEFF{\"text\":\"x\"}\r\n\n  \n{\"text\":\"y\"}");
        assertEquals(List.of("file:1", "file:4"), documents.stream().map(Unread::place).toList());
        assertEquals("x", documents.get(0).reading().get().text());
    }

    @Test
    void aBrokenLineNamesItsPlaceAndTheRemedy() {
        assertTrue(refusal("{\"id\":").startsWith("file:1: is no JSON; write"));
        assertTrue(refusal("[1]").startsWith("file:1: is no JSON object; write"));
        assertTrue(refusal("{\"id\":\"a\"}").startsWith("file:1: the key 'text' is missing; give"));
        assertTrue(refusal("{\"text\":{}}").startsWith("file:1: the value of 'text' is no text; write"));
        assertTrue(refusal("{\"text\":\"x\",\"date\":\"soon\"}").startsWith("file:1: 'soon' is no date; write"));
        assertTrue(refusal("[".repeat(100_000)).startsWith("file:1: "));
    }

    private static Document only(String line) {
        List<Unread> documents = lines(line);
        assertEquals(1, documents.size());
        return documents.get(0).reading().get();
    }

    private static String refusal(String line) {
        return assertThrows(TradeGraphException.class, () -> only(line)).getMessage();
    }

    private static List<Unread> lines(String text) {
        List<Unread> documents = new ArrayList<>();
        new DocumentLines("file", "file", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).forEachRemaining(documents::add);
        return documents;
    }
}
