package org.tradegraph.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.extract.FactExtractor;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.Fingerprint;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Fact;

/** Brings a store into line with documents: those that are new or have changed are read, the others left as they are. */
final class StoreUpdate {

    private final TradeStore store;
    private final Lexicon lexicon;
    private final FactGraph factGraph;
    private final Silence silence;
    private final Map<String, Fingerprint> known;
    private Optional<FactExtractor> extractor = Optional.empty();

    StoreUpdate(TradeStore store, Lexicon lexicon, Console console) {
        Iris iris = store.iris();
        Ontology ontology = Ontology.load(iris);
        this.store = store;
        this.lexicon = lexicon;
        this.factGraph = new FactGraph(iris, lexicon, ontology, Version.get());
        this.silence = new Silence(console);
        this.known = store.documents();
        store.loadReference(new ReferenceGraph(iris, lexicon, ontology));
    }

    /** Reads a document and puts its facts in the place of what the store had of it, unless nothing has changed. */
    void read(Document document) {
        Fingerprint now = Fingerprint.of(document, lexicon.hash());
        if (!now.equals(known.get(document.name()))) {
            List<Fact> facts = extractor().facts(document);
            silence.add(document, facts.size());
            put(document, facts);
        }
    }

    /** Puts the given facts of a document in the place of what the store had of it. */
    void put(Document document, List<Fact> facts) {
        store.replace(document.name(), factGraph.of(document, facts));
    }

    /** Takes a document out. */
    void remove(String name) {
        if (known.containsKey(name)) {
            store.remove(name);
        }
    }

    /** Tells of the documents that gave no facts. */
    void tell() {
        silence.tell();
    }

    private FactExtractor extractor() {
        extractor = extractor.or(() -> Optional.of(new FactExtractor(lexicon)));
        return extractor.get();
    }
}
