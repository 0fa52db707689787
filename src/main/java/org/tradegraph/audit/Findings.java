package org.tradegraph.audit;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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

    /** Tells all findings of a store one by one, the gravest first; only what orders them is held in memory. */
    public static void each(TradeStore store, Consumer<Finding> listener) {
        Findings findings = new Findings(store);
        Txn.executeRead(findings.dataset, () -> findings.inOrder().forEach(finding -> listener.accept(finding.with(findings.claims(finding)))));
    }

    /** How many there are. */
    public static long count(TradeStore store) {
        DatasetGraph dataset = store.datasetGraph();
        return Txn.calculateRead(dataset, () -> dataset.stream(store.iris().findingsGraph(), Node.ANY, Vocab.TYPE, Vocab.FINDING).count());
    }

    /** Writes their graph as it is, as Turtle. */
    static void write(TradeStore store, OutputStream out) {
        DatasetGraph dataset = store.datasetGraph();
        StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        Prefixes.of(store.iris()).forEach(turtle::prefix);
        Txn.executeRead(dataset, () -> dataset.stream(store.iris().findingsGraph(), Node.ANY, Node.ANY, Node.ANY).forEach(quad -> turtle.triple(quad.asTriple())));
        turtle.finish();
    }

    private List<Finding> inOrder() {
        return dataset.stream(iris.findingsGraph(), Node.ANY, Vocab.TYPE, Vocab.FINDING).map(Quad::getSubject).map(this::withoutClaims).sorted(Finding.ORDER).toList();
    }

    private Finding withoutClaims(Node node) {
        return new Finding(node.getURI(), text(node, Vocab.FINDING_KIND).orElse(""), text(node, SEVERITY).orElse(""), text(node, VERDICT).orElse(""),
                text(node, Vocab.COMMENT).orElse(""), text(node, Vocab.COMPUTED), List.of());
    }

    private List<Finding.Claim> claims(Finding finding) {
        return dataset.stream(iris.findingsGraph(), NodeFactory.createURI(finding.address()), Vocab.USES_OBSERVATION, Node.ANY).map(Quad::getObject)
                .map(this::claim).sorted(Comparator.comparing(Finding.Claim::observation)).toList();
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
