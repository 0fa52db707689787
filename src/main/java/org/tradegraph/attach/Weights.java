package org.tradegraph.attach;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** How much each clue counts for each slot. */
final class Weights {

    /** How much speaks for what was told from the start. */
    static final double TRUST = 2;

    private final Map<Integer, double[]> table = new HashMap<>();

    double score(Slot slot, int[] clues, boolean isTold) {
        double score = isTold ? TRUST : 0;
        for (int clue : clues) {
            double[] weights = table.get(clue);
            score += weights == null ? 0 : weights[slot.ordinal()];
        }
        return score;
    }

    double[] of(int clue) {
        return table.computeIfAbsent(clue, key -> new double[Slot.values().length]);
    }

    void forEach(BiConsumer<Integer, double[]> action) {
        table.forEach(action);
    }
}
