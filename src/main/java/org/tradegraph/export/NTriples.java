package org.tradegraph.export;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

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
    public void write(Snapshot graph, OutputStream out) throws IOException {
        SortedLines.write(graph.triples().stream().map(NTriples::line), out);
    }

    static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                + NodeFmtLib.strNT(triple.getObject());
    }
}
