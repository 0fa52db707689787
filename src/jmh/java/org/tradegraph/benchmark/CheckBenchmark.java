package org.tradegraph.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.tradegraph.audit.Auditor;
import org.tradegraph.audit.Findings;
import org.tradegraph.audit.Wellformed;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.lexicon.Lexicon;

/**
 * How long it takes to check a large store as a whole, and then each time a document of twenty numbers comes in. The number of
 * observations is {@code -Dobservations}; the store is kept in {@code target/checked} and used again.
 */
public final class CheckBenchmark {

    private static final int NEW_DOCUMENTS = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CheckBenchmark() {
    }

    public static void main(String[] arguments) {
        int observations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Integer.getInteger("observations", 1_000_000);
        int documents = observations / MadeUpNews.NUMBERS;
        Path folder = Path.of("target", "checked-" + observations);
        boolean isThere = Files.isDirectory(folder);
        Iris iris = Iris.standard();
        Lexicon lexicon = Lexicon.load();
        Ontology ontology = Ontology.load(iris);
        FactGraph graphs = new FactGraph(iris, lexicon, ontology, "benchmark");
        try (TradeStore store = TradeStore.open(folder, iris)) {
            if (!isThere) {
                told("filling", () -> fill(store, graphs, documents));
                store.loadReference(new ReferenceGraph(iris, lexicon, ontology));
            }
            System.out.printf("%,d observations%n", store.counts().observations());
            Auditor auditor = new Auditor(store);
            told("whole check", auditor::catchUp);
            System.out.printf("%,d findings%n", Findings.count(store));
            told("shapes and integrity constraints", () -> System.out.printf("%d defects%n", Wellformed.load().check(store).size()));
            long[] wall = new long[NEW_DOCUMENTS];
            long[] processor = new long[NEW_DOCUMENTS];
            for (int i = 0; i < NEW_DOCUMENTS; i++) {
                MadeUpNews.Stated news = MadeUpNews.document(documents + i);
                store.replace(news.document().name(), graphs.of(news.document(), news.facts()));
                long start = System.nanoTime();
                long begun = THREADS.getCurrentThreadCpuTime();
                auditor.catchUp();
                processor[i] = (THREADS.getCurrentThreadCpuTime() - begun) / 1_000_000;
                wall[i] = (System.nanoTime() - start) / 1_000_000;
            }
            System.out.printf("a new document of %d numbers, the first: %d ms, %d ms of the processor%n", MadeUpNews.NUMBERS, wall[0], processor[0]);
            Arrays.sort(wall);
            Arrays.sort(processor);
            System.out.printf("the median of %d: %d ms, %d ms of the processor; the slowest %d ms, %d ms of the processor%n", NEW_DOCUMENTS,
                    wall[NEW_DOCUMENTS / 2], processor[NEW_DOCUMENTS / 2], wall[NEW_DOCUMENTS - 1], processor[NEW_DOCUMENTS - 1]);
            for (int i = 0; i < NEW_DOCUMENTS; i++) {
                store.remove("news-" + (documents + i));
            }
            auditor.catchUp();
        }
    }

    private static void fill(TradeStore store, FactGraph graphs, int documents) {
        DataLoader loader = LoaderFactory.phasedLoader(store.datasetGraph(), (form, values) -> { });
        loader.startBulk();
        StreamRDF stream = loader.stream();
        for (int i = 0; i < documents; i++) {
            MadeUpNews.Stated news = MadeUpNews.document(i);
            Graph graph = graphs.of(news.document(), news.facts());
            graph.stream().forEach(triple -> stream.quad(Quad.create(store.iris().document(news.document().name()), triple)));
        }
        loader.finishBulk();
    }

    private static void told(String what, Runnable work) {
        long start = System.nanoTime();
        long begun = THREADS.getCurrentThreadCpuTime();
        work.run();
        System.out.printf(Locale.ROOT, "%s: %.1f s, %.1f s of the processor%n", what, (System.nanoTime() - start) / 1e9, (THREADS.getCurrentThreadCpuTime() - begun) / 1e9);
    }
}
