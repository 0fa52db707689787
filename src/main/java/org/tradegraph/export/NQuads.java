package org.tradegraph.export;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** N-Quads: one statement a line with its graph, sorted. */
final class NQuads implements Exporter {

    @Override
    public String name() {
        return "nquads";
    }

    @Override
    public String ending() {
        return "nq";
    }

    @Override
    public String mediaType() {
        return "application/n-quads";
    }

    @Override
    public String summary() {
        return "N-Quads: one statement a line with its graph, sorted";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) throws IOException {
        SortedLines.write(graph.quads().stream().map(NQuads::line), out);
    }

    private static String line(Quad quad) {
        String triple = NTriples.line(quad.asTriple());
        return quad.isDefaultGraph() ? triple : triple + " " + NodeFmtLib.strNT(quad.getGraph());
    }
}
