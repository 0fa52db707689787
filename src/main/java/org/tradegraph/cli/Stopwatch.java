package org.tradegraph.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import org.tradegraph.text.Document;

/** Does some work on documents over and over for a while and tells its pace. */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What is done in a second: megabytes of UTF-8 text, and documents. */
    record Pace(double megabytes, double documents) {
    }

    private final List<Document> documents;
    private final long bytes;
    private final long nanos;

    Stopwatch(List<Document> documents, int seconds) {
        this.documents = documents;
        this.bytes = documents.stream().mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length).sum();
        this.nanos = TimeUnit.SECONDS.toNanos(seconds);
    }

    /** The pace of a core that does nothing else, once the code is warm: in seconds of the processor, whatever else the machine does. */
    Pace ofCore(Consumer<Document> work) {
        rounds(work, THREADS::getCurrentThreadCpuTime);
        return pace(rounds(work, THREADS::getCurrentThreadCpuTime));
    }

    /** The pace of some threads together, by the clock on the wall. */
    Pace ofThreads(Consumer<Document> work, int threads) {
        return pace(IntStream.range(0, threads).parallel().mapToDouble(thread -> rounds(work, System::nanoTime)).sum());
    }

    private Pace pace(double rounds) {
        return new Pace(rounds * bytes / 1e6, rounds * documents.size());
    }

    /** How many times a second all documents are gone through. */
    private double rounds(Consumer<Document> work, LongSupplier clock) {
        long start = clock.getAsLong();
        long passed;
        int rounds = 0;
        do {
            documents.forEach(work);
            rounds++;
            passed = clock.getAsLong() - start;
        } while (passed < nanos);
        return rounds * 1e9 / passed;
    }
}
