package org.tradegraph.query;

import java.nio.file.Path;
import org.tradegraph.audit.Auditor;
import org.tradegraph.files.Folder;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.FactsFile;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.SmallLexicon;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.lexicon.Lexicon;

/** A store to test with: what the gold files of the sample documents state. */
public final class GoldStore {

    private GoldStore() {
    }

    /** Loaded once for all tests that only read it; nobody closes it. */
    public static TradeStore shared() {
        return Shared.STORE;
    }

    private static final class Shared {
        private static final TradeStore STORE = open();
    }

    public static TradeStore open() {
        return open(Iris.standard(), SmallLexicon.load());
    }

    static TradeStore open(Iris iris, Lexicon lexicon) {
        Ontology ontology = Ontology.load(iris);
        TradeStore store = TradeStore.inMemory(iris);
        store.loadReference(new ReferenceGraph(iris, lexicon, ontology));
        FactGraph graphs = new FactGraph(iris, lexicon, ontology, "test");
        Folder documents = Folder.at(Path.of("data/documents"));
        for (String file : documents.names(".jsonl")) {
            for (FactsFile.Stated stated : FactsFile.read(documents.path(file))) {
                store.replace(stated.document().name(), graphs.of(stated.document(), stated.facts()));
            }
        }
        new Auditor(store).catchUp();
        return store;
    }
}
