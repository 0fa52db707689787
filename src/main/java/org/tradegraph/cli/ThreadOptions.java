package org.tradegraph.cli;

import org.tradegraph.files.TradeGraphException;

import picocli.CommandLine.Option;

/** How many documents are read at a time. */
final class ThreadOptions {

    private static final int MOST = 256;

    @Option(names = "--threads", paramLabel = "N", description = "Read so many documents at a time; one a core where none is given. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    int count() {
        if (threads < 1 || threads > MOST) {
            throw new TradeGraphException("--threads " + threads + ": cannot be done; give a number from 1 to " + MOST);
        }
        return threads;
    }
}
