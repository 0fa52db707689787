package org.tradegraph.graph;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/**
 * Keeps the graphs: one for each document, named by it, and those of the reference data. A document is replaced, or
 * removed, in one transaction: a process that dies leaves the last committed state. Queries without {@code GRAPH} see all graphs.
 */
public final class TradeStore implements AutoCloseable {

    private final Iris iris;
    private final DatasetGraph dataset;
    private final Optional<StoreFolder> folder;
    private final AtomicLong changes = new AtomicLong();
    private final LongSupplier changesElsewhere;
    private final boolean isReadOnly;

    private TradeStore(Iris iris, DatasetGraph dataset, Optional<StoreFolder> folder, boolean isReadOnly, LongSupplier changesElsewhere) {
        this.isReadOnly = isReadOnly;
        this.iris = iris;
        this.dataset = dataset;
        this.folder = folder;
        this.changesElsewhere = changesElsewhere;
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        if (!Txn.calculateRead(dataset, () -> Prefixes.areSet(dataset, iris))) {
            write(() -> Prefixes.set(dataset, iris));
        }
    }

    /**
     * Opens the store in a folder, which is made if it is not there.
     *
     * @throws org.tradegraph.files.TradeGraphException if another process has it open, it cannot be written, or it holds something else
     */
    public static TradeStore open(Path path, Iris iris) {
        StoreFolder folder = new StoreFolder(path);
        return new TradeStore(iris, folder.open(), Optional.of(folder), false, () -> 0);
    }

    /** A store that is gone with the process. */
    public static TradeStore inMemory(Iris iris) {
        return new TradeStore(iris, DatabaseMgr.createDatasetGraph(), Optional.empty(), false, () -> 0);
    }

    /**
     * A store that others change, to be read only.
     *
     * @param changes tells how often they have
     */
    public static TradeStore over(DatasetGraph dataset, Iris iris, LongSupplier changes) {
        return new TradeStore(iris, dataset, Optional.empty(), true, changes);
    }

    public Iris iris() {
        return iris;
    }

    /** The dataset behind it, for queries. */
    public DatasetGraph datasetGraph() {
        return dataset;
    }

    /** The dataset behind it, as Jena's model API has it. */
    public Dataset dataset() {
        return DatasetFactory.wrap(dataset);
    }

    /** Puts a document's graph in the place of the one it had; if anything fails, all stays as it was. */
    public void replace(String document, Graph graph) {
        Node name = iris.document(document);
        write(() -> {
            Pending.mark(dataset, iris, name);
            fill(name, graph.stream());
            Pending.mark(dataset, iris, name);
        });
    }

    /** Takes a document out. */
    public void remove(String document) {
        Node name = iris.document(document);
        write(() -> {
            Pending.mark(dataset, iris, name);
            dataset.removeGraph(name);
        });
    }

    /** Changes the store in one transaction, of which nothing stays if it fails. */
    public void change(Runnable change) {
        write(change);
    }

    /** Loads what the lexicon and the ontology know, each only if it is not the state loaded already. */
    public void loadReference(ReferenceGraph reference) {
        Node gazetteer = iris.gazetteerGraph();
        Node ontology = iris.ontologyGraph();
        if (!mark(gazetteer, Vocab.LEXICON_HASH).equals(Optional.of(reference.lexiconHash()))) {
            replace(gazetteer, reference.gazetteer());
        }
        if (!mark(ontology, Vocab.CONTENT_HASH).equals(Optional.of(reference.ontologyHash()))) {
            replace(ontology, reference.ontology());
        }
    }

    /** Lets the canned queries be asked for as data, where the store is not read only. */
    public void loadExamples(Graph examples) {
        Node name = iris.examplesGraph();
        boolean isSame = isReadOnly || Txn.calculateRead(dataset, () -> examples.isIsomorphicWith(dataset.getGraph(name)));
        if (!isSame) {
            replace(name, examples.stream());
        }
    }

    /** Whether any document is in the store. */
    public boolean isFilled() {
        return Txn.calculateRead(dataset, () -> dataset.contains(Node.ANY, Node.ANY, Vocab.TYPE, Vocab.REPORT));
    }

    /** The documents in the store by name, each with the state in which it was read. */
    public Map<String, Fingerprint> documents() {
        return Txn.calculateRead(dataset, () -> {
            Map<String, Fingerprint> documents = new TreeMap<>();
            dataset.stream(Node.ANY, Node.ANY, Vocab.TYPE, Vocab.REPORT).map(Quad::getSubject).forEach(report ->
                    iris.documentName(report.getURI()).ifPresent(name -> documents.put(name, fingerprint(report))));
            return documents;
        });
    }

    private Fingerprint fingerprint(Node report) {
        String reading = dataset.stream(report, report, Vocab.WAS_GENERATED_BY, Node.ANY).map(quad -> quad.getObject().toString()).findFirst().orElse("");
        return new Fingerprint(text(report, Vocab.CONTENT_HASH).orElse(""), reading);
    }

    /** How often it was changed since it was opened; the same number means the same content. */
    public long version() {
        return changes.get() + changesElsewhere.getAsLong();
    }

    /** How much there is of each kind. */
    public Counts counts() {
        return Txn.calculateRead(dataset, () -> new Counts(count(Vocab.REPORT), count(Vocab.OBSERVATION_CLASS),
                count(Vocab.ROUTE), count(Vocab.STATEMENT), count(Vocab.EVENT)));
    }

    /** What several graphs name counts once; the store finds these next to each other, so none has to be kept. */
    private long count(Node type) {
        return Iter.count(dataset.getUnionGraph().find(Node.ANY, Vocab.TYPE, type));
    }

    /** Writes everything as N-Quads, line by line in order, so that the same content gives the same bytes; what is still to be checked is no content. */
    public void dump(OutputStream out) {
        Node pending = iris.pendingGraph();
        Txn.executeRead(dataset, () -> SortedQuads.write(dataset.stream().filter(quad -> !quad.getGraph().equals(pending)), out));
    }

    @Override
    public void close() {
        folder.ifPresent(open -> open.close(dataset));
    }

    private void replace(Node name, Stream<Triple> triples) {
        write(() -> fill(name, triples));
    }

    private void fill(Node name, Stream<Triple> triples) {
        dataset.removeGraph(name);
        triples.forEach(triple -> dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private void write(Runnable change) {
        if (folder.isPresent()) {
            folder.get().write(dataset, change);
        } else {
            Txn.executeWrite(dataset, change);
        }
        changes.incrementAndGet();
    }

    private Optional<String> mark(Node graph, Node property) {
        return Txn.calculateRead(dataset, () -> text(graph, property));
    }

    /** What a thing that names a graph has as a property in that graph. */
    private Optional<String> text(Node graph, Node property) {
        return dataset.stream(graph, graph, property, Node.ANY).map(quad -> quad.getObject().getLiteralLexicalForm()).findFirst();
    }
}
