package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How fast something is written, from when this was made. */
final class ExportPace {

    private final long start = System.nanoTime();

    /** How much was written and how much in a second, as a line for the person who waits. */
    String told(Path out, long count, String what) {
        double seconds = (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1);
        return String.format(Locale.ROOT, "%s: %,d %s in %.1f s, %,.0f a second", out, count, what, seconds, count / seconds);
    }
}
