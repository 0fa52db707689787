package org.tradegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Writes lines in the order of their UTF-8 bytes, as {@code LC_ALL=C sort} has them. */
final class SortedLines {

    private SortedLines() {
    }

    static void write(Stream<String> lines, OutputStream out) throws IOException {
        byte[][] sorted = lines.map(line -> (line + " .\n").getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned).toArray(byte[][]::new);
        for (byte[] line : sorted) {
            out.write(line);
        }
        out.flush();
    }
}
