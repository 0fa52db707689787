package org.tradegraph.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Vocab;

/** One look at the store, within a read transaction: values, names and addresses of things; a name is looked up once. */
final class Lookup {

    private static final List<Node> NAMES = List.of(Vocab.PREF_LABEL, Vocab.TITLE, Vocab.LABEL);
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private final DatasetGraph dataset;
    private final Addresses addresses;
    private final Map<Node, Link> links = new HashMap<>();

    Lookup(DatasetGraph dataset, Addresses addresses) {
        this.dataset = dataset;
        this.addresses = addresses;
    }

    Addresses addresses() {
        return addresses;
    }

    Stream<Quad> said(Node subject, Node property, Node object) {
        return dataset.stream(Node.ANY, subject, property, object);
    }

    /** What the graph of a document says with a property. */
    Stream<Quad> graph(Node graph, Node property) {
        return dataset.stream(graph, Node.ANY, property, Node.ANY);
    }

    /** Whether anything is said of a thing, or with it. */
    boolean isKnown(Node thing) {
        return dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY) || dataset.contains(Node.ANY, Node.ANY, Node.ANY, thing);
    }

    boolean is(Node thing, Node type) {
        return dataset.contains(Node.ANY, thing, Vocab.TYPE, type);
    }

    /** Whether it is a stated number; computed ones have the same dimensions, but no stated value. */
    boolean isObservation(Node thing) {
        return dataset.contains(Node.ANY, thing, Vocab.VALUE, Node.ANY);
    }

    /** The values of a property, each once and in order. */
    List<Node> values(Node subject, Node property) {
        return said(subject, property, Node.ANY).map(Quad::getObject).distinct().sorted(ORDER).toList();
    }

    /** The things that have a value as this property, each once and in order. */
    List<Node> subjects(Node property, Node object) {
        return said(Node.ANY, property, object).map(Quad::getSubject).distinct().sorted(ORDER).toList();
    }

    Optional<Node> value(Node subject, Node property) {
        return said(subject, property, Node.ANY).map(Quad::getObject).min(ORDER);
    }

    Optional<String> text(Node subject, Node property) {
        return value(subject, property).map(Lookup::text);
    }

    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    String label(Node thing) {
        return link(thing).label();
    }

    /** A thing's name and the address of its page. */
    Link link(Node thing) {
        Link known = links.get(thing);
        if (known == null) {
            known = thing.isURI() ? new Link(name(thing), addresses.page(thing.getURI())) : new Link(text(thing), "");
            links.put(thing, known);
        }
        return known;
    }

    List<Link> links(Node subject, Node property) {
        return said(subject, property, Node.ANY).map(Quad::getObject).distinct().map(this::link).sorted(Link.BY_NAME).toList();
    }

    private String name(Node thing) {
        return NAMES.stream().flatMap(property -> text(thing, property).stream()).findFirst().orElseGet(() -> lastPart(thing));
    }

    /** What stands after the last slash or number sign, in words. */
    static String lastPart(Node thing) {
        String iri = thing.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
