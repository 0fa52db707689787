package org.tradegraph.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.tradegraph.graph.Vocab;

/** One look at the store, within a read transaction: values, names and addresses of things; a name is looked up once. */
final class Lookup {

    private static final List<Node> NAMES = List.of(Vocab.PREF_LABEL, Vocab.TITLE, Vocab.LABEL);
    private static final List<String> LANGUAGES = List.of("en", "");
    private static final Node GRAPH = Var.alloc("graph");
    private static final Node SUBJECT = Var.alloc("subject");
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private final DatasetGraph dataset;
    private final Addresses addresses;
    private final Map<Node, Link> links = new HashMap<>();
    private final Map<Node, Map<Node, List<Node>>> told = new HashMap<>();

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

    /** How often a property has a value, or any where that is a variable; no further than to some number. Counted as a query, which reads none of the words. */
    int count(Node property, Node value, int most) {
        Query statements = new Query();
        statements.setQuerySelectType();
        statements.setQueryResultStar(true);
        statements.setQueryPattern(new ElementNamedGraph(GRAPH, pattern(Triple.create(SUBJECT, property, value))));
        statements.setLimit(most);
        try (QueryExec rows = QueryExec.dataset(dataset).query(statements).build()) {
            return (int) Iter.count(rows.select());
        }
    }

    private static Element pattern(Triple triple) {
        ElementTriplesBlock block = new ElementTriplesBlock();
        block.addTriple(triple);
        return block;
    }

    /** Whether anything is said of a thing, or with it. */
    boolean isKnown(Node thing) {
        return dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY) || dataset.contains(Node.ANY, Node.ANY, Node.ANY, thing);
    }

    boolean is(Node thing, Node type) {
        return values(thing, Vocab.TYPE).contains(type);
    }

    /** Whether it is a stated number; computed ones have the same dimensions, but no stated value. */
    boolean isObservation(Node thing) {
        return !values(thing, Vocab.VALUE).isEmpty();
    }

    /** The values of a property, each once and in order. */
    List<Node> values(Node subject, Node property) {
        return told(subject).getOrDefault(property, List.of());
    }

    /** All that is told of a thing by property: to read it once is quicker than to ask for each property. */
    private Map<Node, List<Node>> told(Node subject) {
        return told.computeIfAbsent(subject, thing -> thing.isLiteral() ? Map.of() : said(thing, Node.ANY, Node.ANY).collect(Collectors.groupingBy(
                Quad::getPredicate, Collectors.mapping(Quad::getObject, Collectors.collectingAndThen(Collectors.toList(),
                        nodes -> nodes.stream().distinct().sorted(ORDER).toList())))));
    }

    /** The things that have a value as this property, each once and in order. */
    List<Node> subjects(Node property, Node object) {
        return said(Node.ANY, property, object).map(Quad::getSubject).distinct().sorted(ORDER).toList();
    }

    Optional<Node> value(Node subject, Node property) {
        return values(subject, property).stream().findFirst();
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
        return values(subject, property).stream().map(this::link).sorted(Link.BY_NAME).toList();
    }

    /** Some properties of a thing with all their values. */
    List<Row> rows(Node thing, List<Node> properties) {
        return properties.stream().flatMap(property -> links(thing, property).stream().map(value -> new Row(link(property), value))).toList();
    }

    private String name(Node thing) {
        String name = NAMES.stream().flatMap(property -> values(thing, property).stream().sorted(Comparator.comparingInt(Lookup::distance)))
                .findFirst().map(Lookup::text).orElseGet(() -> inWords(lastPart(thing)));
        return addresses.isPeriod(thing.getURI()) ? PeriodWords.of(name) : name;
    }

    /** How far the language of a name is from that of the pages, which are in English. */
    private static int distance(Node name) {
        int place = name.isLiteral() ? LANGUAGES.indexOf(name.getLiteralLanguage()) : -1;
        return place < 0 ? LANGUAGES.size() : place;
    }

    /** A property of others has no name here: {@code wasGeneratedBy} is "was generated by". */
    private static String inWords(String term) {
        return term.matches("[a-z]+([A-Z][a-z]+)+") ? term.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT) : term;
    }

    /** What stands after the last slash or number sign. */
    static String lastPart(Node thing) {
        String iri = thing.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
