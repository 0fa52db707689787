package org.tradegraph.text;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.tradegraph.files.Packed;
import org.tradegraph.files.PackedStrings;
import org.tradegraph.files.Packer;

/** Numbers the words that tables know, so that a word of a text is looked up once and then told by its number. */
public final class Dictionary {

    /** The number of every word that no table knows. */
    public static final int UNKNOWN = 0;

    private static final int FIRST_SIZE = 1 << 12;

    private final PackedStrings packed;
    private String[] words;
    private int[] slots;
    private int[] hashes;
    private int size;

    public Dictionary() {
        packed = PackedStrings.NONE;
        words = new String[FIRST_SIZE];
        slots = new int[2 * FIRST_SIZE];
        hashes = new int[2 * FIRST_SIZE];
        size = 1;
    }

    /** One that was {@link #pack}ed. */
    public Dictionary(Packed written) {
        packed = written.strings();
        slots = written.ints();
        hashes = written.ints();
        words = new String[slots.length / 2];
        size = packed.size();
    }

    public void pack(Packer packer) {
        packer.strings(IntStream.range(0, size).mapToObj(number -> number == UNKNOWN ? "" : word(number)).toList()).ints(slots).ints(hashes);
    }

    /** The number of a folded word, which is entered where it is new. */
    public int enter(String word) {
        int slot = slot(word);
        if (slots[slot] != UNKNOWN) {
            return slots[slot];
        }
        if (size == words.length) {
            grow();
            slot = slot(word);
        }
        words[size] = word;
        slots[slot] = size;
        hashes[slot] = word.hashCode();
        return size++;
    }

    /** One more than the highest number. */
    public int size() {
        return size;
    }

    /** The number of a folded word. */
    public int number(String word) {
        return slots[slot(word)];
    }

    /** The number of the word that a stretch of a text writes in plain letters, small or capital. */
    int number(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return UNKNOWN;
            }
            hash = 31 * hash + small(c);
        }
        int slot = spread(hash);
        while (slots[slot] != UNKNOWN && (hashes[slot] != hash || !isWritten(word(slots[slot]), text, from, to))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot];
    }

    /** The word with a number. */
    String word(int number) {
        String word = words[number];
        return word != null ? word : packed.get(number);
    }

    private static boolean isWritten(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (small(text.charAt(i)) != word.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private int slot(String word) {
        int hash = word.hashCode();
        int slot = spread(hash);
        while (slots[slot] != UNKNOWN && (hashes[slot] != hash || !word(slots[slot]).equals(word))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private void grow() {
        words = Arrays.copyOf(words, 2 * words.length);
        slots = new int[2 * words.length];
        hashes = new int[slots.length];
        for (int number = 1; number < size; number++) {
            int slot = slot(word(number));
            slots[slot] = number;
            hashes[slot] = word(number).hashCode();
        }
    }
}
