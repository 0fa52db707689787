package org.tradegraph.mention;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.tradegraph.files.Packed;
import org.tradegraph.files.PackedStrings;
import org.tradegraph.files.Packer;

/** The phrases that begin with a word, unpacked when the word is met. */
final class PackedPhrases<T> implements IntFunction<PhraseNode<T>> {

    private final int[] starts;
    private final int[] numbers;
    private final PackedStrings meanings;
    private final Function<String, T> read;

    PackedPhrases(Packed packed, Function<String, T> read) {
        starts = packed.ints();
        numbers = packed.ints();
        meanings = packed.strings();
        this.read = read;
    }

    @Override
    public PhraseNode<T> apply(int word) {
        return PhraseNode.read(IntBuffer.wrap(numbers, starts[word], numbers.length - starts[word]), number -> read.apply(meanings.get(number)));
    }

    /** Packs the phrases of each first word, none where a word begins none. */
    static <T> void write(Packer packer, List<PhraseNode<T>> byFirst, Function<T, String> written) {
        Map<String, Integer> meanings = new LinkedHashMap<>();
        List<Integer> numbers = new ArrayList<>();
        int[] starts = new int[byFirst.size()];
        for (int word = 0; word < starts.length; word++) {
            starts[word] = numbers.size();
            if (byFirst.get(word) != null) {
                byFirst.get(word).write(numbers, meaning -> meanings.computeIfAbsent(written.apply(meaning), key -> meanings.size()));
            }
        }
        packer.ints(starts).ints(numbers.stream().mapToInt(Integer::intValue).toArray()).strings(meanings.keySet());
    }
}
