package org.tradegraph.score;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;

/**
 * How well documents were read.
 *
 * @param kinds a score for each kind of fact, observations twice: core and strict
 * @param slots the score of each slot of the observations that were paired, see {@link SlotScore}
 * @param pairs how many observations were paired
 * @param differences the pairs whose slots differ
 */
public record Verdict(List<Kind> kinds, Map<String, Tally> slots, int pairs, List<Difference> differences) {

    /** The score of one kind of fact, with what was missed and what was given though it is not in the gold. */
    public record Kind(String label, String type, Tally tally, List<Mistake> missed, List<Mistake> spurious) {
    }

    /** An observation that was read, but not in all slots as the gold has it. */
    record Difference(String document, JsonObject gold, JsonObject given, List<String> slots) {
    }

    /** A fact that was missed or is spurious. */
    record Mistake(String document, JsonObject fact) {
    }

    /** The score with a label, such as {@code observation (core)}. */
    public Tally of(String label) {
        return kinds.stream().filter(kind -> kind.label().equals(label)).findFirst().orElseThrow().tally();
    }
}
