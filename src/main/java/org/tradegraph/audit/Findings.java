package org.tradegraph.audit;

import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Prefixes;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/** Reads what the checks found in a store. */
public final class Findings {

    private static final Node VERDICT = Vocab.tg("verdict");
    private static final Node SEVERITY = Vocab.tg("severity");

    private final DatasetGraph dataset;
    private final Iris iris;

    private Findings(TradeStore store) {
        this.dataset = store.datasetGraph();
        this.iris = store.iris();
    }

    /** All findings of a store, the gravest first. */
    public static List<Finding> of(TradeStore store) {
        Findings findings = new Findings(store);
        return Txn.calculateRead(findings.dataset, findings::all);
    }

    /** How many there are. */
    public static long count(TradeStore store) {
        DatasetGraph dataset = store.datasetGraph();
        return Txn.calculateRead(dataset, () -> dataset.stream(store.iris().findingsGraph(), Node.ANY, Vocab.TYPE, Vocab.FINDING).count());
    }

    /** Their graph as it is, to be written out; a copy. */
    public static Graph graph(TradeStore store) {
        DatasetGraph dataset = store.datasetGraph();
        Graph copy = GraphFactory.createDefaultGraph();
        Txn.executeRead(dataset, () -> dataset.stream(store.iris().findingsGraph(), Node.ANY, Node.ANY, Node.ANY).forEach(quad -> copy.add(quad.asTriple())));
        copy.getPrefixMapping().setNsPrefixes(Prefixes.of(store.iris()));
        return copy;
    }

    private List<Finding> all() {
        return dataset.stream(iris.findingsGraph(), Node.ANY, Vocab.TYPE, Vocab.FINDING).map(Quad::getSubject).map(this::finding).sorted(Finding.ORDER).toList();
    }

    private Finding finding(Node node) {
        List<Finding.Claim> claims = dataset.stream(iris.findingsGraph(), node, Vocab.USES_OBSERVATION, Node.ANY).map(Quad::getObject)
                .map(this::claim).sorted((one, other) -> one.observation().compareTo(other.observation())).toList();
        return new Finding(node.getURI(), text(node, Vocab.FINDING_KIND).orElse(""), text(node, SEVERITY).orElse(""), text(node, VERDICT).orElse(""),
                text(node, Vocab.COMMENT).orElse(""), text(node, Vocab.COMPUTED), claims);
    }

    private Finding.Claim claim(Node observation) {
        String words = dataset.stream(Node.ANY, observation, Vocab.STATED_IN, Node.ANY).map(Quad::getObject)
                .flatMap(passage -> dataset.stream(Node.ANY, passage, Vocab.HAS_SELECTOR, Node.ANY)).map(Quad::getObject)
                .flatMap(selector -> dataset.stream(Node.ANY, selector, Vocab.EXACT, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm()).findFirst().orElse("");
        return new Finding.Claim(observation.getURI(), iris.documentName(observation.getURI()).orElse(""), words);
    }

    private Optional<String> text(Node node, Node property) {
        return dataset.stream(iris.findingsGraph(), node, property, Node.ANY).map(quad -> quad.getObject().getLiteralLexicalForm()).findFirst();
    }
}
