package org.tradegraph.attach;

import java.util.Arrays;
import java.util.List;

/** The clues found for one candidate, each as one number. */
final class Clues {

    private static final int BITS = 10;
    private static final int MASK = (1 << BITS) - 1;
    private static final Clue[] CLUES = Clue.values();

    private int[] keys = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(Clue clue, int first) {
        add(clue, first, 0);
    }

    void add(Clue clue, int first, int second) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key(clue, Math.min(first, clue.first().size() - 1), Math.min(second, clue.second().size() - 1));
    }

    void add(Clue clue, int first, boolean second) {
        add(clue, first, second ? 1 : 0);
    }

    int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    static int key(Clue clue, int first, int second) {
        return clue.ordinal() << 2 * BITS | first << BITS | second;
    }

    /** A clue as people and the table of weights write it: {@code word-before=behind,of}. */
    static String name(int key, List<String> words) {
        Clue clue = CLUES[key >> 2 * BITS];
        String first = clue.first().name(key >> BITS & MASK, words);
        String name = clue.code().replace('_', '-') + "=" + first;
        return clue.second() == Scale.NOTHING ? name : name + "," + clue.second().name(key & MASK, words);
    }
}
