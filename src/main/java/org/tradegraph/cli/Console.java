package org.tradegraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The three standard streams; what is printed is UTF-8 whatever the locale. */
record Console(InputStream in, PrintStream out, PrintStream err) {

    static Console ofProcess() {
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false,
                StandardCharsets.UTF_8);
        return new Console(System.in, out, new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** Prints a sentence for the person who typed, beside the output. */
    void note(String sentence) {
        out.flush();
        err.println(sentence);
    }
}
