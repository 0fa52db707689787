package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;

/** Finds the longest known phrase that begins at a token. Hyphens count for nothing, so "year on year" is found in "year-on-year". */
final class PhraseIndex<T> {

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private final List<T> meanings = new ArrayList<>(1);
    }

    /** The end of a found phrase, exclusive, and what it may mean. */
    record Match<T>(int to, List<T> meanings) {
    }

    private final Node<T> root = new Node<>();

    void add(String phrase, T meaning) {
        Node<T> node = root;
        for (Token token : Tokenizer.tokens(phrase)) {
            if (!token.isHyphen()) {
                node = node.next.computeIfAbsent(token.word(), word -> new Node<>());
            }
        }
        if (node != root) {
            node.meanings.add(meaning);
        }
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
