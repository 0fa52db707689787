package org.tradegraph.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Hash;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Pending;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/** The two graphs of a store that hold what was found and what was computed; to be written within a transaction. */
final class Ledger {

    static final Node PREFERRED = Vocab.tg("preferred");

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

    /** Empties it, tells of each check and derivation what it does, and notes all as still to be checked. */
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
        Pending.markAll(dataset, iris);
    }

    /** Takes out all that is about some things; tells what else it was about. */
    Set<Node> forget(Collection<Node> things) {
        Set<Node> others = forgetIn(findings, things);
        others.addAll(forgetIn(derived, things));
        return others;
    }

    void forgetFindings(Collection<Node> things) {
        forgetIn(findings, things);
    }

    private Set<Node> forgetIn(Node graph, Collection<Node> things) {
        Set<Node> others = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Node thing : things) {
            for (Node subject : dataset.stream(graph, Node.ANY, Vocab.ABOUT, thing).map(Quad::getSubject).toList()) {
                List<Quad> told = dataset.stream(graph, subject, Node.ANY, Node.ANY).toList();
                told.forEach(dataset::delete);
                told.stream().filter(quad -> quad.getPredicate().equals(Vocab.ABOUT)).map(Quad::getObject).forEach(others::add);
            }
        }
        return others;
    }

    void note(Result result) {
        Node graph = result.isFinding() ? findings : derived;
        result.triples().forEach(triple -> dataset.add(Quad.create(graph, triple)));
    }

    /** Notes which of the claims on a cell is the preferred one. */
    void prefer(Node cell, Node observation, Node stream) {
        dataset.add(derived, cell, PREFERRED, observation);
        dataset.add(derived, cell, Vocab.ABOUT, stream);
    }

    /** All that was computed about a thing. */
    Graph computedAbout(Node thing) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        dataset.stream(derived, Node.ANY, Vocab.ABOUT, thing).map(Quad::getSubject)
                .forEach(fact -> dataset.stream(derived, fact, Node.ANY, Node.ANY).forEach(quad -> graph.add(quad.asTriple())));
        return graph;
    }

    void clearPending(List<Node> checked) {
        Pending.clear(dataset, iris, checked);
    }
}
