package org.tradegraph.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Writes quads as N-Quads in the order of the lines. */
final class SortedQuads {

    private SortedQuads() {
    }

    static void write(Stream<Quad> quads, OutputStream out) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            Iterator<String> lines = quads.map(SortedQuads::line).sorted().iterator();
            while (lines.hasNext()) {
                writer.write(lines.next());
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNQ(quad) + "\n";
    }
}
