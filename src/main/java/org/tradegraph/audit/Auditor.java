package org.tradegraph.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    private final TradeStore store;
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Checks checks;
    private final Ledger ledger;
    private Benches benches;

    public Auditor(TradeStore store) {
        this.store = store;
        this.dataset = store.datasetGraph();
        this.iris = store.iris();
        this.checks = Checks.load(iris);
        this.ledger = new Ledger(store);
        this.benches = new Benches(dataset, iris);
    }

    /** Checks what has changed, or all where the checks themselves have. */
    public void catchUp() {
        if (!Txn.calculateRead(dataset, () -> ledger.isOf(checks))) {
            checkAll();
        } else if (!Txn.calculateRead(dataset, () -> Pending.of(dataset, iris).isEmpty())) {
            store.change(() -> check(Pending.of(dataset, iris)));
        }
    }

    /** Forgets all that was found, and checks all again. */
    public void checkAll() {
        benches = new Benches(dataset, iris);
        store.change(() -> {
            ledger.startAnew(checks);
            check(Pending.all(dataset));
        });
    }

    private void check(List<Node> changed) {
        benches = benches.anew();
        Set<Node> documents = new LinkedHashSet<>(changed.stream().filter(thing -> documentOf(thing).isPresent()).toList());
        List<Node> streams = changed.stream().filter(thing -> documentOf(thing).isEmpty()).toList();
        Rates rates = new Rates(store);
        List<Node> moved = new ArrayList<>();
        inBatches(List.copyOf(documents), batch -> rates.note(checkDocuments(batch)));
        inBatches(streams, batch -> moved.addAll(checkClaims(batch, documents)));
        inBatches(moved, this::checkPreferred);
        rates.runs().forEach(run -> checkRates(run, rates.settle(run)));
        Pending.clear(dataset, iris);
    }

    /** The document that this is, or that this claim is of. */
    private Optional<Node> documentOf(Node thing) {
        return iris.documentName(thing.getURI()).map(iris::document);
    }

    private static void inBatches(List<Node> all, Consumer<List<Node>> work) {
        IntStream.iterate(0, start -> start < all.size(), start -> start + BATCH)
                .forEach(start -> work.accept(all.subList(start, Math.min(all.size(), start + BATCH))));
    }

    /** Checks what each document tells; gives back what was found and computed otherwise than before. */
    private Ledger.Change checkDocuments(List<Node> documents) {
        Graph told = benches.documents(documents).graph();
        return ledger.replace(documents, Stream.of(Check.Over.DOCUMENTS, Check.Over.ACCOUNTS)
                .flatMap(over -> results(over, told, claim -> told.stream(claim, Vocab.DATA_SET, Node.ANY).map(Triple::getObject))));
    }

    /** Picks the claim to prefer on each cell and compares the others with it; gives back the streams of which now something else holds. */
    private Set<Node> checkClaims(List<Node> streams, Set<Node> documents) {
        Bench bench = benches.claims(streams);
        Graph picked = checks.preferred().run(bench.graph());
        picked.stream().forEach(bench.graph()::add);
        Set<Node> cells = ledger.cells(streams);
        picked.stream().map(Triple::getSubject).forEach(cells::add);
        ledger.replace(cells, results(Check.Over.CLAIMS, bench.graph(), claim -> Stream.empty()));
        Set<Node> moved = ledger.prefer(streams, picked, bench);
        picked.stream().map(Triple::getObject).filter(claim -> documentOf(claim).filter(documents::contains).isPresent())
                .flatMap(claim -> bench.streamOf(claim).stream()).forEach(moved::add);
        return moved;
    }

    /** Checks what the preferred claims tell together. What one document tells alone is found in its own account. */
    private void checkPreferred(List<Node> streams) {
        Bench bench = benches.preferred(streams);
        Set<Node> wanted = new HashSet<>(streams);
        streams.forEach(stream -> wanted.addAll(bench.marketsOf(stream)));
        Function<Node, Stream<Node>> about = claim -> bench.streamOf(claim).stream();
        ledger.replace(wanted, Stream.concat(
                results(Check.Over.ACCOUNTS, bench.graph(), about).filter(result -> result.documents(iris) > 1),
                results(Check.Over.PREFERRED, bench.graph(), about)).filter(result -> !Collections.disjoint(result.about(), wanted)));
    }

    private void checkRates(Node run, Rates.Due due) {
        Graph rates = dataset.getGraph(iris.derivedGraph());
        Function<Check, Stream<Graph>> found = due.isNewUsual() ? check -> Stream.of(check.run(rates, "run", run))
                : check -> due.facts().stream().map(fact -> check.run(rates, "fact", fact));
        ledger.replace(due.facts(), checks.over(Check.Over.RATES)
                .flatMap(check -> found.apply(check).flatMap(graph -> Result.of(check, graph, iris, claim -> Stream.empty()))));
    }

    private Stream<Result> results(Check.Over over, Graph graph, Function<Node, Stream<Node>> about) {
        return checks.over(over).flatMap(check -> Result.of(check, check.run(graph), iris, about));
    }
}
