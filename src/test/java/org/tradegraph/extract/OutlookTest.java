package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tradegraph.attach.Attachment;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Modality;
import org.tradegraph.trade.Observation;

/** What has been is stated, what is to come is forecast. */
class OutlookTest {

    private final Lexicon lexicon = Lexicon.load();

    @Test
    void whatGrowthLedToIsNoForecast() {
        assertEquals(List.of(Modality.STATED, Modality.STATED), modalities("Ghana's exports grew marginally by 1.4 percent to reach 38.5 billion cedis in 2023."));
        assertEquals(List.of(Modality.STATED), modalities("Ghana's imports rose rapidly to reach $3 billion in 2023."));
    }

    @Test
    void whatIsExpectedIsForecast() {
        assertEquals(List.of(Modality.FORECAST), modalities("Ghana's imports from Togo to reach $2 billion in 2029."));
        assertEquals(List.of(Modality.STATED, Modality.FORECAST), modalities("Ghana's exports grew by 3.2 percent in 2023 and are expected to reach $4 billion in 2024."));
    }

    private List<Modality> modalities(String sentence) {
        byte[] document = ("date: 2024-10-14\n---\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8);
        return new FactExtractor(lexicon, Attachment.none(lexicon)).facts(DocumentReader.of("outlook", "outlook", document)).stream()
                .filter(Observation.class::isInstance).map(fact -> ((Observation) fact).modality()).toList();
    }
}
