package org.tradegraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tradegraph.lexicon.Lexicon;

/** Each line of the corpora is a test of its own: the words give the mentions written behind them, or nothing. */
class CorpusTest {

    private static final MentionFinder FINDER = new MentionFinder(Lexicon.load());

    @TestFactory
    List<DynamicTest> amounts() {
        return tests("amounts", 200, Shown::amounts);
    }

    @TestFactory
    List<DynamicTest> periods() {
        return tests("periods", 150, Shown::periods);
    }

    @TestFactory
    List<DynamicTest> places() {
        return tests("places", 120, Shown::places);
    }

    private static List<DynamicTest> tests(String corpus, int atLeast, Function<Shown, String> mentions) {
        List<CorpusLine> lines = CorpusLine.read(corpus);
        assertTrue(lines.size() >= atLeast, corpus + " has only " + lines.size() + " lines");
        return lines.stream().map(line -> DynamicTest.dynamicTest(line.words(), line.place(), () ->
                assertEquals(line.mentions(), mentions.apply(Shown.of(FINDER, line)), line.place().toString()))).toList();
    }
}
