package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;

/** Finds the longest known phrase that begins at a token. Hyphens count for nothing, so "year on year" is found in "year-on-year". */
final class PhraseIndex<T> {

    /** What may follow the words so far, by the numbers of the next words in order, and what they mean. */
    private static final class Node<T> {

        private static final int[] NO_WORDS = {};

        private int[] words = NO_WORDS;
        private Node<T>[] next;
        private List<T> meanings = List.of();

        private Node<T> after(int word) {
            int at = Arrays.binarySearch(words, word);
            return at < 0 ? null : next[at];
        }

        private Node<T> enter(int word) {
            int at = Arrays.binarySearch(words, word);
            return at < 0 ? insert(word, -at - 1) : next[at];
        }

        private Node<T> insert(int word, int at) {
            words = Arrays.copyOf(words, words.length + 1);
            next = next == null ? nodes(1) : Arrays.copyOf(next, words.length);
            System.arraycopy(words, at, words, at + 1, words.length - at - 1);
            System.arraycopy(next, at, next, at + 1, words.length - at - 1);
            words[at] = word;
            next[at] = new Node<>();
            return next[at];
        }

        private void add(T meaning) {
            if (meanings.isEmpty()) {
                meanings = new ArrayList<>(1);
            }
            meanings.add(meaning);
        }
    }

    /** The end of a found phrase, exclusive, and what it may mean. */
    record Match<T>(int to, List<T> meanings) {
    }

    private final Dictionary dictionary;
    private Node<T>[] byFirst = nodes(0);

    PhraseIndex(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @SuppressWarnings("unchecked")
    private static <T> Node<T>[] nodes(int count) {
        return new Node[count];
    }

    void add(String phrase, T meaning) {
        if (isPlainWord(phrase)) {
            first(dictionary.enter(Lexicon.fold(phrase))).add(meaning);
            return;
        }
        Node<T> node = null;
        for (Token token : Tokenizer.tokens(phrase, dictionary)) {
            if (!token.isHyphen()) {
                int word = token.number() == Dictionary.UNKNOWN ? dictionary.enter(token.word()) : token.number();
                node = node == null ? first(word) : node.enter(word);
            }
        }
        if (node != null) {
            node.add(meaning);
        }
    }

    private Node<T> first(int word) {
        if (word >= byFirst.length) {
            byFirst = Arrays.copyOf(byFirst, Math.max(word + 1, byFirst.length * 3 / 2));
        }
        if (byFirst[word] == null) {
            byFirst[word] = new Node<>();
        }
        return byFirst[word];
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
        return word < byFirst.length && byFirst[word] != null;
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
        Node<T> node = byFirst[tokens.get(from).number()];
        for (int end = from + 1; node != null; end++) {
            if (!node.meanings.isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(0, new Match<>(end, node.meanings));
            }
            while (end < tokens.size() && tokens.get(end).isHyphen() && !tokens.get(end).spaceBefore()) {
                end++;
            }
            node = end < tokens.size() && node.next != null ? node.after(tokens.get(end).number()) : null;
        }
        return found;
    }
}
