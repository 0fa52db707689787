package org.tradegraph.export;

import java.io.OutputStream;

/** JSON-LD: compact JSON that keeps the graphs apart, with its context inside. */
final class JsonLd implements Exporter {

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String ending() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String summary() {
        return "JSON-LD: compact JSON with its context inside, keeps the graph of each document apart";
    }

    @Override
    public String losses() {
        return "";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) {
        JsonLdText text = new JsonLdText(out, JsonLdContext.of(graph));
        graph.quads(text::quad);
        text.finish();
    }
}
