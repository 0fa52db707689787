package org.tradegraph.attach;

import java.util.Arrays;

/** How much each clue counts for each slot: a table of clues, hashed with open addressing, with a row of weights for each. */
final class Weights {

    /** How much speaks for what was told from the start. */
    static final double TRUST = 2;

    private static final int SLOTS = Slot.values().length;
    private static final int FREE = -1;

    private int[] keys = free(1 << 10);
    private double[] values = new double[SLOTS << 10];
    private int size;

    private static int[] free(int capacity) {
        int[] keys = new int[capacity];
        Arrays.fill(keys, FREE);
        return keys;
    }

    /** How much speaks for a candidate. */
    double score(Slot slot, int[] clues, boolean isTold) {
        double score = isTold ? TRUST : 0;
        for (int clue : clues) {
            int at = find(clue);
            score += keys[at] == FREE ? 0 : values[at * SLOTS + slot.ordinal()];
        }
        return score;
    }

    double get(Slot slot, int clue) {
        int at = find(clue);
        return keys[at] == FREE ? 0 : values[at * SLOTS + slot.ordinal()];
    }

    void add(Slot slot, int clue, double by) {
        int at = find(clue);
        if (keys[at] == FREE) {
            at = insert(clue);
        }
        values[at * SLOTS + slot.ordinal()] += by;
    }

    /** The clues that count, in no order. */
    int[] clues() {
        return Arrays.stream(keys).filter(key -> key != FREE).toArray();
    }

    private int insert(int clue) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int at = find(clue);
        keys[at] = clue;
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldValues = values;
        keys = free(2 * oldKeys.length);
        values = new double[SLOTS * keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != FREE) {
                int at = find(oldKeys[old]);
                keys[at] = oldKeys[old];
                System.arraycopy(oldValues, old * SLOTS, values, at * SLOTS, SLOTS);
            }
        }
    }

    /** Where a clue stands, or the free place where it would. */
    private int find(int clue) {
        int mask = keys.length - 1;
        int at = clue * 0x9E3779B9 >>> 7 & mask;
        while (keys[at] != clue && keys[at] != FREE) {
            at = at + 1 & mask;
        }
        return at;
    }
}
