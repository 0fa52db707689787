package org.tradegraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;
import org.tradegraph.sort.SortedLines;

/**
 * The wanted statements of a dataset in one order, that of their lines in N-Triples, with blank nodes named by what is said of
 * them. They are read graph by graph, so that a dataset of any size is gone through in little memory. No blank node stands in two graphs.
 */
public final class Snapshot {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Selection selection;
    private final Optional<Node> focus;
    private Tally tally = new Tally();

    private Snapshot(DatasetGraph dataset, Iris iris, Selection selection, Optional<Node> focus) {
        this.dataset = dataset;
        this.iris = iris;
        this.selection = selection;
        this.focus = focus;
    }

    /** All that the dataset holds. */
    public static Snapshot of(DatasetGraph dataset) {
        return of(dataset, Iris.standard(), Selection.whole());
    }

    /** The part of the dataset that is wanted. */
    public static Snapshot of(DatasetGraph dataset, Iris iris, Selection selection) {
        return new Snapshot(dataset, iris, selection, Optional.empty());
    }

    /** The same, known to be about one thing. */
    public Snapshot about(Node thing) {
        return new Snapshot(dataset, iris, selection, Optional.of(thing));
    }

    /** What all of it is about, if it is about one thing. */
    Optional<Node> focus() {
        return focus;
    }

    /** The IRI that those of all its things begin with. */
    String base() {
        return iris.base();
    }

    /** Gives all statements with the graph each stands in: the default graph first, then by graph, and in it by line. */
    public void quads(Consumer<Quad> to) {
        lines((graph, line) -> to.accept(Quad.create(graph, TripleLine.triple(line))));
    }

    /** Gives all statements once, whatever graph they stand in, by line. */
    public void triples(Consumer<Triple> to) {
        tripleLines(line -> to.accept(TripleLine.triple(line)));
    }

    /** Gives the lines of all statements once, whatever graph they stand in. */
    void tripleLines(Consumer<String> to) {
        try (SortedLines all = new SortedLines()) {
            Txn.executeRead(dataset, () -> {
                Counter blanks = new Counter();
                sortedGraphs().forEach(graph -> unsortedLines(graph, blanks, all::add));
            });
            tally = new Tally();
            all.iterator().forEachRemaining(line -> {
                tally.see(line);
                to.accept(line);
            });
        }
    }

    /** Takes the line of a statement, without its end. */
    interface LineTaker {
        void take(Node graph, String line);
    }

    /** Gives the lines of all statements, graph by graph. */
    void lines(LineTaker to) {
        tally = new Tally();
        Txn.executeRead(dataset, () -> {
            Counter blanks = new Counter();
            sortedGraphs().forEach(graph -> graphLines(graph, blanks, line -> {
                tally.see(line);
                to.take(graph, line);
            }));
        });
    }

    /** How many statements, and facts of each kind, were given last. */
    public Map<String, Long> counts() {
        return tally.counts();
    }

    /** How many blank nodes have got a name. */
    private static final class Counter {
        private int count;
    }

    /** The named graphs, in order. */
    public List<Node> graphs() {
        return Txn.calculateRead(dataset, this::sortedGraphs).stream().filter(Node::isURI).filter(graph -> !Quad.isDefaultGraph(graph)).toList();
    }

    /** Gives the lines of one graph, whose blank nodes are named by what stands in it. */
    public void graphLines(Node graph, Consumer<String> to) {
        Txn.executeRead(dataset, () -> graphLines(graph, new Counter(), to));
    }

    private List<Node> sortedGraphs() {
        List<Node> graphs = new ArrayList<>(List.of(Quad.defaultGraphIRI));
        try (SortedLines named = new SortedLines()) {
            dataset.listGraphNodes().forEachRemaining(graph -> named.add(NodeFmtLib.strNT(graph)));
            named.iterator().forEachRemaining(line -> graphs.add(TripleLine.nodes(line).get(0)));
        }
        graphs.removeIf(graph -> !selection.hasGraph(graph, iris));
        return graphs;
    }

    private void graphLines(Node graph, Counter blanks, Consumer<String> to) {
        try (SortedLines lines = new SortedLines()) {
            unsortedLines(graph, blanks, lines::add);
            lines.iterator().forEachRemaining(to);
        }
    }

    private void unsortedLines(Node graph, Counter blanks, Consumer<String> to) {
        List<Quad> withBlanks = new ArrayList<>();
        try (Stream<Quad> quads = dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)) {
            quads.filter(selection::has).forEach(quad -> {
                if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
                    withBlanks.add(quad);
                } else {
                    to.accept(TripleLine.of(quad.asTriple()));
                }
            });
        }
        Map<Node, Node> names = named(withBlanks, blanks);
        withBlanks.forEach(quad -> to.accept(TripleLine.of(Triple.create(names.getOrDefault(quad.getSubject(), quad.getSubject()),
                quad.getPredicate(), names.getOrDefault(quad.getObject(), quad.getObject())))));
    }

    /** Names for the blank nodes of a graph, counted on from those of the graphs before. */
    private static Map<Node, Node> named(List<Quad> statements, Counter blanks) {
        Map<Node, Node> names = new HashMap<>();
        int before = blanks.count;
        BlankNames.of(statements).forEach((node, number) -> names.put(node, NodeFactory.createBlankNode("b" + (before + number))));
        blanks.count += names.size();
        return names;
    }

    /** The prefixes of the dataset, by prefix. */
    public SortedMap<String, String> prefixes() {
        return Txn.calculateRead(dataset, () -> {
            SortedMap<String, String> prefixes = new TreeMap<>();
            dataset.prefixes().forEach(prefixes::put);
            return prefixes;
        });
    }

    /** What the values of each property of the vocabulary are: {@code @id} where they are things, or else their datatype. */
    SortedMap<String, String> valueTypes() {
        return Txn.calculateRead(dataset, () -> {
            SortedMap<String, String> types = new TreeMap<>();
            dataset.stream(Node.ANY, Node.ANY, Vocab.TYPE, OWL2.ObjectProperty.asNode()).map(Quad::getSubject).filter(Node::isURI)
                    .forEach(property -> types.put(property.getURI(), JsonLdContext.THING));
            dataset.stream(Node.ANY, Node.ANY, RDFS.range.asNode(), Node.ANY).filter(quad -> isDatatype(quad.getObject()))
                    .forEach(quad -> types.put(quad.getSubject().getURI(), quad.getObject().getURI()));
            return types;
        });
    }

    private static boolean isDatatype(Node range) {
        return range.isURI() && range.getURI().startsWith(XSD.getURI()) && !range.getURI().equals(XSD.xstring.getURI());
    }
}
