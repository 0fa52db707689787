package org.tradegraph.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;

/** The figures of the first test were computed by the annotation guide's own scorer on the same files. */
class JudgeTest {

    private static final Path FILES = Path.of("src/test/resources/score");

    private final Judge judge = new Judge(Folder.at(Path.of("data/lexicon")));

    @Test
    void theFiguresAreThoseOfTheGuidesScorer() {
        Verdict verdict = verdict();
        assertEquals(new Tally(36, 35, 18), verdict.of("observation (core)"));
        assertEquals(new Tally(36, 35, 16), verdict.of("observation (strict)"));
        assertEquals(new Tally(3, 4, 3), verdict.of("route"));
        assertEquals(new Tally(19, 17, 11), verdict.of("relation"));
        assertEquals(new Tally(2, 2, 2), verdict.of("event"));
    }

    @Test
    void theLinesAreThoseOfTheGuidesScorer() {
        String text = VerdictText.of(verdict(), false);
        assertTrue(text.startsWith("""
                observation (core)     gold   36  predicted   35  correct   18   P 0.514  R 0.500  F1 0.507
                observation (strict)   gold   36  predicted   35  correct   16   P 0.457  R 0.444  F1 0.451
                route                  gold    3  predicted    4  correct    3   P 0.750  R 1.000  F1 0.857
                relation               gold   19  predicted   17  correct   11   P 0.647  R 0.579  F1 0.611
                event                  gold    2  predicted    2  correct    2   P 1.000  R 1.000  F1 1.000
                """), text);
    }

    @Test
    void errorsListsEveryMissedAndEverySpuriousFact() {
        String text = VerdictText.of(verdict(), true);
        assertEquals(36 - 16 + 19 - 11, text.lines().filter(line -> line.startsWith("  missed ")).count(), text);
        assertEquals(35 - 16 + 4 - 3 + 17 - 11, text.lines().filter(line -> line.startsWith("  spurious ")).count(), text);
    }

    @Test
    void errorsTellsWhatWasReadInEachSlotThatDiffers() {
        Verdict verdict = verdict();
        int wrong = verdict.slots().values().stream().mapToInt(tally -> Math.max(tally.gold(), tally.given()) - tally.correct()).sum();
        int told = verdict.differences().stream().mapToInt(difference -> difference.slots().size()).sum();
        assertTrue(told >= wrong && !verdict.differences().isEmpty(), told + " slots told, " + wrong + " wrong");
        assertTrue(VerdictText.of(verdict, true).lines().anyMatch(line -> line.contains(" -> ") && line.contains("reporter ")));
    }

    @Test
    void slotsAreScoredOverPairsOfGoldAndBestGiven() {
        Verdict verdict = verdict();
        assertEquals(32, verdict.pairs());
        assertEquals(new Tally(32, 32, 31), verdict.slots().get("value"));
        assertEquals(new Tally(11, 13, 11), verdict.slots().get("segment"));
        assertEquals(10, verdict.slots().size());
    }

    @Test
    void goldAgainstItselfIsPerfect() {
        FactSet gold = FactSet.gold(FILES.resolve("gold"));
        FactSet given = new FactSet();
        gold.documents().forEach(name -> gold.facts(name, "route").forEach(route -> {
            route.addProperty("document", name);
            given.add(route.toString());
        }));
        Tally routes = judge.judge(gold, given).of("route");
        assertEquals(1, routes.f1());
        assertEquals(3, routes.gold());
    }

    @Test
    void aFolderWithoutGoldIsRefused(@TempDir Path empty) {
        assertThrows(TradeGraphException.class, () -> FactSet.gold(empty));
    }

    private Verdict verdict() {
        return judge.judge(FactSet.gold(FILES.resolve("gold")), new FactSet().add(FILES.resolve("given.jsonl")));
    }
}
