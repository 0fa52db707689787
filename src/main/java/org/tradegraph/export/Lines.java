package org.tradegraph.export;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.tradegraph.files.Unchecked;

/** Writes lines in UTF-8, each with a line feed at its end on any system. */
public final class Lines {

    private final Writer writer;

    public Lines(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    public void add(String line) {
        Unchecked.run(() -> {
            writer.write(line);
            writer.write('\n');
        });
    }

    public void flush() {
        Unchecked.run(writer::flush);
    }
}
