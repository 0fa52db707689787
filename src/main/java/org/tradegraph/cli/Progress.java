package org.tradegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Shows on one line of a terminal how far long work has come; silent in files and pipes, and while the work is short. */
final class Progress {

    private static final long SHORT_WORK = 2_000_000_000L;
    private static final long STEP = 200_000_000L;
    private static final int WIDTH = 30;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final Console console;
    private final String what;
    private final OptionalInt total;
    private final boolean isShown;
    private final long start = System.nanoTime();
    private long next = start + SHORT_WORK;
    private int done;

    Progress(Console console, String what, OptionalInt total) {
        this(console, what, total, isTerminal());
    }

    Progress(Console console, String what, OptionalInt total, boolean isShown) {
        this.console = console;
        this.what = what;
        this.total = total;
        this.isShown = isShown;
    }

    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    /** One more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (isShown && now >= next) {
            next = now + STEP;
            console.err().print("\r" + line(done));
        }
    }

    /** Leaves the line free for what is said next. */
    void clear() {
        if (isShown && next > start + SHORT_WORK) {
            console.err().print("\r" + " ".repeat(line(total.orElse(done)).length()) + "\r");
        }
    }

    private String line(int done) {
        return total.isPresent() ? line(done, total.getAsInt(), what) : done + " " + what;
    }

    static String line(int done, int total, String what) {
        int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        return "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + total + " " + what;
    }
}
