package org.tradegraph.export;

import java.io.OutputStream;

import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** RDF/XML: all statements in one graph, for tools that read XML only. */
final class RdfXml implements Exporter {

    @Override
    public String name() {
        return "rdfxml";
    }

    @Override
    public String ending() {
        return "rdf";
    }

    @Override
    public String mediaType() {
        return "application/rdf+xml";
    }

    @Override
    public String summary() {
        return "RDF/XML: every statement once, for tools that read XML only";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) {
        RDFWriter.source(new SortedGraph(graph)).format(RDFFormat.RDFXML_PLAIN).output(out);
    }
}
