package org.tradegraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static String tokens(String text) {
        return Tokenizer.tokens(text).stream().map(Token::word).collect(Collectors.joining(" "));
    }

    @Test
    void lettersAndDigitsAreNeverInOneToken() {
        assertEquals("sh 12.4 bn", tokens("Sh12.4bn"));
    }

    @Test
    void aPossessiveStandsAlone() {
        assertEquals("china 's exports", tokens("China’s exports"));
    }

    @Test
    void anApostropheInsideAWordStays() {
        assertEquals("cote d'ivoire", tokens("Côte d’Ivoire"));
    }

    @Test
    void lettersWithStopsAreOneWord() {
        assertEquals("u.s. exports", tokens("U.S. exports"));
    }

    @Test
    void aSeparatorAtTheEndIsNoPartOfANumber() {
        assertEquals("1,234.5 .", tokens("1,234.5."));
    }

    @Test
    void aSurrogatePairIsOneSign() {
        assertEquals(3, Tokenizer.tokens("a \uD83D\uDEA2 b").size());
    }

    @Test
    void onlyNumbersWithoutSeparatorsAreDigits() {
        assertTrue(Tokenizer.tokens("2024").get(0).isDigits());
        assertFalse(Tokenizer.tokens("20.24").get(0).isDigits());
        assertFalse(Tokenizer.tokens("year").get(0).isDigits());
    }
}
