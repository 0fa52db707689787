package org.tradegraph.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.tradegraph.graph.Counts;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/** What every page about the graph shows, each read in one transaction; nothing where the graph has no such thing. */
public final class Site {

    /** How many pages of each kind are kept, the latest that were asked for. */
    private static final int PAGES = 256;

    private final TradeStore store;
    private final Addresses addresses;
    private final Current<List<Finding>> findings;
    private final Current<List<HomePage.Entry>> documents;
    private final Current<HomePage> home;
    private final Current<VocabularyPage> vocabulary;
    private final Kept<Asked, Optional<ThingPage>> things;
    private final Kept<String, Optional<DocumentPage>> texts;
    private final Kept<String, Optional<ObservationPage>> observations;

    private record Asked(String iri, Optional<String> whole) {
    }

    public Site(TradeStore store) {
        this.store = store;
        this.addresses = new Addresses(store.iris());
        this.findings = new Current<>(store, () -> read(lookup -> new Findings(lookup).all()));
        this.documents = new Current<>(store, () -> read(lookup -> new Overview(lookup).documents()));
        this.home = new Current<>(store, this::readHome);
        this.things = new Kept<>(store, PAGES);
        this.texts = new Kept<>(store, PAGES);
        this.observations = new Kept<>(store, PAGES);
        this.vocabulary = new Current<>(store, () -> read(lookup -> new Vocabulary(lookup).page()));
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Whether the graph says anything of an IRI. */
    public boolean isKnown(String iri) {
        return read(lookup -> lookup.isKnown(NodeFactory.createURI(iri)));
    }

    public HomePage home() {
        return home.get();
    }

    private HomePage readHome() {
        Counts counts = store.counts();
        List<Finding> all = findings.get();
        List<HomePage.Entry> latest = documents.get();
        return read(lookup -> new Overview(lookup).page(counts, latest, all));
    }

    /** All documents, the latest first. */
    public List<HomePage.Entry> documents() {
        return documents.get();
    }

    /** A thing by its IRI, with all links of one property where its name is given. */
    public Optional<ThingPage> thing(String iri, Optional<String> whole) {
        Node node = NodeFactory.createURI(iri);
        return things.get(new Asked(iri, whole), () -> read(lookup -> lookup.isKnown(node) ? Optional.of(new Things(lookup).page(node, whole)) : Optional.empty()));
    }

    public Optional<DocumentPage> document(String name) {
        Node report = store.iris().document(name);
        return texts.get(name, () -> read(lookup -> lookup.is(report, Vocab.REPORT) ? Optional.of(new DocumentReader(lookup).page(report, name)) : Optional.empty()));
    }

    /** An observation of a document, by the fragment of its IRI. */
    public Optional<ObservationPage> observation(String document, String fragment) {
        Node node = NodeFactory.createURI(store.iris().document(document).getURI() + "#" + fragment);
        return observations.get(node.getURI(), () -> read(lookup -> lookup.isObservation(node) ? Optional.of(new ObservationReader(lookup).page(node)) : Optional.empty()));
    }

    /** A page, from 1, of the findings asked for by kind, severity, place or document. */
    public FindingsPage findings(Map<String, String> filter, int page) {
        return FindingsPage.of(findings.get(), filter, page);
    }

    /** What the graph says of an IRI, to be given out at a path. */
    public Graph data(String iri, String path) {
        return Txn.calculateRead(store.datasetGraph(), () -> Description.of(NodeFactory.createURI(iri), path, store.datasetGraph(), store.iris()));
    }

    /** The vocabulary, term by term. */
    public VocabularyPage vocabulary() {
        return vocabulary.get();
    }

    private <T> T read(Function<Lookup, T> reading) {
        return Txn.calculateRead(store.datasetGraph(), () -> reading.apply(new Lookup(store.datasetGraph(), addresses)));
    }
}
