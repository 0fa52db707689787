package org.tradegraph.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradegraph.lexicon.Lexicon;

/** Each clue keeps its place among the numbers that stand for them: one clue more than these can tell apart would be taken for another. */
class CluesTest {

    private static final NearWords NEAR = new NearWords(Lexicon.load().table("near-words"));

    @ParameterizedTest
    @EnumSource(Clue.class)
    void aClueIsWrittenByItsOwnName(Clue clue) {
        Clues clues = Clues.kept();
        clues.begin(new WeightsOfSlot(), 0);
        clues.add(clue, 0);
        assertEquals(clue.label(), Clues.name(clues.keys()[0], NEAR).replaceAll("=.*", ""));
    }
}
