package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

    private static final String SAMPLES = "data/documents";
    private static final String TRADE = "China's exports to Russia rose 12.5 percent to 29.73 billion yuan in 2023.\n";

    @TempDir
    private Path folder;

    @Test
    void everyLineIsAFactOfADocumentInTheOrderOfTheDocuments() {
        List<String> documents = Typed.run("extract", SAMPLES).out().lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject().get("document").getAsString()).toList();
        assertEquals(5, documents.stream().distinct().count());
        assertEquals(documents.stream().sorted(Comparator.naturalOrder()).toList(), documents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "ttl", "trig", "nq"})
    void everyRunGivesTheSameCharacters(String format) {
        assertEquals(Typed.run("extract", SAMPLES, "--format", format), Typed.run("extract", SAMPLES, "--format", format));
    }

    @Test
    void triGHasAGraphForEachDocument() {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(Typed.run("extract", SAMPLES, "--format", "trig").out(), Lang.TRIG).parse(read);
        assertEquals(5, read.size());
    }

    @Test
    void standardInputIsADocument() {
        Typed typed = Typed.runWith(TRADE, "extract", "-");
        assertTrue(typed.out().startsWith("{\"document\":\"standard-input\""), typed.toString());
    }

    @Test
    void explainAndMentionsLookBehindTheFacts() {
        assertTrue(Typed.runWith(TRADE, "extract", "--explain", "-").out().contains("29.73 billion"));
        Typed.runWith(TRADE, "extract", "--mentions", "-").out().lines()
                .forEach(line -> assertEquals("standard-input", JsonParser.parseString(line).getAsJsonObject().get("document").getAsString()));
    }

    @Test
    void aBrokenDocumentIsOneSentenceAndTheRestGoesOn() throws IOException {
        put("good.txt", TRADE);
        put("broken.txt", "date: yesterday\ntitle: x\n---\nbody\n");
        Typed typed = Typed.run("extract", folder.toString());
        assertEquals(Main.SOME_FAILED, typed.code());
        assertTrue(typed.sentence().contains("broken.txt:1: 'yesterday' is no date"), typed.err());
        assertTrue(typed.out().contains("\"document\":\"good\""), typed.out());
    }

    @Test
    void aBrokenLineIsOneSentenceAndTheOthersGoOn() throws IOException {
        String lines = put("many.jsonl", line("a", TRADE) + "{\"id\":\n" + line("b", " ") + line("c", TRADE));
        Typed typed = Typed.run("extract", lines);
        assertEquals(Main.SOME_FAILED, typed.code());
        assertEquals(List.of("many.jsonl:2: is no JSON", "many.jsonl:3: the key 'text' is missing"),
                typed.err().lines().map(sentence -> sentence.replaceFirst(".*/", "").replaceFirst("[;].*", "")).toList());
        assertTrue(typed.out().contains("\"document\":\"a\"") && typed.out().contains("\"document\":\"c\""), typed.out());
    }

    @Test
    void threadsChangeNothing() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append(line("d" + i, TRADE.repeat(i % 7 + 1).replace("2023", "20" + (10 + i % 10))));
        }
        String file = put("many.jsonl", lines.toString());
        Typed one = Typed.run("extract", "--threads", "1", file);
        assertEquals(one, Typed.run("extract", "--threads", "4", file));
        assertTrue(one.out().lines().count() >= 600, one.err());
    }

    @Test
    void noThreadsIsOneSentence() {
        assertTrue(Typed.run("extract", "--threads", "0", SAMPLES).sentence().contains("give a number from 1"));
    }

    @Test
    void positionsPointIntoTheTextOfALine() {
        String text = "  Ghana news\r\nChina's exports to Russia rose 12.5 percent in 2023.";
        String out = Typed.runWith(line("a/b c", text), "extract", "-").out();
        JsonObject fact = JsonParser.parseString(out.lines().findFirst().orElseThrow()).getAsJsonObject();
        assertEquals(fact.get("evidence").getAsString(), text.substring(fact.get("start").getAsInt(), fact.get("end").getAsInt()));
        assertEquals("a-b-c", fact.get("document").getAsString());
    }

    @Test
    void aPageOnStandardInputIsKnownByItsContent() {
        String out = Typed.runWith("<!DOCTYPE html><title>x</title><p>China's exports to Russia rose 12.5&nbsp;percent in 2023.</p>", "extract", "-").out();
        assertTrue(out.contains("\"value\":12.5"), out);
    }

    @Test
    void anEmptyFileIsOneSentence() throws IOException {
        assertTrue(failure(put("a.txt", " \n")).contains("is empty"));
    }

    @Test
    void aBinaryFileIsOneSentence() throws IOException {
        assertTrue(failure(put("a.bin", "GIF\0\1")).contains("is not text but binary data"));
    }

    @Test
    void aFileOfTwentyMegabytesIsOneSentence() throws IOException {
        assertTrue(failure(put("a.txt", "word ".repeat(4_000_000))).contains("20 MB"));
    }

    @Test
    void aFileWithNoTradeInItIsNoMistake() throws IOException {
        Typed typed = Typed.run("extract", put("a.txt", "The cat sat on the mat.\n"));
        assertEquals(0, typed.code());
        assertEquals("no facts found in 1 of 1 document", typed.sentence());
    }

    @Test
    void aChineseTextIsSaidToBeNotRead() throws IOException {
        Typed typed = Typed.run("extract", put("a.txt", "据长春海关统计，2023年吉林省进出口总值1679.1亿元，同比增长7.7%。\n"));
        assertEquals(0, typed.code());
        assertTrue(typed.err().startsWith("a: no facts found; it is mostly not in Latin letters, and only English is read"), typed.err());
    }

    @Test
    void aFolderWithoutDocumentsIsSaidToBeEmpty() {
        Typed typed = Typed.run("extract", folder.toString());
        assertEquals(Main.MISTAKE, typed.code());
        assertTrue(typed.sentence().contains("holds no documents"), typed.err());
    }

    private static String line(String id, String text) {
        JsonObject line = new JsonObject();
        line.addProperty("id", id);
        line.addProperty("text", text);
        return line + "\n";
    }

    private static String failure(String file) {
        Typed typed = Typed.run("extract", file);
        assertEquals(Main.MISTAKE, typed.code());
        return typed.sentence();
    }

    private String put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
