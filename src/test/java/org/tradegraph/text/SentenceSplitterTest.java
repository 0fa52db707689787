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
    void aSentenceGoesOnOverLinesThatWereBrokenAtSomeWidth() {
        String sentence = "Exports of the country fell by some 2.6 percent in\n2013 because less coal went over the border than\nbefore, according to data "
                + "that the central bank\npublished in its review of the trade of that year\nand of the year before.";
        assertEquals(List.of(sentence, "Imports fell."), split(sentence + "\nImports fell."));
    }

    @Test
    void aLongLineThatBreaksOffGoesOnInTheNext() {
        assertEquals(List.of("Exports of the country fell to 4.2 billion\ndollars in May.", "Imports", "coal", "ore"),
                split("Exports of the country fell to 4.2 billion\ndollars in May.\nImports\ncoal\nore"));
    }

    @Test
    void aSentenceEndsWhereTheBlankBehindItsStopWasLost() {
        assertEquals(List.of("Exports rose to 4 billion dollars.", "Imports fell in 2023.", "\"We grow.\"", "They said so."),
                split("Exports rose to 4 billion dollars.Imports fell in 2023.\"We grow.\"They said so."));
    }

    @Test
    void aStopInsideANameEndsNothing() {
        assertEquals(List.of("See news.example.Com or St.Petersburg."), split("See news.example.Com or St.Petersburg."));
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
