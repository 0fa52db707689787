package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;

/** Finds the longest known phrase that begins at a token. Hyphens count for nothing, so "year on year" is found in "year-on-year". */
final class PhraseIndex<T> {

    /** What may follow the words so far; most nodes are ends and hold nothing of one kind or the other. */
    private static final class Node<T> {
        private Map<String, Node<T>> next = Map.of();
        private List<T> meanings = List.of();

        private Node<T> after(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(word, key -> new Node<>());
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

    private final Node<T> root = new Node<>();

    void add(String phrase, T meaning) {
        if (isPlainWord(phrase)) {
            root.after(Lexicon.fold(phrase)).add(meaning);
            return;
        }
        Node<T> node = root;
        for (Token token : Tokenizer.tokens(phrase)) {
            if (!token.isHyphen()) {
                node = node.after(token.word());
            }
        }
        if (node != root) {
            node.add(meaning);
        }
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

    /** The longest phrase that begins at a token. */
    Optional<Match<T>> longest(List<Token> tokens, int from) {
        List<Match<T>> found = matches(tokens, from);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** All phrases that begin at a token, the longest first. */
    List<Match<T>> matches(List<Token> tokens, int from) {
        List<Match<T>> found = List.of();
        Node<T> node = root;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isHyphen() && i > from && !token.spaceBefore()) {
                continue;
            }
            node = node.next.get(token.word());
            if (node == null) {
                break;
            }
            if (!node.meanings.isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(0, new Match<>(i + 1, node.meanings));
            }
        }
        return found;
    }
}
