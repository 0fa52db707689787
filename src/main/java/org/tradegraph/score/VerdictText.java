package org.tradegraph.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

import org.tradegraph.score.Verdict.Difference;
import org.tradegraph.score.Verdict.Kind;
import org.tradegraph.score.Verdict.Mistake;

/** Writes a verdict as lines to read. */
public final class VerdictText {

    private static final int SHOWN_EVIDENCE = 90;
    private static final Map<String, List<String>> SHOWN = Map.of(
            "observation", List.of("reporter", "partner", "flow", "product", "segment", "via", "period", "indicator", "value", "unit"),
            "route", List.of("mode", "origin", "destination", "via", "start"),
            "relation", List.of("subject", "predicate", "object"),
            "event", List.of("kind", "place", "date"));

    private VerdictText() {
    }

    /**
     * One line for each kind of fact, then one for each slot; with {@code errors} the facts missed and spurious below their kind, and
     * last what was read otherwise than the gold has it, slot by slot.
     */
    public static String of(Verdict verdict, boolean errors) {
        StringBuilder text = new StringBuilder();
        for (Kind kind : verdict.kinds()) {
            text.append(line(kind.label(), kind.tally()));
            if (errors && !kind.label().equals("observation (core)")) {
                kind.missed().forEach(mistake -> text.append(line("missed", kind.type(), mistake)));
                kind.spurious().forEach(mistake -> text.append(line("spurious", kind.type(), mistake)));
            }
        }
        text.append(String.format("\nslots of the %d observations that could be paired with gold:\n", verdict.pairs()));
        verdict.slots().forEach((slot, tally) -> text.append(line("  " + slot, tally)));
        if (errors) {
            text.append("\nslots that differ, gold -> read:\n");
            verdict.differences().forEach(difference -> text.append(line(difference)));
        }
        return text.toString();
    }

    private static String line(Difference difference) {
        JsonObject gold = difference.gold();
        String slots = difference.slots().stream().map(slot -> slot + " " + shown(gold, slot) + " -> " + shown(difference.given(), slot)).collect(Collectors.joining("; "));
        String number = Stream.of("indicator", "value", "unit").map(key -> Slot.of(gold, key).first().orElse("–")).collect(Collectors.joining(" "));
        return String.format("  %s: %s: %s   %s\n", difference.document(), number, slots, words(gold));
    }

    private static String words(JsonObject fact) {
        String words = Slot.of(fact, "evidence").first().orElse("");
        return "«" + words.substring(0, Math.min(SHOWN_EVIDENCE, words.length())) + "»";
    }

    private static String line(String label, Tally tally) {
        return String.format("%-22s gold %4d  predicted %4d  correct %4d   P %s  R %s  F1 %s\n", label, tally.gold(), tally.given(),
                tally.correct(), rounded(tally.precision()), rounded(tally.recall()), rounded(tally.f1()));
    }

    private static String rounded(double part) {
        return new BigDecimal(part).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String line(String title, String type, Mistake mistake) {
        String slots = SHOWN.get(type).stream().map(key -> shown(mistake.fact(), key)).collect(Collectors.joining(" | "));
        return String.format("  %s %s: %s   %s\n", title, mistake.document(), slots, words(mistake.fact()));
    }

    private static String shown(JsonObject fact, String key) {
        return Slot.of(fact, key).answers().stream().map(answer -> answer.filter(text -> !text.isEmpty()))
                .map((Optional<String> answer) -> answer.orElse("–")).collect(Collectors.joining(" / "));
    }
}
