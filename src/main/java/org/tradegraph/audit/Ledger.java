package org.tradegraph.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.bench.Bench;
import org.tradegraph.graph.Hash;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/** The two graphs of a store that hold what was found and what was computed; to be used within a transaction. */
final class Ledger {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Node findings;
    private final Node derived;

    Ledger(TradeStore store) {
        this.dataset = store.datasetGraph();
        this.iris = store.iris();
        this.findings = iris.findingsGraph();
        this.derived = iris.derivedGraph();
    }

    /** Whether it was written by these checks, with the gazetteer as it is. */
    boolean isOf(Checks checks) {
        return dataset.contains(findings, findings, Vocab.CONTENT_HASH, state(checks));
    }

    private Node state(Checks checks) {
        String gazetteer = dataset.stream(iris.gazetteerGraph(), iris.gazetteerGraph(), Vocab.LEXICON_HASH, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm()).collect(Collectors.joining());
        return NodeFactory.createLiteralString(Hash.of(gazetteer + checks.text()));
    }

    /** Empties it, and tells of each check and derivation what it does. */
    void startAnew(Checks checks) {
        dataset.removeGraph(findings);
        dataset.removeGraph(derived);
        dataset.add(findings, findings, Vocab.CONTENT_HASH, state(checks));
        for (Check check : checks.all()) {
            Node graph = check.isDerivation() ? derived : findings;
            Node computation = iris.computation(check.name());
            dataset.add(graph, computation, Vocab.TYPE, Vocab.ACTIVITY);
            dataset.add(graph, computation, Vocab.LABEL, NodeFactory.createLiteralLang(check.summary(), "en"));
            dataset.add(graph, computation, Vocab.CONTENT_HASH, NodeFactory.createLiteralString(Hash.of(check.text())));
        }
    }

    /** What was struck out, and what was written. */
    record Change(List<Quad> gone, List<Quad> come) {
    }

    /** Puts what is known now about some things in the place of what was. */
    Change replace(Collection<Node> things, Stream<Result> results) {
        Set<Quad> before = new HashSet<>();
        for (Node graph : List.of(findings, derived)) {
            things.stream().flatMap(thing -> dataset.stream(graph, Node.ANY, Vocab.ABOUT, thing).map(Quad::getSubject).toList().stream()).distinct()
                    .forEach(subject -> dataset.stream(graph, subject, Node.ANY, Node.ANY).forEach(before::add));
        }
        Set<Quad> after = results.flatMap(result -> result.triples().stream().map(triple -> Quad.create(result.isFinding() ? findings : derived, triple)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return change(before, after);
    }

    /** The cells on some streams that have a preferred claim. */
    Set<Node> cells(Collection<Node> streams) {
        return new HashSet<>(preferred(streams).keySet());
    }

    private Map<Node, Node> preferred(Collection<Node> streams) {
        Map<Node, Node> streamOfCell = new HashMap<>();
        streams.forEach(stream -> dataset.stream(derived, Node.ANY, Vocab.MEASURES, stream).forEach(quad -> streamOfCell.put(quad.getSubject(), stream)));
        return streamOfCell;
    }

    /** Notes the preferred claims on some streams; gives back the streams on which another one is preferred than before. */
    Set<Node> prefer(Collection<Node> streams, Graph picked, Bench bench) {
        Map<Node, Node> streamOfCell = preferred(streams);
        Set<Quad> before = streamOfCell.keySet().stream().flatMap(cell -> dataset.stream(derived, cell, Node.ANY, Node.ANY)).collect(Collectors.toSet());
        Set<Quad> after = new LinkedHashSet<>();
        picked.stream().forEach(triple -> {
            Node stream = bench.streamOf(triple.getObject()).orElseThrow();
            streamOfCell.put(triple.getSubject(), stream);
            after.add(Quad.create(derived, triple));
            after.add(Quad.create(derived, triple.getSubject(), Vocab.MEASURES, stream));
        });
        Change change = change(before, after);
        return Stream.concat(change.gone().stream(), change.come().stream()).map(quad -> streamOfCell.get(quad.getSubject())).collect(Collectors.toCollection(HashSet::new));
    }

    /** Writes what differs, and gives it back. */
    private Change change(Set<Quad> before, Set<Quad> after) {
        List<Quad> gone = before.stream().filter(quad -> !after.contains(quad)).toList();
        List<Quad> come = after.stream().filter(quad -> !before.contains(quad)).toList();
        gone.forEach(dataset::delete);
        come.forEach(dataset::add);
        return new Change(gone, come);
    }
}
