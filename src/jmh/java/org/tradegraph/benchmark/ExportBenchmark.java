package org.tradegraph.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.io.output.CountingOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.tradegraph.export.Exporter;
import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;
import org.tradegraph.interchange.GraphFormat;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.property.WholeGraph;

/**
 * How fast many observations are written, and in how much memory: the number is {@code -Dobservations}, the heap {@code -Xmx512m}. With
 * {@code -Dstore=FOLDER} they come out of a store, which is filled first where it is not there; without, they are made up while they
 * are read, so that it is the writing that is measured, and no disk.
 */
public final class ExportBenchmark {

    private static final double NANO = 1e-9;

    private ExportBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        int observations = Integer.getInteger("observations", 1_000_000);
        Iris iris = Iris.standard();
        if (System.getProperty("store") == null) {
            measure(new MadeUpDataset(iris, observations / MadeUpNews.NUMBERS), iris, observations);
            return;
        }
        Path folder = Path.of(System.getProperty("store"));
        boolean isThere = Files.isDirectory(folder);
        try (TradeStore store = TradeStore.open(folder, iris)) {
            if (!isThere) {
                fill(store, observations / MadeUpNews.NUMBERS);
            }
            DatasetGraph dataset = store.datasetGraph();
            measure(dataset, iris, Txn.calculateRead(dataset, () -> dataset.stream(Node.ANY, Node.ANY, Vocab.TYPE, Vocab.OBSERVATION_CLASS).count()));
        }
    }

    private static void fill(TradeStore store, int documents) {
        Lexicon lexicon = Lexicon.load();
        Ontology ontology = Ontology.load(store.iris());
        MadeUpStore.fill(store, new FactGraph(store.iris(), lexicon, ontology, "benchmark"), new MadeUpWorld(lexicon), documents);
        store.loadReference(new ReferenceGraph(store.iris(), lexicon, ontology));
    }

    private static void measure(DatasetGraph dataset, Iris iris, long observations) throws IOException {
        for (String format : List.of(System.getProperty("formats", "neo4j,nquads").split(","))) {
            long[] bytes = {0};
            long start = System.nanoTime();
            long begun = processorTime();
            write(format, dataset, iris, bytes);
            double seconds = (System.nanoTime() - start) * NANO;
            double processor = (processorTime() - begun) * NANO;
            System.out.printf(Locale.ROOT, "%s: %,d observations, %,d MB in %.0f s, %,.0f observations a second; %.0f s of the processor, %,.0f a second; heap of at most %,d MB%n",
                    format, observations, bytes[0] / 1_000_000, seconds, observations / seconds, processor, observations / processor,
                    Runtime.getRuntime().maxMemory() / 1_000_000);
        }
    }

    private static void write(String format, DatasetGraph dataset, Iris iris, long[] bytes) throws IOException {
        if (GraphFormat.find(format).isPresent()) {
            GraphFormat.find(format).get().write(new WholeGraph(dataset, iris, false, true), name -> counting(bytes));
        } else {
            try (OutputStream out = counting(bytes)) {
                Exporter.named(format).write(Snapshot.of(dataset, iris, new Selection(Set.of(Selection.Part.GAZETTEER))), out);
            }
        }
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static OutputStream counting(long[] bytes) {
        return new CountingOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public void close() throws IOException {
                bytes[0] += getByteCount();
                super.close();
            }
        };
    }
}
