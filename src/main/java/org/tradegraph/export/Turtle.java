package org.tradegraph.export;

import java.io.OutputStream;

/** Turtle: all statements in one graph, a block for each subject. */
final class Turtle implements Exporter {

    @Override
    public String name() {
        return "turtle";
    }

    @Override
    public String ending() {
        return "ttl";
    }

    @Override
    public String mediaType() {
        return "text/turtle";
    }

    @Override
    public String summary() {
        return "Turtle: every statement once, easy to read";
    }

    @Override
    public String losses() {
        return "which graph, and so which document, a statement stands in";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) {
        TurtleText text = new TurtleText(out, graph.prefixes());
        graph.triples(text::triple);
        text.finish();
    }
}
