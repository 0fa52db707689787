package org.tradegraph.attach;

import java.util.Arrays;

import org.tradegraph.files.Packed;
import org.tradegraph.files.Packer;

/** How much each clue counts for one slot: a hash table with open addressing. */
final class WeightsOfSlot {

    private static final int FREE = -1;
    private static final int SPREADING = 0x9E3779B9;

    private int[] keys;
    private double[] values;
    private int size;

    WeightsOfSlot() {
        keys = free(1 << 8);
        values = new double[1 << 8];
    }

    /** Those that were {@link #pack}ed. */
    WeightsOfSlot(Packed packed) {
        keys = packed.ints();
        values = packed.doubles();
        size = packed.ints()[0];
    }

    void pack(Packer packer) {
        packer.ints(keys).doubles(values).ints(size);
    }

    private static int[] free(int capacity) {
        int[] keys = new int[capacity];
        Arrays.fill(keys, FREE);
        return keys;
    }

    double get(int clue) {
        int at = find(clue);
        return keys[at] == clue ? values[at] : 0;
    }

    boolean has(int clue) {
        return keys[find(clue)] == clue;
    }

    void add(int clue, double by) {
        int at = find(clue);
        if (keys[at] == FREE) {
            at = insert(clue);
        }
        values[at] += by;
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
        values = new double[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != FREE) {
                int at = find(oldKeys[old]);
                keys[at] = oldKeys[old];
                values[at] = oldValues[old];
            }
        }
    }

    /** Where a clue stands, or the free place where it would. The high bits of the product are taken, since only these rest on all bits of the clue. */
    private int find(int clue) {
        int mask = keys.length - 1;
        int at = clue * SPREADING >>> Integer.numberOfLeadingZeros(mask);
        while (keys[at] != clue && keys[at] != FREE) {
            at = at + 1 & mask;
        }
        return at;
    }
}
