package org.tradegraph.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers are written for people, and when two of them agree. */
class AmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "29730000000.0 | CNY     | -    | false | 29.73 billion CNY",
        "57000         | units   | -    | false | 57,000 units",
        "200000        | units   | over | false | over 200,000 units",
        "71.5          | percent | -    | true  | +71.5 %",
        "-61.1         | percent | -    | true  | −61.1 %",
        "17.7          | percent | -    | false | 17.7 %",
        "10            | rank    | -    | false | no. 10",
        "6.2           | times   | -    | false | 6.2 times",
        "1500000       | tonnes  | about | false | about 1.5 million tonnes",
        "2000000000000 | USD     | -    | false | 2 trillion USD",
        "-5100000      | USD     | -    | false | −5.1 million USD",
        "0             | USD     | -    | true  | 0 USD",
    })
    void aNumberIsWrittenAsPeopleDo(BigDecimal number, String unit, String loose, boolean growth, String written) {
        assertEquals(written, new Amount(number, unit, loose == null ? "" : loose, growth).text());
    }

    @ParameterizedTest
    @CsvSource({"29730000000,29700000000,true", "29.73,29.7,true", "71.5,71.6,false", "54.9,54.9,true", "14.4,42.64,false", "100,99,false", "0,0,true"})
    void theMorePreciseIsRounded(BigDecimal one, BigDecimal other, boolean agrees) {
        assertEquals(agrees, new Amount(one, "CNY", "", false).agrees(new Amount(other, "CNY", "", false)));
        assertEquals(agrees, new Amount(other, "CNY", "", false).agrees(new Amount(one, "CNY", "", false)));
    }
}
