package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.tradegraph.files.Packed;
import org.tradegraph.files.Packer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;

/** Finds the longest known phrase that begins at a token. Hyphens count for nothing, so "year on year" is found in "year-on-year". */
final class PhraseIndex<T> {

    /** The end of a found phrase, exclusive, and what it may mean. */
    record Match<T>(int to, List<T> meanings) {
    }

    private final Dictionary dictionary;
    private final BitSet begun;
    private final IntFunction<PhraseNode<T>> packed;
    private AtomicReferenceArray<PhraseNode<T>> byFirst;

    PhraseIndex(Dictionary dictionary) {
        this.dictionary = dictionary;
        begun = new BitSet();
        packed = word -> new PhraseNode<>();
        byFirst = new AtomicReferenceArray<>(0);
    }

    /** One that was {@link #pack}ed. */
    PhraseIndex(Dictionary dictionary, Packed written, Function<String, T> meaning) {
        this.dictionary = dictionary;
        begun = BitSet.valueOf(written.longs());
        packed = new PackedPhrases<>(written, meaning);
        byFirst = new AtomicReferenceArray<>(begun.length());
    }

    void pack(Packer packer, Function<T, String> meaning) {
        packer.longs(begun.toLongArray());
        PackedPhrases.write(packer, IntStream.range(0, begun.length()).mapToObj(byFirst::get).toList(), meaning);
    }

    void add(String phrase, T meaning) {
        if (isPlainWord(phrase)) {
            enter(dictionary.enter(Lexicon.fold(phrase))).add(meaning);
            return;
        }
        PhraseNode<T> node = null;
        for (Token token : Tokenizer.tokens(phrase, dictionary)) {
            if (!token.isHyphen()) {
                int word = token.number() == Dictionary.UNKNOWN ? dictionary.enter(token.word()) : token.number();
                node = node == null ? enter(word) : node.enter(word);
            }
        }
        if (node != null) {
            node.add(meaning);
        }
    }

    private PhraseNode<T> enter(int word) {
        if (word >= byFirst.length()) {
            AtomicReferenceArray<PhraseNode<T>> longer = new AtomicReferenceArray<>(Math.max(word + 1, dictionary.size() * 3 / 2));
            begun.stream().forEach(old -> longer.setPlain(old, byFirst.getPlain(old)));
            byFirst = longer;
        }
        begun.set(word);
        return begunBy(word);
    }

    /** What a word begins that begins something; made when it is first asked for. */
    private PhraseNode<T> begunBy(int word) {
        PhraseNode<T> node = byFirst.get(word);
        if (node == null) {
            node = packed.apply(word);
            byFirst.set(word, node);
        }
        return node;
    }

    /** Whether a phrase is surely one token. */
    private static boolean isPlainWord(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c < 'A' || c > 'z' || c > 'Z' && c < 'a') {
                return false;
            }
        }
        return !phrase.isEmpty();
    }

    /** Whether a phrase may begin with a word. */
    boolean isBegun(int word) {
        return begun.get(word);
    }

    /** The words with which phrases begin. */
    BitSet begun() {
        return begun;
    }

    /** The longest phrase that begins at a token. */
    Optional<Match<T>> longest(List<Token> tokens, int from) {
        List<Match<T>> found = matches(tokens, from);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** All phrases that begin at a token, the longest first. */
    List<Match<T>> matches(List<Token> tokens, int from) {
        if (from >= tokens.size() || !isBegun(tokens.get(from).number())) {
            return List.of();
        }
        List<Match<T>> found = List.of();
        PhraseNode<T> node = begunBy(tokens.get(from).number());
        for (int end = from + 1; node != null; end++) {
            if (!node.meanings().isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(0, new Match<>(end, node.meanings()));
            }
            while (end < tokens.size() && tokens.get(end).isHyphen() && !tokens.get(end).spaceBefore()) {
                end++;
            }
            node = end < tokens.size() ? node.after(tokens.get(end).number()) : null;
        }
        return found;
    }
}
