package org.tradegraph.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts in one pass how many characters of text each element of a page holds, in all and outside links. */
final class TextWeights implements NodeVisitor {

    private static final Weight NOTHING = new Weight();

    /** What one element holds. */
    private static final class Weight {
        private int all;
        private int running;
    }

    private final Set<Element> left;
    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private final Deque<Weight> open = new ArrayDeque<>();
    private int links;
    private int skipped;

    private TextWeights(Set<Element> left) {
        this.left = left;
    }

    /** The weights under an element; what is left out weighs nothing. */
    static TextWeights of(Element root, Set<Element> left) {
        TextWeights weights = new TextWeights(left);
        root.traverse(weights);
        return weights;
    }

    int all(Element element) {
        return weights.getOrDefault(element, NOTHING).all;
    }

    int running(Element element) {
        return weights.getOrDefault(element, NOTHING).running;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open.push(weights.computeIfAbsent(element, key -> new Weight()));
            links += isLink(element) ? 1 : 0;
            skipped += left.contains(element) ? 1 : 0;
        } else if (node instanceof TextNode words && skipped == 0 && !words.isBlank()) {
            int length = words.text().strip().length();
            open.element().all += length;
            open.element().running += links == 0 ? length : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Weight own = open.pop();
            links -= isLink(element) ? 1 : 0;
            skipped -= left.contains(element) ? 1 : 0;
            if (!open.isEmpty()) {
                open.element().all += own.all;
                open.element().running += own.running;
            }
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
