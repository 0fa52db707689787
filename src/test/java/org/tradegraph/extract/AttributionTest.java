package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Fact;

/** Who says a number is kept apart from who printed it. */
class AttributionTest {

    private static final FactExtractor EXTRACTOR = new FactExtractor(Lexicon.load());
    private static final String NOBODY = "!";

    @TestFactory
    Stream<DynamicTest> theLastNumberIsSaidByTheOneNamed() {
        return lines().stream().map(line -> DynamicTest.dynamicTest(line, () -> {
            boolean isNobody = line.startsWith(NOBODY);
            String[] halves = isNobody ? new String[] {line.substring(NOBODY.length())} : line.split(" => ");
            assertEquals(isNobody ? Optional.empty() : Optional.of(halves[1].strip()), speaker(halves[0].strip()));
        }));
    }

    @Test
    void theCorpusIsThere() {
        assertTrue(lines().size() >= 40, "only " + lines().size());
    }

    private static Optional<String> speaker(String text) {
        List<Fact> facts = EXTRACTOR.facts(DocumentReader.of("d", "d", text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(!facts.isEmpty(), "no fact was read");
        return facts.get(facts.size() - 1).evidence().attribution();
    }

    private static List<String> lines() {
        try (InputStream corpus = AttributionTest.class.getResourceAsStream("/corpus/attributions.txt")) {
            return new String(corpus.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
