package org.tradegraph.mention;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** What may follow the words so far, by the numbers of the next words in order, and what they mean. */
final class PhraseNode<T> {

    private static final int[] NO_WORDS = {};

    private int[] words = NO_WORDS;
    private PhraseNode<T>[] next;
    private List<T> meanings = List.of();

    @SuppressWarnings("unchecked")
    private static <T> PhraseNode<T>[] nodes(int count) {
        return new PhraseNode[count];
    }

    List<T> meanings() {
        return meanings;
    }

    /** What may follow behind a word, null where that may not follow. */
    PhraseNode<T> after(int word) {
        int at = next == null ? -1 : Arrays.binarySearch(words, word);
        return at < 0 ? null : next[at];
    }

    PhraseNode<T> enter(int word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? insert(word, -at - 1) : next[at];
    }

    private PhraseNode<T> insert(int word, int at) {
        words = Arrays.copyOf(words, words.length + 1);
        next = next == null ? nodes(1) : Arrays.copyOf(next, words.length);
        System.arraycopy(words, at, words, at + 1, words.length - at - 1);
        System.arraycopy(next, at, next, at + 1, words.length - at - 1);
        words[at] = word;
        next[at] = new PhraseNode<>();
        return next[at];
    }

    void add(T meaning) {
        if (meanings.isEmpty()) {
            meanings = new ArrayList<>(1);
        }
        meanings.add(meaning);
    }

    /** Writes it and all that follows: how many meanings and which, how many words and behind each what follows that. */
    void write(List<Integer> numbers, ToIntFunction<T> number) {
        numbers.add(meanings.size());
        meanings.forEach(meaning -> numbers.add(number.applyAsInt(meaning)));
        numbers.add(words.length);
        for (int i = 0; i < words.length; i++) {
            numbers.add(words[i]);
            next[i].write(numbers, number);
        }
    }

    /** Reads what {@link #write} wrote. */
    static <T> PhraseNode<T> read(IntBuffer numbers, IntFunction<T> meaning) {
        PhraseNode<T> node = new PhraseNode<>();
        for (int count = numbers.get(); count > 0; count--) {
            node.add(meaning.apply(numbers.get()));
        }
        node.words = new int[numbers.get()];
        node.next = node.words.length == 0 ? null : nodes(node.words.length);
        for (int i = 0; i < node.words.length; i++) {
            node.words[i] = numbers.get();
            node.next[i] = read(numbers, meaning);
        }
        return node;
    }
}
