package org.tradegraph.query;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/** Finds the things and codes of a store that are meant by an id, a code, a name or an IRI. */
final class TermFinder {

    /** So many names are told whole to who asked for one that is not there. */
    private static final int FEW = 12;
    private static final List<Node> NAMES = List.of(Vocab.PREF_LABEL, Vocab.ALT_LABEL, Vocab.NOTATION);

    private final DatasetGraph dataset;
    private final Iris iris;

    TermFinder(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
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
        return dataset.contains(Node.ANY, node, Node.ANY, Node.ANY);
    }

    private Optional<Node> bySpelling(String start, String typed) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node name : NAMES) {
            for (Node literal : List.of(NodeFactory.createLiteralLang(typed, "en"), NodeFactory.createLiteralString(typed))) {
                collect(found, said(Node.ANY, name, literal), start);
            }
        }
        return mostSaid(found);
    }

    private Optional<Node> byAnyCase(String start, String typed) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node name : NAMES) {
            collect(found, said(Node.ANY, name, Node.ANY).filter(quad -> text(quad.getObject()).equalsIgnoreCase(typed)), start);
        }
        return mostSaid(found);
    }

    private static void collect(Set<Node> found, Stream<Quad> quads, String start) {
        quads.map(Quad::getSubject).filter(node -> node.isURI() && node.getURI().startsWith(start)).forEach(found::add);
    }

    /** What any of the graphs says. */
    private Stream<Quad> said(Node subject, Node predicate, Node object) {
        return dataset.stream(Node.ANY, subject, predicate, object);
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
            count += said(Node.ANY, role, node).count();
        }
        return count;
    }

    private String label(Node node) {
        return said(node, Vocab.PREF_LABEL, Node.ANY).map(quad -> text(quad.getObject())).min(Comparator.naturalOrder()).orElse("");
    }

    private static String text(Node literal) {
        return literal.isLiteral() ? literal.getLiteralLexicalForm() : "";
    }

    private TradeGraphException unknown(Parameter parameter, String start, String typed) {
        List<String> names = names(start);
        String near = NearNames.hint(typed, names);
        String hint = near.isEmpty() && names.size() <= FEW ? "; there are: " + String.join(", ", names) : near;
        return new TradeGraphException("the " + parameter.type().code() + " '" + typed + "' given for '" + parameter.name() + "' is not in the graph" + hint);
    }

    private List<String> names(String start) {
        return Stream.of(Vocab.PREF_LABEL, Vocab.ALT_LABEL, Vocab.TITLE)
                .flatMap(name -> said(Node.ANY, name, Node.ANY))
                .filter(quad -> quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(start))
                .map(quad -> quad.getPredicate().equals(Vocab.TITLE)
                        ? quad.getSubject().getURI().substring(start.length()) : text(quad.getObject()))
                .distinct().sorted().toList();
    }
}
