package org.tradegraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tradegraph.audit.Auditor;
import org.tradegraph.audit.Findings;
import org.tradegraph.integrity.Wellformed;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.lexicon.Lexicon;

/**
 * How long it takes to fill a large store, to check it as a whole, and to check each document of twenty numbers that comes in
 * afterwards. The number of observations is {@code -Dobservations}; the store is kept in {@code target} and used again.
 */
public final class CheckBenchmark {

    private static final int NEW_DOCUMENTS = 60;
    private static final int MEGA = 1_000_000;

    private final TradeStore store;
    private final FactGraph graphs;
    private final MadeUpWorld world;
    private final int documents;

    private CheckBenchmark(TradeStore store, FactGraph graphs, MadeUpWorld world, int documents) {
        this.store = store;
        this.graphs = graphs;
        this.world = world;
        this.documents = documents;
    }

    public static void main(String[] arguments) {
        int observations = Integer.getInteger("observations", 100_000);
        Path folder = Path.of("target", "checked-" + observations);
        boolean isThere = Files.isDirectory(folder);
        Iris iris = Iris.standard();
        Lexicon lexicon = Lexicon.load();
        Ontology ontology = Ontology.load(iris);
        try (TradeStore store = TradeStore.open(folder, iris)) {
            CheckBenchmark benchmark = new CheckBenchmark(store, new FactGraph(iris, lexicon, ontology, "benchmark"), new MadeUpWorld(lexicon), observations / MadeUpNews.NUMBERS);
            if (!isThere) {
                tell("filling", benchmark::fill);
                store.loadReference(new ReferenceGraph(iris, lexicon, ontology));
            }
            System.out.printf("%,d observations, %,d MB on disk%n", store.counts().observations(), size(folder) / MEGA);
            Auditor auditor = new Auditor(store);
            tell("whole check", auditor::catchUp);
            System.out.printf("%,d findings, %,d MB on disk%n", Findings.count(store), size(folder) / MEGA);
            benchmark.checkNewDocuments(auditor);
            tell("shapes and integrity constraints", () -> System.out.printf("%d defects%n", Wellformed.load().check(store).size()));
        }
    }

    private void fill() {
        MadeUpStore.fill(store, graphs, world, documents);
    }

    private void checkNewDocuments(Auditor auditor) {
        long[] wall = new long[NEW_DOCUMENTS];
        long before = processorTime();
        for (int i = 0; i < NEW_DOCUMENTS; i++) {
            MadeUpNews.Stated news = MadeUpNews.document(world, documents + i);
            store.replace(news.document().name(), graphs.of(news.document(), news.facts()));
            long start = System.nanoTime();
            auditor.catchUp();
            wall[i] = (System.nanoTime() - start) / MEGA;
        }
        long processor = (processorTime() - before) / MEGA / NEW_DOCUMENTS;
        Arrays.sort(wall);
        System.out.printf("a new document of %d numbers is checked in: median %d ms, slowest of %d %d ms; %d ms of the processor to take it in and check it%n",
                MadeUpNews.NUMBERS, wall[NEW_DOCUMENTS / 2], NEW_DOCUMENTS, wall[NEW_DOCUMENTS - 1], processor);
        IntStream.range(0, NEW_DOCUMENTS).forEach(i -> store.remove("news-" + (documents + i)));
        auditor.catchUp();
    }

    private static void tell(String what, Runnable work) {
        long start = System.nanoTime();
        long begun = processorTime();
        work.run();
        System.out.printf("%s: %.1f s, %.1f s of the processor, in a heap of %,d MB%n", what, (System.nanoTime() - start) / 1e9, (processorTime() - begun) / 1e9,
                Runtime.getRuntime().maxMemory() / MEGA);
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
