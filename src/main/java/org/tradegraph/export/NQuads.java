package org.tradegraph.export;

import java.io.OutputStream;

import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** N-Quads: one statement a line with its graph, graph by graph, sorted. */
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
        return "N-Quads: one statement a line with its graph, graph by graph, sorted";
    }

    @Override
    public String losses() {
        return "";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) {
        Lines lines = new Lines(out);
        graph.lines((name, line) -> lines.add(line + (Quad.isDefaultGraph(name) ? "" : " " + NodeFmtLib.strNT(name)) + " ."));
        lines.flush();
    }
}
