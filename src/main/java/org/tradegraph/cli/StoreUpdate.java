package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import org.tradegraph.audit.Auditor;
import org.tradegraph.integrity.Wellformed;
import org.tradegraph.extract.FactExtractor;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.FactsFile;
import org.tradegraph.graph.Fingerprint;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;

/** Brings a store into line with documents: those that are new or have changed are read, the others left as they are. */
final class StoreUpdate {

    private final TradeStore store;
    private final FactGraph factGraph;
    private final Silence silence;
    private final Map<String, Fingerprint> known;
    private final Once<FactExtractor> extractor;
    private final Once<Wellformed> wellformed = new Once<>(Wellformed::load);

    StoreUpdate(TradeStore store, Lexicon lexicon, Console console) {
        Iris iris = store.iris();
        Ontology ontology = Ontology.load(iris);
        this.store = store;
        this.factGraph = new FactGraph(iris, lexicon, ontology, Version.get());
        this.silence = new Silence(console);
        this.extractor = new Once<>(() -> new FactExtractor(lexicon));
        this.known = store.documents();
        store.loadReference(new ReferenceGraph(iris, lexicon, ontology));
    }

    /** A document that was read, with its graph where it is new or has changed. */
    record Reading(Document document, int facts, Optional<Graph> graph) {
    }

    /** Reads a document unless nothing has changed; touches no store, so that several threads may read at a time. */
    Reading read(Document document) {
        if (factGraph.fingerprint(document).equals(known.get(document.name()))) {
            return new Reading(document, 0, Optional.empty());
        }
        FactExtractor.Stated stated = extractor.get().stated(document);
        Graph graph = factGraph.of(document, stated.facts(), stated.day());
        wellformed.get().require(document.name(), graph);
        return new Reading(document, stated.facts().size(), Optional.of(graph));
    }

    /** Puts what was read in the place of what the store had of the document. */
    void put(Reading reading) {
        reading.graph().ifPresent(graph -> {
            silence.add(reading.document(), reading.facts());
            store.replace(reading.document().name(), graph);
        });
    }

    /** Puts facts from outside in the place of what the store had of their document; refuses what would not be well-formed, and names its lines. */
    void put(Path file, FactsFile.Stated stated) {
        Graph graph = factGraph.of(stated.document(), stated.facts());
        wellformed.get().require(stated.document().name(), graph, thing -> lines(file, stated, thing));
        store.replace(stated.document().name(), graph);
    }

    /** The lines that state a thing: those whose fact alone would put it into the graph. */
    private List<String> lines(Path file, FactsFile.Stated stated, String thing) {
        Node node = NodeFactory.createURI(thing);
        List<String> lines = IntStream.range(0, stated.facts().size())
                .filter(at -> factGraph.of(stated.document(), List.of(stated.facts().get(at))).contains(node, Node.ANY, Node.ANY))
                .mapToObj(at -> file + ":" + stated.lines().get(at)).toList();
        return lines.isEmpty() ? List.of(file + ": " + thing) : lines;
    }

    /** Takes a document out. */
    void remove(String name) {
        if (known.containsKey(name)) {
            store.remove(name);
        }
    }

    /** Checks what has come in, and tells of the documents that gave no facts. */
    void finish() {
        new Auditor(store).catchUp();
        silence.tell();
    }
}
