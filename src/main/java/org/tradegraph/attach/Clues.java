package org.tradegraph.attach;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Takes the clues for one candidate after another, each clue with its numbers as one number, and adds up what they weigh. */
final class Clues {

    private static final int BITS = 12;

    /** The largest number that one of two numbers of a clue can be. */
    private static final int MOST = (1 << BITS) - 1;
    /** A clue of one number needs the bits of a path; seven are left for more clues than there are. */
    private static final int BITS_OF_BOTH = 25;
    private static final int WIDE = (1 << BITS_OF_BOTH) - 1;

    private static final Clue[] CLUES = Clue.values();
    private static final Map<String, Clue> BY_NAME = new HashMap<>();

    static {
        Arrays.stream(CLUES).forEach(clue -> BY_NAME.put(clue.label(), clue));
    }

    private final boolean keeps;
    private WeightsOfSlot weights;
    private double score;
    private int[] keys = new int[128];
    private int size;

    private Clues(boolean keeps) {
        this.keeps = keeps;
    }

    /** Clues that are only weighed. */
    static Clues weighed() {
        return new Clues(false);
    }

    /** Clues that are weighed and kept. */
    static Clues kept() {
        return new Clues(true);
    }

    /** Begins with a new candidate, for whom something may speak from the start. */
    void begin(WeightsOfSlot some, double from) {
        weights = some;
        score = from;
        size = 0;
    }

    void add(Clue clue, int number) {
        take(clue.ordinal() << BITS_OF_BOTH | (clue.isSingle() ? number : number << BITS));
    }

    void add(Clue clue, int first, boolean second) {
        add(clue, first, second ? 1 : 0);
    }

    void add(Clue clue, int first, int second) {
        take(clue.ordinal() << BITS_OF_BOTH | first << BITS | second);
    }

    private void take(int key) {
        score += weights.get(key);
        if (keeps) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            keys[size++] = key;
        }
    }

    /** How much speaks for the candidate. */
    double score() {
        return score;
    }

    int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    /** A clue as people and the table of weights write it: {@code word-before=behind,of}. */
    static String name(int key, NearWords near) {
        Clue clue = CLUES[key >>> BITS_OF_BOTH];
        String name = clue.label() + "=" + clue.first().name(clue.isSingle() ? key & WIDE : (key & WIDE) >>> BITS, near);
        return clue.isSingle() ? name : name + "," + clue.second().name(key & MOST, near);
    }

    /** The clue that is written so. */
    static OptionalInt key(String name, NearWords near) {
        int sign = name.indexOf('=');
        int comma = name.indexOf(',', sign);
        Clue clue = BY_NAME.get(name.substring(0, Math.max(0, sign)));
        if (clue == null || clue.isSingle() == comma >= 0) {
            return OptionalInt.empty();
        }
        int first = clue.first().number(name.substring(sign + 1, comma < 0 ? name.length() : comma), near);
        int second = clue.isSingle() ? 0 : clue.second().number(name.substring(comma + 1), near);
        int numbers = clue.isSingle() ? first : first << BITS | second;
        return first < 0 || second < 0 ? OptionalInt.empty() : OptionalInt.of(clue.ordinal() << BITS_OF_BOTH | numbers);
    }
}
