package org.tradegraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradegraph.files.TradeGraphException;

class HeaderReaderTest {

    private static final String HEAD = "#+ summary: A question\n#+ tags: [a, b]\n#+ expect: 1\n";

    @Test
    void aHeaderIsReadWhole() {
        Header header = HeaderReader.read("x.rq", HEAD + "#+ description: More.\n#+ view: bar partner value\n");
        assertEquals(new Header("A question", "More.", List.of("a", "b"), List.of(), new View("bar", List.of("partner", "value")), 1), header);
    }

    @Test
    void aParameterHasTypeDefaultExampleAndHelp() {
        Header header = HeaderReader.read("x.rq", HEAD + "#+ param year: year, default 2023, example 2024, the year, or its start\n");
        assertEquals(List.of(new Parameter("year", Parameter.Type.YEAR, false, false, Optional.of("2023"), Optional.of("2024"), "the year, or its start")),
                header.parameters());
    }

    @Test
    void aParameterMayBeAList() {
        Parameter places = HeaderReader.read("x.rq", HEAD + "#+ param p: place list, required, example cn-jl|cn-ln, where").parameters().get(0);
        assertTrue(places.list());
        assertEquals(List.of("cn-jl", "cn-ln"), places.values(places.trial()));
    }

    @Test
    void aRequiredParameterIsOne() {
        assertTrue(HeaderReader.read("x.rq", HEAD + "#+ param place: place, required, example cn, where").parameters().get(0).required());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "#+ colour: red | x.rq:4: there is no header field 'colour:'",
        "#+ summary: again | x.rq:4: 'summary' is given twice",
        "#+ param p: colour, help | x.rq:4: 'colour' is no type of parameter; use place, year",
        "#+ param p: limit list, help | x.rq:4: there are no lists of the type 'limit'",
        "#+ param p: place | x.rq:4: say in words what the parameter 'p' is",
        "#+ param p: place, required, help | x.rq:4: the parameter 'p' is required and so needs an example",
        "#+ view: cake | x.rq:4: 'cake' is no view; use table, bar",
        "#+ nonsense | x.rq:4: 'nonsense' is no header line",
    })
    void aFaultIsToldWithFileAndLine(String line, String message) {
        TradeGraphException fault = assertThrows(TradeGraphException.class, () -> HeaderReader.read("x.rq", HEAD + line + "\n"));
        assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
    }

    @Test
    void aMissingFieldIsNamed() {
        TradeGraphException fault = assertThrows(TradeGraphException.class, () -> HeaderReader.read("x.rq", "#+ tags: [a]\n"));
        assertEquals("x.rq:1: the header has no 'summary'; add a line '#+ summary: …'", fault.getMessage());
    }
}
