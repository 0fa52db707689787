package org.tradegraph.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.tradegraph.files.Folder;

/**
 * Which answers the gold of a document holds right for each of its numbers. A number is known where gold has its value, unit and
 * indicator; where it has them more than once, the one that agrees in the most slots is meant, each once before any is taken again.
 */
public final class AnswerKey {

    private static final List<String> SLOTS = List.of("reporter", "partner", "flow", "period", "product", "segment", "via");

    private record Pair(int gold, int given, int agreeing) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::agreeing, Comparator.reverseOrder())
                .thenComparing(Pair::gold).thenComparing(Pair::given);
    }

    /** A question that was answered before. */
    private record Question(int number, String slot, Optional<String> name) {
    }

    private final Likeness likeness;
    private final List<JsonObject> golds;
    private final Map<Integer, JsonObject> goldOf = new HashMap<>();
    private final Map<Question, Boolean> answered = new HashMap<>();

    private AnswerKey(Likeness likeness, List<JsonObject> golds, List<JsonObject> givens) {
        this.likeness = likeness;
        this.golds = golds;
        List<Pair> pairs = pairs(givens);
        Set<Integer> used = new HashSet<>();
        pairs.forEach(pair -> {
            if (!goldOf.containsKey(pair.given) && used.add(pair.gold)) {
                goldOf.put(pair.given, inOrder(golds.get(pair.gold), givens.get(pair.given)));
            }
        });
        pairs.forEach(pair -> goldOf.computeIfAbsent(pair.given, given -> inOrder(golds.get(pair.gold), givens.get(given))));
    }

    /** The key to the numbers of a document, which are given as lines of JSON. */
    public static AnswerKey of(FactSet gold, String document, List<String> numbers, Folder lexicon) {
        return new AnswerKey(new Likeness(Wording.load(lexicon)), gold.facts(document, "observation"),
                numbers.stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList());
    }

    private List<Pair> pairs(List<JsonObject> givens) {
        List<Pair> pairs = new ArrayList<>();
        for (int gold = 0; gold < golds.size(); gold++) {
            for (int given = 0; given < givens.size(); given++) {
                if (isSameNumber(golds.get(gold), givens.get(given))) {
                    pairs.add(new Pair(gold, given, agreeing(golds.get(gold), givens.get(given))));
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        return pairs;
    }

    private boolean isSameNumber(JsonObject gold, JsonObject given) {
        return likeness.value(gold, given) && likeness.unit(gold, given) && likeness.code(gold, given, "indicator");
    }

    private int agreeing(JsonObject gold, JsonObject given) {
        return (int) SLOTS.stream().filter(slot -> agrees(slot, gold, given)).count() + (likeness.turned(gold, given) ? 2 : 0);
    }

    /** Trade of two places may stand either way round: the gold as it stands in the given one. */
    private JsonObject inOrder(JsonObject gold, JsonObject given) {
        boolean turned = likeness.code(gold, given, "flow") && !likeness.place(gold, given, "reporter") && likeness.turned(gold, given);
        if (!turned) {
            return gold;
        }
        JsonObject other = gold.deepCopy();
        other.add("reporter", gold.get("partner"));
        other.add("partner", gold.get("reporter"));
        return other;
    }

    /** Whether gold has a number, counted from 0. */
    public boolean knows(int number) {
        return goldOf.containsKey(number);
    }

    /** Whether a name is right for a slot of a number; no name for an empty slot. */
    public boolean isRight(int number, String slot, Optional<String> name) {
        return answered.computeIfAbsent(new Question(number, slot, name), question -> {
            JsonObject given = new JsonObject();
            name.ifPresentOrElse(some -> given.addProperty(slot, some), () -> given.add(slot, JsonNull.INSTANCE));
            return agrees(slot, goldOf.get(number), given);
        });
    }

    private boolean agrees(String slot, JsonObject gold, JsonObject given) {
        return switch (slot) {
            case "reporter", "partner", "via" -> likeness.place(gold, given, slot);
            case "period" -> likeness.period(gold, given, slot);
            case "product" -> likeness.product(gold, given);
            default -> likeness.code(gold, given, slot);
        };
    }
}
