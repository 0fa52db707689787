package org.tradegraph.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.apache.commons.io.output.CountingOutputStream;
import org.tradegraph.export.Exporter;
import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.graph.Iris;
import org.tradegraph.interchange.GraphFormat;
import org.tradegraph.property.WholeGraph;

/**
 * How fast many observations are written, and in how much memory: the number is {@code -Dobservations}, the heap {@code -Xmx512m}. The
 * documents are made up while they are read, so that it is the writing that is measured, and no disk.
 */
public final class ExportBenchmark {

    private ExportBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        int observations = Integer.getInteger("observations", 1_000_000);
        List<String> formats = List.of(System.getProperty("formats", "neo4j,nquads").split(","));
        Iris iris = Iris.standard();
        MadeUpDataset dataset = new MadeUpDataset(iris, observations / MadeUpNews.NUMBERS);
        for (String format : formats) {
            long[] bytes = {0};
            long start = System.nanoTime();
            if (GraphFormat.find(format).isPresent()) {
                GraphFormat.find(format).get().write(new WholeGraph(dataset, iris, false, true), name -> counting(bytes));
            } else {
                try (OutputStream out = counting(bytes)) {
                    Exporter.named(format).write(Snapshot.of(dataset, iris, Selection.whole()), out);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%s: %,d observations, %,d MB in %.0f s, %,.0f observations a second, heap of at most %,d MB%n", format, observations,
                    bytes[0] / 1_000_000, seconds, observations / seconds, Runtime.getRuntime().maxMemory() / 1_000_000);
        }
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
