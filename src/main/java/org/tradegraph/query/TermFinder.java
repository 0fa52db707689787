package org.tradegraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/** Finds the things and codes of a store that are meant by an id, a code, a name or an IRI. */
final class TermFinder {

    private static final List<Node> NAMES = List.of(Vocab.PREF_LABEL, Vocab.ALT_LABEL, Vocab.NOTATION);

    private final Graph graph;
    private final Iris iris;

    TermFinder(DatasetGraph dataset, Iris iris) {
        this.graph = dataset.getDefaultGraph();
        this.iris = iris;
    }

    /** The thing of a kind ({@code place}, {@code product}, {@code document}) under {@code id/}. */
    Node thing(Parameter parameter, String kind, String typed) {
        return find(parameter, iris.ofLocalPath("/id/" + kind + "/").getURI(), typed);
    }

    /** The code of a list ({@code flow}, {@code unit}). */
    Node code(Parameter parameter, String list, String typed) {
        return find(parameter, iris.ofLocalPath("/code/" + list + "/").getURI(), typed);
    }

    private Node find(Parameter parameter, String start, String typed) {
        return byIri(start, typed).or(() -> bySpelling(start, typed)).or(() -> byAnyCase(start, typed))
                .orElseThrow(() -> unknown(parameter, start, typed));
    }

    private Optional<Node> byIri(String start, String typed) {
        String iri = typed.startsWith(start) ? typed : start + typed.toLowerCase(Locale.ROOT).replace(' ', '-');
        return List.of(iri, start + typed).stream()
                .filter(candidate -> candidate.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0))
                .map(NodeFactory::createURI).filter(this::isKnown).findFirst();
    }

    private boolean isKnown(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY);
    }

    private Optional<Node> bySpelling(String start, String typed) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node name : NAMES) {
            for (Node literal : List.of(NodeFactory.createLiteralLang(typed, "en"), NodeFactory.createLiteralString(typed))) {
                collect(found, graph.find(Node.ANY, name, literal), start);
            }
        }
        return mostSaid(found);
    }

    private Optional<Node> byAnyCase(String start, String typed) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node name : NAMES) {
            collect(found, graph.find(Node.ANY, name, Node.ANY)
                    .filterKeep(triple -> text(triple.getObject()).equalsIgnoreCase(typed)), start);
        }
        return mostSaid(found);
    }

    private static void collect(Set<Node> found, ExtendedIterator<Triple> triples, String start) {
        triples.mapWith(Triple::getSubject).filterKeep(node -> node.isURI() && node.getURI().startsWith(start))
                .forEachRemaining(found::add);
    }

    private Optional<Node> mostSaid(Set<Node> nodes) {
        if (nodes.size() < 2) {
            return nodes.stream().findFirst();
        }
        return nodes.stream().min(Comparator.comparingLong((Node node) -> -mentions(node)).thenComparing(this::label)
                .thenComparing(Node::getURI));
    }

    private long mentions(Node node) {
        long count = 0;
        for (Node role : List.of(Vocab.REPORTER, Vocab.PARTNER, Vocab.PRODUCT, Vocab.GATEWAY)) {
            count += graph.find(Node.ANY, role, node).toList().size();
        }
        return count;
    }

    private String label(Node node) {
        return graph.find(node, Vocab.PREF_LABEL, Node.ANY).mapWith(triple -> text(triple.getObject()))
                .toList().stream().min(Comparator.naturalOrder()).orElse("");
    }

    private static String text(Node literal) {
        return literal.isLiteral() ? literal.getLiteralLexicalForm() : "";
    }

    private TradeGraphException unknown(Parameter parameter, String start, String typed) {
        return new TradeGraphException("the " + parameter.type().code() + " '" + typed + "' given for '" + parameter.name()
                + "' is not in the graph" + NearNames.hint(typed, names(start)));
    }

    private List<String> names(String start) {
        List<String> names = new ArrayList<>();
        for (Node name : List.of(Vocab.PREF_LABEL, Vocab.ALT_LABEL, Vocab.TITLE)) {
            graph.find(Node.ANY, name, Node.ANY)
                    .filterKeep(triple -> triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(start))
                    .forEachRemaining(triple -> names.add(name.equals(Vocab.TITLE)
                            ? triple.getSubject().getURI().substring(start.length()) : text(triple.getObject())));
        }
        return names.stream().distinct().sorted().collect(Collectors.toList());
    }
}
