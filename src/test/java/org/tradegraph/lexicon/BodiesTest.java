package org.tradegraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

    private static final Bodies BODIES = Lexicon.load().bodies();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "General Administration of Customs | cn-customs", "the GAC | cn-customs", "Chinese customs | cn-customs", "China's customs authority | cn-customs",
        "Eurostat | eurostat", "Statistics Canada | ca-statistics", "Kenya's bureau of statistics | ke-statistics", "Xinhua | xinhua",
        "Pakistan's commerce ministry | pk-commerce-ministry", "Turkish trade ministry | tr-ministry", "Central Bank of Egypt | eg-central-bank"})
    void aBodyIsKnownByAnyOfItsNames(String words, String id) {
        assertEquals(Optional.of(id), BODIES.named(words).map(Body::id));
    }

    @Test
    void aPlaceAndAnOfficeMakeABody() {
        Body customs = BODIES.named("Changchun Customs").orElseThrow();
        assertEquals("customs", customs.kind());
        assertEquals(Optional.of("Changchun"), customs.place().map(Place::name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customs", "trade ministry", "Consul General Maria Lopez", "company", "Nowhereville customs", "Chinese exports", ""})
    void whatNamesNoOneBodyIsNone(String words) {
        assertEquals(Optional.empty(), BODIES.named(words));
    }
}
