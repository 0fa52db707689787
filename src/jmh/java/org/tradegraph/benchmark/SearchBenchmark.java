package org.tradegraph.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;
import org.tradegraph.search.SearchIndex;

/** How fast names are suggested by their first letters, among as many made-up labels as {@code -Dobservations} says. */
public final class SearchBenchmark {

    private static final int LETTERS = 26;
    private static final int ROUNDS = 1_000;
    private static final int LONGEST = 5;

    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final SplittableRandom random = new SplittableRandom(1);

    private SearchBenchmark() {
    }

    public static void main(String[] arguments) {
        new SearchBenchmark().run(Integer.getInteger("observations", 100_000));
    }

    private void run(int labels) {
        try (TradeStore store = TradeStore.inMemory(Iris.standard()); SearchIndex index = new SearchIndex(store)) {
            store.replace("labels", named(store.iris(), labels));
            long start = System.nanoTime();
            index.catchUp();
            System.out.printf(Locale.ROOT, "%,d labels are read into the index in %.1f s%n", labels, (System.nanoTime() - start) / 1e9);
            for (int length = 1; length <= LONGEST; length++) {
                long[] times = new long[ROUNDS];
                long cpu = 0;
                for (int round = -ROUNDS; round < ROUNDS; round++) {
                    String typed = letters(length);
                    long before = System.nanoTime();
                    long used = thread.getCurrentThreadCpuTime();
                    index.suggest(typed, 10);
                    times[Math.max(0, round)] = System.nanoTime() - before;
                    cpu += round < 0 ? 0 : thread.getCurrentThreadCpuTime() - used;
                }
                Arrays.sort(times);
                System.out.printf(Locale.ROOT, "%d letters: median %.2f ms, 99 of 100 within %.2f ms, processor %.2f ms%n", length, times[ROUNDS / 2] / 1e6,
                        times[ROUNDS * 99 / 100] / 1e6, cpu / 1e6 / ROUNDS);
            }
        }
    }

    private Graph named(Iris iris, int labels) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(iris.document("labels"), Vocab.TYPE, Vocab.REPORT);
        for (int i = 0; i < labels; i++) {
            graph.add(iris.place("x" + i), Vocab.PREF_LABEL, NodeFactory.createLiteralLang(letters(6) + " " + letters(6), "en"));
        }
        return graph;
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(LETTERS)));
        }
        return letters.toString();
    }
}
