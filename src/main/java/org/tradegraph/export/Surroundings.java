package org.tradegraph.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/** Cuts out of a dataset what belongs to one document or to one thing, each statement in the graph it stands in. */
public final class Surroundings {

    private static final List<Node> TOLD_OF_FACTS = List.of(Vocab.STATED_IN, Vocab.ALSO_STATED_IN, Vocab.HAS_SELECTOR);
    private static final List<Node> RESTS_ON = List.of(Vocab.USES_OBSERVATION, Vocab.WAS_DERIVED_FROM);
    private static final Set<Node> NAMES = Set.of(Vocab.TYPE, Vocab.PREF_LABEL, Vocab.LABEL, Vocab.TITLE, Vocab.NOTATION, Vocab.LAT, Vocab.LONG,
            Vocab.START_DATE, Vocab.END_DATE, Vocab.IN_SCHEME);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final DatasetGraph cut = DatasetGraphFactory.create();
    private final Set<Node> told = new HashSet<>();

    private Surroundings(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        dataset.prefixes().forEach(cut.prefixes()::add);
    }

    /** All that a document states, what was computed and found from it, and the names of what it speaks of. */
    public static DatasetGraph ofDocument(Node document, DatasetGraph dataset, Iris iris) {
        return Txn.calculateRead(dataset, () -> {
            Surroundings surroundings = new Surroundings(dataset, iris);
            surroundings.add(dataset.stream(document, Node.ANY, Node.ANY, Node.ANY));
            surroundings.addWhatRests(surroundings.subjects());
            surroundings.addNames();
            return surroundings.cut;
        });
    }

    /** All that is said of a thing, whole facts with their words where they speak of it, and the names of what these speak of. */
    public static DatasetGraph ofThing(Node thing, DatasetGraph dataset, Iris iris) {
        return Txn.calculateRead(dataset, () -> {
            Surroundings surroundings = new Surroundings(dataset, iris);
            surroundings.tell(thing);
            Set<Node> facts = new HashSet<>();
            dataset.stream(Node.ANY, Node.ANY, Node.ANY, thing).forEach(quad -> {
                surroundings.cut.add(quad);
                facts.add(quad.getSubject());
            });
            facts.stream().filter(fact -> !surroundings.isOfReference(fact)).forEach(surroundings::tell);
            surroundings.addNames();
            return surroundings.cut;
        });
    }

    /** A place that lies in the thing is named, and no more; a fact is told in full. */
    private boolean isOfReference(Node thing) {
        return dataset.contains(iris.gazetteerGraph(), thing, Vocab.TYPE, Node.ANY) || dataset.contains(iris.ontologyGraph(), thing, Vocab.TYPE, Node.ANY);
    }

    /** Says of a thing all that is said, and the same of the words that state it. */
    private void tell(Node thing) {
        if (thing.isLiteral() || !told.add(thing)) {
            return;
        }
        add(dataset.stream(Node.ANY, thing, Node.ANY, Node.ANY));
        for (Node property : TOLD_OF_FACTS) {
            dataset.stream(Node.ANY, thing, property, Node.ANY).map(Quad::getObject).toList().forEach(this::tell);
        }
    }

    private Set<Node> subjects() {
        Set<Node> subjects = new HashSet<>();
        cut.find().forEachRemaining(quad -> subjects.add(quad.getSubject()));
        return subjects;
    }

    private void addWhatRests(Set<Node> observations) {
        for (Node observation : observations) {
            for (Node property : RESTS_ON) {
                dataset.stream(Node.ANY, Node.ANY, property, observation).map(Quad::getSubject).toList().forEach(this::tell);
            }
            add(dataset.stream(iris.derivedGraph(), Node.ANY, Vocab.tg("preferred"), observation));
        }
    }

    private void addNames() {
        Set<Node> linked = new HashSet<>();
        cut.find().forEachRemaining(quad -> Stream.of(quad.getSubject(), quad.getObject()).filter(Node::isURI).forEach(linked::add));
        linked.forEach(node -> add(dataset.stream(Node.ANY, node, Node.ANY, Node.ANY).filter(quad -> NAMES.contains(quad.getPredicate()))));
    }

    private void add(Stream<Quad> quads) {
        quads.toList().forEach(cut::add);
    }
}
