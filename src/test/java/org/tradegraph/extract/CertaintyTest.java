package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Observation;

/** What the words of a sentence leave no doubt about is not weighed against what its text speaks of elsewhere. */
class CertaintyTest {

    private final FactExtractor extractor = new FactExtractor(Lexicon.load());

    @Test
    void whoeverMadeTheGoodsSoldThem() {
        assertEquals(List.of("Russia China", "Russia China", "Russia China"), traders("Trade between Russia and China grew in 2023.\n\nExports from Russia rose by 32 percent, imports of Chinese products by 47 percent to $24 billion."));
    }

    private List<String> traders(String text) {
        byte[] document = ("date: 2024-10-14\n---\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
        return extractor.facts(DocumentReader.of("certainty", "certainty", document)).stream().filter(Observation.class::isInstance).map(Observation.class::cast)
                .map(told -> told.reporter().orElse("-") + " " + told.partner().orElse("-")).toList();
    }
}
