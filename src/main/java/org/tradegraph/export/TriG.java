package org.tradegraph.export;

import java.io.OutputStream;

import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

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
    public void write(Snapshot graph, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        writer.start();
        graph.prefixes().forEach(writer::prefix);
        graph.quads().forEach(writer::quad);
        writer.finish();
    }
}
