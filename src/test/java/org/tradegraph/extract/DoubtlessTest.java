package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tradegraph.attach.Claim;
import org.tradegraph.attach.Filler;
import org.tradegraph.attach.Slot;
import org.tradegraph.attach.Story;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Period;

/** What no choice may change, and what it may not choose. */
class DoubtlessTest {

    private final FactExtractor extractor = new FactExtractor(Lexicon.load());

    @Test
    void theMonthBeforeAtTheStartOfASentenceIsSure() {
        Claim before = last("Peru's exports came to $3 billion in July 2024. In the previous month, they stood at $2 billion.");

        assertEquals(Filler.of(new Period("2024-06")), before.told().get(Slot.PERIOD));
        assertTrue(before.sure().contains(Slot.PERIOD), "%s".formatted(before));
    }

    @Test
    void theSameMoneyInABracketIsOfTheSameTime() {
        Claim dollars = last("Malta's exports in July 2024 came to 34 million euros ($37 million) compared to 31 million euros ($33 million) in the same month of 2023.");

        assertEquals(Filler.of(new Period("2023-07")), dollars.told().get(Slot.PERIOD));
        assertTrue(dollars.sure().contains(Slot.PERIOD), "%s".formatted(dollars));
    }

    @Test
    void goodsThatAreImportedFromSomewhereAreSurelyImports() {
        Claim imports = last("Goods worth $3 billion were exported to Chile in 2023, while the value of the goods imported from that country was $2 billion.");

        assertEquals(Filler.of(Flow.IMPORT), imports.told().get(Slot.FLOW));
        assertTrue(imports.sure().contains(Slot.FLOW), "%s".formatted(imports));
    }

    @Test
    void whatIsSharedByNobodyStaysOpenToChoice() {
        assertEquals(Set.of(), last("Peru's exports came to $3 billion in July 2024.").sure());
    }

    @Test
    void aPartOfTheWorldInAnEpithetAndAnExceptedFlowCannotBeChosen() {
        List<Mention> epithet = mentions("Africa's biggest cocoa exporter sold 40,000 tonnes in July 2024.");
        List<Mention> excepted = mentions("Peru's trade with Chile, excluding crude oil exports, came to $3 billion in 2023.");

        assertFalse(epithet.stream().anyMatch(PlaceMention.class::isInstance), "%s".formatted(epithet));
        assertEquals(List.of("trade"), excepted.stream().filter(Cue.class::isInstance).map(Cue.class::cast).filter(cue -> cue.is("flow")).map(Cue::value).toList());
    }

    private Claim last(String text) {
        List<Claim> claims = story(text).claims();
        return claims.get(claims.size() - 1);
    }

    private List<Mention> mentions(String sentence) {
        return story(sentence).sentences().get(0).mentions();
    }

    private Story story(String text) {
        return extractor.told(DocumentReader.of("text", "text", ("date: 2024-10-14\n---\n" + text + "\n").getBytes(StandardCharsets.UTF_8))).story();
    }
}
