package org.tradegraph.export;

import java.io.OutputStream;

import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

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
    public void write(Snapshot graph, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        graph.prefixes().forEach(writer::prefix);
        graph.triples().forEach(writer::triple);
        writer.finish();
    }
}
