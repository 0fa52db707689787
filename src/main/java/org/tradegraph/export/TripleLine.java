package org.tradegraph.export;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/** A statement as its line in N-Triples, without the end, and back. */
final class TripleLine {

    private static final String SPELLED_OTHERWISE = "<>\"{}|^`\\";

    private TripleLine() {
    }

    static String of(Triple triple) {
        return term(triple.getSubject()) + " " + term(triple.getPredicate()) + " " + term(triple.getObject());
    }

    /** Most terms are IRIs in which nothing has to be spelled otherwise; Jena goes through each sign by sign, which takes half the time of an export. */
    private static String term(Node node) {
        return node.isURI() && node.getURI().chars().allMatch(TripleLine::isPlain) ? "<" + node.getURI() + ">" : NodeFmtLib.strNT(node);
    }

    private static boolean isPlain(int sign) {
        return sign > ' ' && sign < 127 && SPELLED_OTHERWISE.indexOf(sign) < 0;
    }

    static Triple triple(String line) {
        List<Node> nodes = nodes(line);
        return Triple.create(nodes.get(0), nodes.get(1), nodes.get(2));
    }

    static List<Node> nodes(String line) {
        Tokenizer tokens = TokenizerText.fromString(line);
        List<Node> nodes = new ArrayList<>(3);
        while (tokens.hasNext()) {
            nodes.add(withoutMark(tokens.next().asNode()));
        }
        return nodes;
    }

    /** N-Triples sets a letter before the label of a blank node. */
    private static Node withoutMark(Node node) {
        return node.isBlank() ? NodeFactory.createBlankNode(node.getBlankNodeLabel().substring(1)) : node;
    }
}
