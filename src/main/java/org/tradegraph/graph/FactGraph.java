package org.tradegraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Event;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Observation;
import org.tradegraph.trade.Relation;
import org.tradegraph.trade.Route;

/** Says the facts of one document in RDF: a pure function, so that the same document and facts always give the same graph. */
public final class FactGraph {

    private final Iris iris;
    private final Things things;
    private final String lexiconHash;
    private final String version;

    /**
     * @param version the version of the program, noted as how the graph came about
     */
    public FactGraph(Iris iris, Lexicon lexicon, Ontology ontology, String version) {
        this.iris = iris;
        this.things = new Things(iris, lexicon, ontology);
        this.lexiconHash = lexicon.hash();
        this.version = version;
    }

    /** The graph of a document and all it states; facts given twice stand once. */
    public Graph of(Document document, List<Fact> facts) {
        return of(document, facts, Optional.empty());
    }

    /**
     * The graph of a document and all it states.
     *
     * @param day when it was published, as its text lets one infer; counts where the document does not state its date
     */
    public Graph of(Document document, List<Fact> facts, Optional<LocalDate> day) {
        Draft draft = new Draft(iris, things, document);
        addReport(draft, document);
        document.date().or(() -> day).ifPresent(date -> draft.add(iris.document(document.name()), Vocab.ISSUED, Literals.day(date)));
        Observations observations = new Observations(draft);
        Happenings happenings = new Happenings(draft);
        Relations relations = new Relations(draft);
        for (Fact fact : facts) {
            if (fact instanceof Observation observation) {
                observations.add(observation);
            } else if (fact instanceof Route route) {
                happenings.add(route);
            } else if (fact instanceof Event event) {
                happenings.add(event);
            } else if (fact instanceof Relation relation) {
                relations.add(relation);
            }
        }
        return draft.graph();
    }

    /** The state in which this would read a document. */
    public Fingerprint fingerprint(Document document) {
        return Fingerprint.of(document, iris.reading(version, lexiconHash));
    }

    private void addReport(Draft draft, Document document) {
        Node report = iris.document(document.name());
        draft.add(report, Vocab.TYPE, Vocab.REPORT);
        draft.add(report, Vocab.TYPE, Vocab.DATA_SET_CLASS);
        draft.add(report, Vocab.QB_STRUCTURE, Vocab.STRUCTURE);
        draft.add(report, Vocab.TITLE, Literals.english(document.heading()));
        draft.add(report, Vocab.DATE_STATED, Literals.truth(document.date().isPresent()));
        document.publisher().ifPresent(name -> draft.add(report, Vocab.PUBLISHER, Literals.text(name)));
        document.url().ifPresent(url -> draft.add(report, Vocab.SOURCE, address(url)));
        if (document.body().length() > 0) {
            draft.add(report, Vocab.TEXT, Literals.text(document.text()));
        }
        draft.add(report, Vocab.CONTENT_HASH, Literals.text(fingerprint(document).content()));
        draft.add(report, Vocab.LEXICON_HASH, Literals.text(lexiconHash));
        addReading(draft, report);
    }

    private void addReading(Draft draft, Node report) {
        Node reading = iris.reading(version, lexiconHash);
        draft.add(report, Vocab.WAS_GENERATED_BY, reading);
        draft.add(reading, Vocab.TYPE, Vocab.ACTIVITY);
        draft.add(reading, Vocab.SOFTWARE_VERSION, Literals.text(version));
        draft.add(reading, Vocab.LABEL, Literals.english("Reading by TradeGraph " + version + " with the words of state " + lexiconHash));
    }

    private static Node address(String url) {
        try {
            return IRIx.create(url).isAbsolute() ? NodeFactory.createURI(url) : Literals.text(url);
        } catch (IRIException e) {
            return Literals.text(url);
        }
    }
}
