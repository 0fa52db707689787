package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Fact;

/** Who says a number is kept apart from who printed it. */
class AttributionTest {

    private static final FactExtractor EXTRACTOR = new FactExtractor(Lexicon.load());

    @Test
    void accordingToNamesTheSpeaker() {
        assertEquals(Optional.of("Changchun Customs"), speaker("According to figures from Changchun Customs, Jilin's exports rose 5 percent in 2023."));
    }

    @Test
    void theSubjectOfAVerbOfSayingIsTheSpeaker() {
        assertEquals(Optional.of("trade ministry"), speaker("Brazil's exports rose 5 percent in 2023, the trade ministry said on Thursday."));
    }

    @Test
    void whoeverGaveOutTheDataIsTheSpeaker() {
        assertEquals(Optional.of("commerce ministry"), speaker("India's exports rose 5 percent in 2023, data released by the commerce ministry showed."));
    }

    @Test
    void aSentenceThatNamesNobodyHasNoSpeaker() {
        assertEquals(Optional.empty(), speaker("Exports of China rose 5 percent in 2023, which said nothing of imports."));
    }

    private static Optional<String> speaker(String sentence) {
        Fact fact = EXTRACTOR.facts(DocumentReader.of("d", "d", sentence.getBytes(StandardCharsets.UTF_8))).get(0);
        return fact.evidence().attribution();
    }
}
