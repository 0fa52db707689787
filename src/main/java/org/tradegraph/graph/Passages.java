package org.tradegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Evidence;

/** The words of one document that state its facts, with their positions, as Web Annotation selectors. */
final class Passages {

    /** Shorter words may stand in a text twice without saying the same. */
    private static final int LEAST_REPEATED = 20;

    private final Iris iris;
    private final Document document;
    private final Graph graph;

    Passages(Iris iris, Document document, Graph graph) {
        this.iris = iris;
        this.document = document;
        this.graph = graph;
    }

    /** The passage of some evidence; where its position is not given, the words are looked up in the text. */
    Node of(Evidence evidence) {
        if (evidence.end() > evidence.start()) {
            return passage(evidence.start(), evidence.end(), evidence.text());
        }
        int found = evidence.text().isEmpty() ? -1 : document.text().indexOf(evidence.text());
        if (found >= 0) {
            return passage(document.codePoint(found), document.codePoint(found + evidence.text().length()), evidence.text());
        }
        Node passage = iris.passage(document.name(), evidence.text());
        return described(passage, 0, evidence.text().codePointCount(0, evidence.text().length()), evidence.text());
    }

    /** The other passages that state the same: those that are given, and those where the same words stand once more. */
    List<Node> others(Evidence evidence) {
        Node first = of(evidence);
        List<Node> others = new ArrayList<>();
        Stream.concat(Stream.of(evidence), evidence.again().stream()).forEach(words -> {
            others.add(of(words));
            repeated(words.text(), others);
        });
        return others.stream().distinct().filter(passage -> !passage.equals(first)).toList();
    }

    private void repeated(String words, List<Node> others) {
        if (words.length() < LEAST_REPEATED) {
            return;
        }
        for (int at = document.text().indexOf(words); at >= 0; at = document.text().indexOf(words, at + words.length())) {
            others.add(passage(document.codePoint(at), document.codePoint(at + words.length()), words));
        }
    }

    /** The same words under another address, for the second of two numbers that differ in nothing but their value. */
    Node withValue(Node passage, String value) {
        Node own = iris.passageWithValue(passage, value);
        link(own, iris.selector(passage));
        return own;
    }

    private Node passage(int start, int end, String words) {
        return described(iris.passage(document.name(), start, end), start, end, words);
    }

    private Node described(Node passage, int start, int end, String words) {
        Node selector = iris.selector(passage);
        if (!graph.contains(passage, Vocab.HAS_SELECTOR, selector)) {
            link(passage, selector);
            graph.add(selector, Vocab.TYPE, Vocab.POSITION_SELECTOR);
            graph.add(selector, Vocab.TYPE, Vocab.QUOTE_SELECTOR);
            graph.add(selector, Vocab.START, Literals.integer(start));
            graph.add(selector, Vocab.END, Literals.integer(end));
            graph.add(selector, Vocab.EXACT, Literals.text(words));
        }
        return passage;
    }

    private void link(Node passage, Node selector) {
        graph.add(passage, Vocab.TYPE, Vocab.PASSAGE);
        graph.add(passage, Vocab.HAS_SOURCE, iris.document(document.name()));
        graph.add(passage, Vocab.HAS_SELECTOR, selector);
    }
}
