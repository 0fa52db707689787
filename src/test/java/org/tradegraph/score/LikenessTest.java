package org.tradegraph.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tradegraph.files.Folder;

class LikenessTest {

    private static final String GOLD = """
            {"reporter":["Jilin","Jilin Province"],"partner":"Russia","flow":"trade","product":"auto parts","segment":null,\
            "via":null,"period":["2023","2024"],"indicator":"value","value":[29730000000,30000000000],"unit":"CNY"}""";

    private final Wording wording = Wording.load(Folder.at(Path.of("data/lexicon")));
    private final Likeness likeness = new Likeness(wording);

    @Test
    void anyOfSeveralRightAnswersIsRight() {
        assertTrue(core(given("jilin", "Russian Federation", "2024", "30000000000")));
    }

    @Test
    void tradeMayStandEitherWayRound() {
        assertTrue(core(given("Russia", "Jilin", "2023", "29730000000")));
    }

    @Test
    void aThousandthAsideIsStillTheSameValue() {
        assertTrue(core(given("Jilin", "Russia", "2023", "29750000000")));
        assertFalse(core(given("Jilin", "Russia", "2023", "29800000000")));
    }

    @Test
    void strictComparesProductsByTheirWords() {
        JsonObject given = given("Jilin", "Russia", "2023", "29730000000");
        given.addProperty("product", "the Parts of autos");
        assertTrue(likeness.strict(json(GOLD), given));
        given.addProperty("product", "cars");
        assertFalse(likeness.strict(json(GOLD), given));
    }

    @ParameterizedTest
    @CsvSource({"2023-Q1, 2023-01/2023-03", "2023Q4, 2023-10/2023-12", "2023-H2, 2023-07/2023-12", "2013/2023, 2013-01/2023-12",
        "2023, 2023-01/2023-12"})
    void aPeriodEqualsItsMonths(String code, String months) {
        assertEquals(MonthSpan.of(Optional.of(months)), MonthSpan.of(Optional.of(code)));
    }

    @ParameterizedTest
    @CsvSource({"US, United States", "Port of Lomé, Lomé", "China's, China", "Xinjiang Uygur Autonomous Region, Xinjiang",
        "ASEAN countries, ASEAN", "the world, ''"})
    void namesOfOnePlaceAreTheSame(String one, String other) {
        assertEquals(wording.place(Optional.of(other)), wording.place(Optional.of(one)));
    }

    @ParameterizedTest
    @CsvSource({"tons, tonnes, true", "yuan, CNY, true", "units, cars, true", "container trains, trains, true", "USD, CNY, false",
        "percent, percentage points, false", "TEU, containers, false"})
    void unitsAreTheSameByMeaning(String one, String other, boolean same) {
        assertEquals(same, wording.isSameUnit(Optional.of(one), Optional.of(other)));
    }

    private boolean core(JsonObject given) {
        return likeness.core(json(GOLD), given);
    }

    private static JsonObject given(String reporter, String partner, String period, String value) {
        JsonObject given = json("{\"flow\":\"trade\",\"indicator\":\"value\",\"unit\":\"yuan\"}");
        given.addProperty("reporter", reporter);
        given.addProperty("partner", partner);
        given.addProperty("period", period);
        given.addProperty("value", value);
        return given;
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
