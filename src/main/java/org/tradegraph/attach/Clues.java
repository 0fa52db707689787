package org.tradegraph.attach;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The clues found for one candidate, each with its numbers as one number. */
final class Clues {

    private static final int BITS = 13;

    /** The largest number that a clue can have. */
    static final int MOST = (1 << BITS) - 1;

    private static final Clue[] CLUES = Clue.values();
    private static final Map<String, Clue> BY_NAME = new HashMap<>();

    static {
        Arrays.stream(CLUES).forEach(clue -> BY_NAME.put(clue.label(), clue));
    }

    private int[] keys = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(Clue clue, int first) {
        add(clue, first, 0);
    }

    void add(Clue clue, int first, boolean second) {
        add(clue, first, second ? 1 : 0);
    }

    void add(Clue clue, int first, int second) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key(clue, first, second);
    }

    int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    private static int key(Clue clue, int first, int second) {
        return clue.ordinal() << 2 * BITS | first << BITS | second;
    }

    /** A clue as people and the table of weights write it: {@code word-before=behind,of}. */
    static String name(int key, NearWords near) {
        Clue clue = CLUES[key >>> 2 * BITS];
        String name = clue.label() + "=" + clue.first().name(key >>> BITS & MOST, near);
        return clue.second() == Scale.NOTHING ? name : name + "," + clue.second().name(key & MOST, near);
    }

    /** The clue that is written so. */
    static OptionalInt key(String name, NearWords near) {
        int sign = name.indexOf('=');
        int comma = name.indexOf(',', sign);
        Clue clue = BY_NAME.get(name.substring(0, Math.max(0, sign)));
        if (clue == null) {
            return OptionalInt.empty();
        }
        int first = clue.first().number(name.substring(sign + 1, comma < 0 ? name.length() : comma), near);
        int second = clue.second().number(comma < 0 ? "" : name.substring(comma + 1), near);
        return first < 0 || second < 0 ? OptionalInt.empty() : OptionalInt.of(key(clue, first, second));
    }
}
