package org.tradegraph.mention;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;

/** Any bytes are read without an exception or a hang: as a document, or refused in one sentence. */
class AnyTextTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final MentionFinder FINDER = new MentionFinder(LEXICON);
    private static final FactExtractor FACTS = new FactExtractor(LEXICON);
    private static final int SPOILT = Integer.getInteger("spoilt", 2000);
    private static final int LONG = 100_000;

    @Test
    void spoiltDocumentsAreReadOrRefused() {
        List<String> documents = texts();
        Mutations mutations = new Mutations(20241014);
        int read = 0;
        for (int i = 0; i < SPOILT; i++) {
            byte[] bytes = mutations.spoil(documents.get(i % documents.size()));
            Optional<Document> document = document(bytes);
            document.ifPresent(spoilt -> read(spoilt, bytes));
            read += document.isPresent() ? 1 : 0;
        }
        System.out.println(SPOILT + " spoilt documents: " + read + " read, " + (SPOILT - read) + " refused");
        assertTrue(read > SPOILT / 2, "only " + read + " of " + SPOILT + " spoilt documents were read");
    }

    /** Lines that a reader might go over again and again: one that did would not come to an end. */
    @TestFactory
    Stream<DynamicTest> aLongLineIsRead() {
        Map<String, String> parts = Map.ofEntries(Map.entry("no spaces", "x"), Map.entry("digits", "7"), Map.entry("stops", "1."), Map.entry("letters with stops", "a.b"),
                Map.entry("thousands", "123, "), Map.entry("spaced thousands", "123 "), Map.entry("hyphens", "-"), Map.entry("hyphened numbers", "one-two-"),
                Map.entry("adjectives", "fresh northern "), Map.entry("ranges", "$3-4 "), Map.entry("anaphors", "the northern "), Map.entry("times", "in 2023 "),
                Map.entry("places", "Port of China "), Map.entry("sentences", "A. "), Map.entry("brackets", "("), Map.entry("closing brackets", ")"), Map.entry("closing quotes", "?\"\"\"\""), Map.entry("sums to sums", "$3 to "), Map.entry("accents", "e\u0301"));
        return parts.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(part -> DynamicTest.dynamicTest(part.getKey(), () -> {
            byte[] bytes = part.getValue().repeat(LONG / part.getValue().length()).getBytes(StandardCharsets.UTF_8);
            Document document = document(bytes).orElseThrow();
            assertFalse(FINDER.read(document).readings().isEmpty());
            assertTrue(FACTS.facts(document).size() < LONG);
        }));
    }

    @Test
    void aLongTitleIsRead() {
        byte[] bytes = ("title: " + "exports rose to $3 billion, ".repeat(2000) + "\n---\nExports rose.\n").getBytes(StandardCharsets.UTF_8);
        assertTrue(FINDER.read(document(bytes).orElseThrow()).readings().stream().allMatch(reading -> reading.tokens().size() < 500));
    }

    @Test
    void aMegabyteWithoutSpacesIsRead() {
        Document document = document("x7".repeat(500_000).getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertFalse(FINDER.read(document).readings().isEmpty());
    }

    private static void read(Document document, byte[] bytes) {
        try {
            FACTS.facts(document);
        } catch (RuntimeException e) {
            fail("cannot read " + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    private static Optional<Document> document(byte[] bytes) {
        try {
            return Optional.of(DocumentReader.of("spoilt", "spoilt", bytes));
        } catch (TradeGraphException refused) {
            return Optional.empty();
        }
    }

    private static List<String> texts() {
        try (Stream<Path> files = Stream.concat(Files.list(Path.of("data", "documents")), Files.list(Path.of("data", "development")))) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().map(AnyTextTest::text).toList();
            assertTrue(texts.size() >= 30, "only " + texts.size() + " documents to spoil");
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
