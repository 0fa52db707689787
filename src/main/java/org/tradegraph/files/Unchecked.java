package org.tradegraph.files;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads or writes where no failure of that can be declared, as in the middle of a stream or a transaction. */
public final class Unchecked {

    /** Something that reads or writes. */
    public interface Work {
        void run() throws IOException;
    }

    private Unchecked() {
    }

    /** Fails with {@link UncheckedIOException} where the work fails. */
    public static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
