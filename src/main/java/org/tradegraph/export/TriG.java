package org.tradegraph.export;

import java.io.OutputStream;

/** TriG: Turtle that keeps the graphs apart, one for each document. */
final class TriG implements Exporter {

    @Override
    public String name() {
        return "trig";
    }

    @Override
    public String ending() {
        return "trig";
    }

    @Override
    public String mediaType() {
        return "application/trig";
    }

    @Override
    public String summary() {
        return "TriG: easy to read, keeps the graph of each document apart";
    }

    @Override
    public String losses() {
        return "";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) {
        TurtleText text = new TurtleText(out, graph.prefixes());
        graph.quads(text::quad);
        text.finish();
    }
}
