package org.tradegraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;

/** All statements of a dataset at one moment, in one order, with blank nodes named by what is said of them. */
public final class Snapshot {

    private static final Comparator<Node> TERM_ORDER = NodeCmp::compareRDFTerms;
    private static final Comparator<Triple> TRIPLE_ORDER = Comparator.comparing(Triple::getSubject, TERM_ORDER)
            .thenComparing(Triple::getPredicate, TERM_ORDER)
            .thenComparing(Triple::getObject, TERM_ORDER);
    private static final Comparator<Quad> DEFAULT_FIRST = Comparator.comparing(Quad::isDefaultGraph, Comparator.reverseOrder());
    private static final Comparator<Quad> QUAD_ORDER = DEFAULT_FIRST.thenComparing(Quad::getGraph, TERM_ORDER)
            .thenComparing(Quad::asTriple, TRIPLE_ORDER);

    private final List<Quad> quads;
    private final SortedMap<String, String> prefixes;

    private Snapshot(List<Quad> quads, SortedMap<String, String> prefixes) {
        this.quads = quads;
        this.prefixes = prefixes;
    }

    /** What the dataset holds now. */
    public static Snapshot of(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> read(dataset));
    }

    private static Snapshot read(DatasetGraph dataset) {
        List<Quad> found = new ArrayList<>();
        dataset.find().forEachRemaining(found::add);
        Map<Node, Node> names = BlankNames.of(found);
        List<Quad> quads = new ArrayList<>(found.size());
        found.stream().map(quad -> named(quad, names)).sorted(QUAD_ORDER).distinct().forEach(quads::add);
        SortedMap<String, String> prefixes = new TreeMap<>();
        dataset.prefixes().forEach(prefixes::put);
        return new Snapshot(quads, prefixes);
    }

    private static Quad named(Quad quad, Map<Node, Node> names) {
        if (names.isEmpty()) {
            return quad;
        }
        return new Quad(names.getOrDefault(quad.getGraph(), quad.getGraph()), names.getOrDefault(quad.getSubject(), quad.getSubject()),
                quad.getPredicate(), names.getOrDefault(quad.getObject(), quad.getObject()));
    }

    /** All statements with the graph each stands in: the default graph first, then by graph, subject, predicate, object. */
    public List<Quad> quads() {
        return quads;
    }

    /** All statements once, whatever graph they stand in, by subject, predicate, object. */
    public List<Triple> triples() {
        return quads.stream().map(Quad::asTriple).sorted(TRIPLE_ORDER).distinct().toList();
    }

    /** The prefixes of the dataset, by prefix. */
    public SortedMap<String, String> prefixes() {
        return prefixes;
    }
}
