package org.tradegraph.cli;

import java.io.OutputStream;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

import org.tradegraph.export.Exporter;
import org.tradegraph.export.Snapshot;
import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.Unchecked;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.Prefixes;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;

/** Gathers the graphs of documents in memory, to be printed. */
final class GraphOutput {

    private final Iris iris = Iris.standard();
    private final DatasetGraph graphs = DatasetGraphFactory.create();
    private final FactGraph factGraph;

    GraphOutput(Lexicon lexicon) {
        factGraph = new FactGraph(iris, lexicon, Ontology.load(iris), Version.get());
        Prefixes.of(iris).forEach(graphs.prefixes()::add);
    }

    void add(Document document, FactExtractor.Stated stated) {
        graphs.addGraph(iris.document(document.name()), factGraph.of(document, stated.facts(), stated.day()));
    }

    void write(String format, OutputStream out) {
        Unchecked.run(() -> Exporter.named(format).write(Snapshot.of(graphs), out));
    }
}
