package org.tradegraph.export;

import java.io.OutputStream;

/** N-Triples: one statement a line, sorted. */
final class NTriples implements Exporter {

    @Override
    public String name() {
        return "ntriples";
    }

    @Override
    public String ending() {
        return "nt";
    }

    @Override
    public String mediaType() {
        return "application/n-triples";
    }

    @Override
    public String summary() {
        return "N-Triples: one statement a line, sorted";
    }

    @Override
    public String losses() {
        return "which graph, and so which document, a statement stands in";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) {
        Lines lines = new Lines(out);
        graph.tripleLines(line -> lines.add(line + " ."));
        lines.flush();
    }
}
