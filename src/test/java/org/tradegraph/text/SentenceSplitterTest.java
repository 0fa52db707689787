package org.tradegraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<String> split(String text) {
        Document document = DocumentReader.of("some.txt", "some", text.getBytes(StandardCharsets.UTF_8));
        return SentenceSplitter.split(document, Set.of("oct", "dr"), new Dictionary()).stream().map(sentence -> document.words(sentence.span())).toList();
    }

    @Test
    void aStopBeforeACapitalEndsASentence() {
        assertEquals(List.of("Exports rose.", "Imports fell."), split("Exports rose. Imports fell."));
    }

    @Test
    void aLineEndsASentence() {
        assertEquals(List.of("Exports up", "Exports rose."), split("Exports up\n\nExports rose."));
    }

    @Test
    void aLineBrokenAtSomeWidthGoesOnInTheNext() {
        String text = """
                Exports of tea from the highlands rose by 5 percent in the first half
                of the year, while imports of fertiliser and machinery for the farms
                fell by 3 percent. The port of Mombasa took in fewer ships because of
                repairs at its berths, and the railway carried what it could to the
                dry port near the capital.

                Coffee earned more.
                """;
        List<String> sentences = split(text).stream().map(sentence -> sentence.replace('\n', ' ')).toList();
        assertEquals(3, sentences.size());
        assertEquals("Exports of tea from the highlands rose by 5 percent in the first half of the year, while imports of fertiliser and machinery for the farms fell by 3 percent.",
                sentences.get(0));
    }

    @Test
    void aListOfShortLinesIsNoBrokenText() {
        assertEquals(5, split("exports of tea\nexports of figs\nExports of coal\nExports of rice\nImports of oil").size());
    }

    @Test
    void aTornNumberStaysWhole() {
        assertEquals(List.of("Trade reached 40. 5 billion yuan."), split("Trade reached 40. 5 billion yuan."));
    }

    @Test
    void aYearBeforeAStopEndsItsSentence() {
        assertEquals(List.of("It opened in 2013.", "5 trains ran."), split("It opened in 2013. 5 trains ran."));
    }

    @Test
    void abbreviationsEndNothing() {
        assertEquals(List.of("On Oct. 3 Dr. Li sold goods to the U.S. Customs agent."), split("On Oct. 3 Dr. Li sold goods to the U.S. Customs agent."));
    }

    @Test
    void theQuoteBehindAStopBelongsToTheSentence() {
        assertEquals(List.of("\"Exports rose.\"", "Imports fell."), split("\"Exports rose.\" Imports fell."));
    }

    @Test
    void aLineWithoutAnEndIsCut() {
        List<String> sentences = split("word ".repeat(2000));
        assertTrue(sentences.size() > 3 && sentences.size() < 10, sentences.size() + " sentences");
    }
}
