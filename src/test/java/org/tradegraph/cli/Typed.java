package org.tradegraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command line answered: its exit code and all it printed. */
record Typed(int code, String out, String err) {

    static Typed run(String... arguments) {
        return runWith("", arguments);
    }

    static Typed runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), printer(out), printer(err)), arguments);
        return new Typed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** The one sentence on standard error; fails where there is none or more than one. */
    String sentence() {
        if (err.isBlank() || err.strip().lines().count() != 1) {
            throw new AssertionError("not one sentence but: " + err);
        }
        return err.strip();
    }
}
