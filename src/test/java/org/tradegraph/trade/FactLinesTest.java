package org.tradegraph.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Facts survive the way into a JSON line and back. */
class FactLinesTest {

    private static final String GEORGIA = """
            {"document":"d","type":"observation","reporter":"Georgia","partner":"Russia","flow":"export","product":"wine","segment":null,\
            "via":null,"period":"2024-01/2024-09","indicator":"change","of":"value","basis":"yoy","value":-7.5,"unit":"percent",\
            "approx":"nearly","confidence":0.87,"evidence":"wine fell by nearly 7.5%","start":3,"end":27,"rule":"change"}""";

    @Test
    void aLineThatIsReadIsWrittenAsItWas() {
        assertEquals(GEORGIA, FactLines.write(FactReader.read(GEORGIA)));
    }

    @Test
    void aPlaceWithNamesakesGoesByItsPlainNameAndIsStillToldApart() {
        Fact state = FactReader.read(GEORGIA).fact().withPlaces(name -> name.equals("Georgia") ? "Georgia (United States)" : name);
        String line = FactLines.write(new FactLine("d", state));
        assertTrue(line.contains("\"reporter\":\"Georgia\"") && line.contains("\"places\":{\"Georgia\":\"Georgia (United States)\"}"), line);
        assertEquals(state, FactReader.read(line).fact());
    }

    @Test
    void aLineThatIsNoFactSaysWhatIsMissing() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> FactReader.read("{\"type\":\"observation\"}"));
        assertTrue(refused.getMessage().contains("indicator"), refused.getMessage());
    }
}
