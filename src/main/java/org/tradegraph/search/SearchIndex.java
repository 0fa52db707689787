package org.tradegraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.tradegraph.graph.Fingerprint;
import org.tradegraph.graph.TradeStore;

/** Names of things and sentences of documents by their words; before each search what has changed in the store is read anew. */
public final class SearchIndex implements AutoCloseable {

    private final TradeStore store;
    private final Entries entries;
    private final TextIndexLucene index;
    private final SearcherManager searchers;
    private final Map<String, Fingerprint> known = new HashMap<>();
    private long version = -1;
    private volatile boolean isClosed;

    public SearchIndex(TradeStore store) {
        this.store = store;
        this.entries = new Entries(store, () -> !isClosed);
        this.index = Fields.index();
        try {
            this.searchers = new SearcherManager(index.getIndexWriter(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index, for the property {@code text:query} of SPARQL. */
    public TextIndex textIndex() {
        return index;
    }

    /** Things by the beginning of a name, the best known first. */
    public List<Hit> suggest(String typed, int most) {
        return search(finder -> finder.things(typed, most));
    }

    /** Sentences that hold all of some words, or else any of them, the best first. */
    public List<Hit> sentences(String words, int most) {
        return search(finder -> finder.sentences(words, most));
    }

    private interface Search {
        List<Hit> in(Finder finder) throws IOException;
    }

    private List<Hit> search(Search search) {
        catchUp();
        try {
            var searcher = searchers.acquire();
            try {
                return search.in(new Finder(searcher, index.getQueryAnalyzer()));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what has changed in the store since it last did. */
    public synchronized void catchUp() {
        long now = store.version();
        if (now != version && !isClosed) {
            Txn.executeRead(store.datasetGraph(), this::readChanges);
            version = now;
        }
    }

    /** Reads the store on a thread of its own, so that the first search need not wait. */
    public void warmUp() {
        Thread reading = new Thread(this::catchUp, "search index");
        reading.setDaemon(true);
        reading.start();
    }

    /** Reads no more, so that the store can be closed. */
    @Override
    public void close() {
        isClosed = true;
        synchronized (this) {
            known.clear();
        }
    }

    private void readChanges() {
        try {
            Map<String, Fingerprint> documents = store.documents();
            Set<String> changed = new LinkedHashSet<>();
            documents.forEach((name, state) -> {
                if (!state.equals(known.get(name))) {
                    changed.add(name);
                }
            });
            List<String> gone = new ArrayList<>(known.keySet());
            gone.removeAll(documents.keySet());
            write(changed, gone);
            known.clear();
            known.putAll(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Set<String> changed, List<String> gone) throws IOException {
        IndexWriter writer = index.getIndexWriter();
        for (String name : gone) {
            writer.deleteDocuments(new Term(Fields.OWNER, store.iris().document(name).getURI()));
        }
        for (String name : changed) {
            writer.deleteDocuments(new Term(Fields.OWNER, store.iris().document(name).getURI()));
            writer.addDocuments(entries.ofDocument(name));
        }
        if (version < 0) {
            List<Entries.Named> all = entries.things();
            for (int i = 0; i < all.size() && !isClosed; i++) {
                writer.addDocument(all.get(i).entry());
            }
        } else {
            for (Entries.Named thing : entries.things(changed)) {
                writer.updateDocument(new Term(Fields.KEY, thing.iri()), thing.entry());
            }
        }
        writer.commit();
        searchers.maybeRefreshBlocking();
    }
}
