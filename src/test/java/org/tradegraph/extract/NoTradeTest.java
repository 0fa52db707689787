package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Observation;

/** Where there is no trade, hardly an observation is read: in sports, recipes, licences, poems, markets or minutes. */
class NoTradeTest {

    private static final Path TEXTS = Path.of("src/test/resources/corpus/no-trade.txt");
    private static final int MOST_MISREAD = 1;

    @Test
    void textsWithoutTradeGiveNoObservation() throws IOException {
        FactExtractor extractor = new FactExtractor(Lexicon.load());
        List<String> texts = Files.readAllLines(TEXTS).stream().filter(line -> !line.startsWith("#")).toList();
        assertTrue(texts.size() >= 200, "only " + texts.size() + " texts");
        List<String> misread = texts.stream().filter(text -> observes(extractor, text)).toList();
        assertTrue(misread.size() <= MOST_MISREAD, String.join("\n", misread));
    }

    private static boolean observes(FactExtractor extractor, String text) {
        byte[] document = ("date: 2024-10-14\n---\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
        return extractor.facts(DocumentReader.of("no-trade", "no-trade", document)).stream().anyMatch(Observation.class::isInstance);
    }
}
