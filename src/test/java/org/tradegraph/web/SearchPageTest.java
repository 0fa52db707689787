package org.tradegraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchPageTest {

    @Test
    void aSentenceThatADocumentRepeatsIsShownOnce() {
        var first = new SearchPage.Found("Exports rose.", "/documents/a#char=0,13", "sentence", "A");
        var again = new SearchPage.Found("Exports rose.", "/documents/a#char=50,63", "sentence", "A");
        var elsewhere = new SearchPage.Found("Exports rose.", "/documents/b#char=0,13", "sentence", "B");
        assertEquals(List.of(first, elsewhere), new SearchPage("exports", List.of(), List.of(first, again, elsewhere)).sentences());
    }
}
