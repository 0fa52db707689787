package org.tradegraph.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import com.google.gson.JsonObject;

import org.tradegraph.score.Verdict.Difference;

/**
 * Scores each slot of the observations by itself, over pairs of a gold observation and its best given one.
 *
 * <p>Within a document a pair may form where the values agree, or where at least eight of the other nine slots do. Pairs
 * are then taken one after another, each observation once: those whose values agree first, among them those with the most
 * agreeing slots, then in the order of the gold and of the given facts. For {@code trade} the two places agree either way
 * round. Over the pairs, a slot counts as gold where the gold does not allow it to be empty, as given where the given
 * observation fills it, and as correct where it is filled and agrees; a slot that may be empty and is filled rightly counts as
 * gold, too. Observations without a partner are no matter of slots: they show in the score of the whole observation.
 */
final class SlotScore {

    private static final int ENOUGH_BESIDE_VALUE = 8;

    private record Pair(int gold, int given, boolean sameValue, int agreeing) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::sameValue, Comparator.reverseOrder())
                .thenComparing(Pair::agreeing, Comparator.reverseOrder())
                .thenComparing(Pair::gold).thenComparing(Pair::given);
    }

    private final Map<String, BiPredicate<JsonObject, JsonObject>> slots = new LinkedHashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int pairs;

    SlotScore(Likeness likeness) {
        slots.put("value", likeness::value);
        slots.put("unit", likeness::unit);
        slots.put("indicator", (gold, given) -> likeness.code(gold, given, "indicator"));
        slots.put("reporter", (gold, given) -> likeness.place(gold, given, "reporter") || likeness.turned(gold, given));
        slots.put("partner", (gold, given) -> likeness.place(gold, given, "partner") || likeness.turned(gold, given));
        slots.put("flow", (gold, given) -> likeness.code(gold, given, "flow"));
        slots.put("period", (gold, given) -> likeness.period(gold, given, "period"));
        slots.put("product", likeness::product);
        slots.put("segment", (gold, given) -> likeness.code(gold, given, "segment"));
        slots.put("via", (gold, given) -> likeness.place(gold, given, "via"));
        slots.keySet().forEach(slot -> tallies.put(slot, Tally.NONE));
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    int pairs() {
        return pairs;
    }

    /** The pairs that differ, in the order of documents and gold. */
    List<Difference> differences() {
        return differences;
    }

    /** Pairs the observations of one document and counts their slots. */
    void add(String document, List<JsonObject> golds, List<JsonObject> givens) {
        Set<Integer> usedGolds = new HashSet<>();
        Set<Integer> usedGivens = new HashSet<>();
        for (Pair pair : candidates(golds, givens)) {
            if (!usedGolds.contains(pair.gold) && !usedGivens.contains(pair.given)) {
                usedGolds.add(pair.gold);
                usedGivens.add(pair.given);
                count(golds.get(pair.gold), givens.get(pair.given));
                compare(document, golds.get(pair.gold), givens.get(pair.given));
            }
        }
    }

    private void compare(String document, JsonObject gold, JsonObject given) {
        List<String> wrong = slots.entrySet().stream().filter(slot -> !slot.getValue().test(gold, given)).map(Map.Entry::getKey).toList();
        if (!wrong.isEmpty()) {
            differences.add(new Difference(document, gold, given, wrong));
        }
    }

    private List<Pair> candidates(List<JsonObject> golds, List<JsonObject> givens) {
        List<Pair> candidates = new ArrayList<>();
        for (int gold = 0; gold < golds.size(); gold++) {
            for (int given = 0; given < givens.size(); given++) {
                Pair pair = pair(gold, golds.get(gold), given, givens.get(given));
                if (pair.sameValue || pair.agreeing >= ENOUGH_BESIDE_VALUE) {
                    candidates.add(pair);
                }
            }
        }
        candidates.sort(Pair.BEST_FIRST);
        return candidates;
    }

    private Pair pair(int gold, JsonObject right, int given, JsonObject said) {
        int agreeing = (int) slots.values().stream().filter(same -> same.test(right, said)).count();
        return new Pair(gold, given, slots.get("value").test(right, said), agreeing);
    }

    private void count(JsonObject gold, JsonObject given) {
        pairs++;
        slots.forEach((slot, same) -> {
            boolean isGiven = !Slot.of(given, slot).allowsNothing();
            boolean isRight = isGiven && same.test(gold, given);
            boolean isGold = isRight || !Slot.of(gold, slot).allowsNothing();
            tallies.merge(slot, new Tally(isGold ? 1 : 0, isGiven ? 1 : 0, isRight ? 1 : 0), Tally::plus);
        });
    }
}
