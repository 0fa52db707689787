package org.tradegraph.audit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.tradegraph.bench.Bench;
import org.tradegraph.bench.Benches;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Pending;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/**
 * Keeps the findings and the derived facts of a store true: what has changed since it last looked is looked at again, with all that
 * bears on it, and nothing else. The same documents give the same findings, in whatever order they came.
 */
public final class Auditor {

    private static final int BATCH = 256;
    private static final Node ACCOUNT = Vocab.tg("account");

    private final TradeStore store;
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Checks checks;
    private final Ledger ledger;
    private Optional<Benches> benches = Optional.empty();

    public Auditor(TradeStore store) {
        this.store = store;
        this.dataset = store.datasetGraph();
        this.iris = store.iris();
        this.checks = Checks.load(iris);
        this.ledger = new Ledger(store);
    }

    /** Checks what has changed, or all where the checks themselves have. */
    public void catchUp() {
        if (!Txn.calculateRead(dataset, () -> ledger.isOf(checks))) {
            startAnew();
        }
        List<Node> pending = Txn.calculateRead(dataset, () -> Pending.of(dataset, iris));
        inBatches(pending.stream().filter(this::isDocument).toList(), this::checkDocuments);
        inBatches(pending.stream().filter(thing -> !isDocument(thing)).toList(), this::checkStreams);
    }

    /** Forgets all, so that all is checked again. */
    public void startAnew() {
        benches = Optional.empty();
        store.change(() -> ledger.startAnew(checks));
    }

    private boolean isDocument(Node thing) {
        return iris.documentName(thing.getURI()).isPresent();
    }

    private void inBatches(List<Node> all, Consumer<List<Node>> work) {
        IntStream.iterate(0, start -> start < all.size(), start -> start + BATCH)
                .mapToObj(start -> all.subList(start, Math.min(all.size(), start + BATCH)))
                .forEach(batch -> store.change(() -> {
                    work.accept(batch);
                    ledger.clearPending(batch);
                }));
    }

    private Benches benches() {
        benches = benches.or(() -> Optional.of(new Benches(dataset, iris)));
        return benches.get();
    }

    private void checkStreams(List<Node> streams) {
        Bench bench = benches().streams(streams);
        Set<Node> wanted = new HashSet<>(streams);
        streams.forEach(stream -> wanted.addAll(bench.marketsOf(stream)));
        ledger.forget(wanted);
        addAccounts(bench.graph());
        prefer(bench, wanted);
        run(Check.Over.STREAMS, bench.graph(), observation -> bench.streamOf(observation).stream())
                .filter(result -> !Collections.disjoint(result.about(), wanted)).forEach(ledger::note);
    }

    /** Picks a value for each cell; together the picked ones are an account beside those of the documents. */
    private void prefer(Bench bench, Set<Node> wanted) {
        Graph picked = checks.preferred().run(bench.graph());
        picked.find(Node.ANY, Ledger.PREFERRED, Node.ANY).forEachRemaining(triple -> {
            Node observation = triple.getObject();
            bench.graph().add(triple);
            bench.graph().add(observation, ACCOUNT, iris.derivedGraph());
            bench.streamOf(observation).filter(wanted::contains).ifPresent(stream -> ledger.prefer(triple.getSubject(), observation, stream));
        });
    }

    private static void addAccounts(Graph graph) {
        graph.find(Node.ANY, Vocab.DATA_SET, Node.ANY).toList().forEach(stated -> graph.add(stated.getSubject(), ACCOUNT, stated.getObject()));
    }

    private void checkDocuments(List<Node> documents) {
        Set<Node> rates = ledger.forget(documents);
        Bench bench = benches().documents(documents);
        addAccounts(bench.graph());
        run(Check.Over.DOCUMENTS, bench.graph(), observation -> bench.graph().stream(observation, Vocab.DATA_SET, Node.ANY).map(Triple::getObject))
                .forEach(result -> {
                    ledger.note(result);
                    rates.addAll(result.about());
                });
        rates.removeAll(new HashSet<>(documents));
        checkRates(rates);
    }

    private void checkRates(Collection<Node> rates) {
        ledger.forgetFindings(rates);
        rates.forEach(rate -> run(Check.Over.RATES, ledger.computedAbout(rate), observation -> Stream.of(rate)).forEach(ledger::note));
    }

    private Stream<Result> run(Check.Over over, Graph graph, Function<Node, Stream<Node>> about) {
        return checks.over(over).stream().flatMap(check -> Result.of(check, check.run(graph), iris, about).stream());
    }
}
