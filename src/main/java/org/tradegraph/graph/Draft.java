package org.tradegraph.graph;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Period;

/** The graph of one document while it is written: names things in it, describes those that need it, quotes the words. */
final class Draft {

    private final Iris iris;
    private final Things things;
    private final Document document;
    private final Passages passages;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

    Draft(Iris iris, Things things, Document document) {
        this.iris = iris;
        this.things = things;
        this.document = document;
        this.passages = new Passages(iris, document, graph);
    }

    Iris iris() {
        return iris;
    }

    Graph graph() {
        return graph;
    }

    Passages passages() {
        return passages;
    }

    String name() {
        return document.name();
    }

    void add(Node subject, Node property, Node value) {
        graph.add(subject, property, value);
    }

    /** Names a thing, unless it has a name already. */
    void label(Node thing, String name) {
        if (!name.isBlank() && !graph.contains(thing, Vocab.PREF_LABEL, Node.ANY)) {
            graph.add(thing, Vocab.PREF_LABEL, Literals.english(name));
        }
    }

    Node place(String name) {
        return things.place(this, name, Vocab.PLACE);
    }

    Node grouping(String name) {
        return things.place(this, name, Vocab.GROUPING);
    }

    List<Node> places(List<String> names) {
        return names.stream().map(this::place).distinct().toList();
    }

    String usualName(String place) {
        return things.usualName(place);
    }

    Node product(String name) {
        return things.product(this, name);
    }

    Node period(Period period) {
        return things.period(this, period);
    }

    Node unit(String words) {
        return things.unit(this, words);
    }

    /** A code of an open list, such as a segment or a basis. */
    Node code(String list, String words) {
        return things.code(this, list, words);
    }

    /** Notes where something is stated, and by whom and by which rule it was read. */
    void state(Node thing, Evidence evidence) {
        graph.add(thing, Vocab.STATED_IN, passages.of(evidence));
        attribute(thing, evidence);
    }

    /** Notes by which rule something was read, by whom it is said, and where else. */
    void attribute(Node thing, Evidence evidence) {
        passages.others(evidence).forEach(passage -> graph.add(thing, Vocab.ALSO_STATED_IN, passage));
        if (!evidence.rule().isEmpty()) {
            graph.add(thing, Vocab.RULE, Literals.text(evidence.rule()));
        }
        evidence.attribution().ifPresent(who -> {
            graph.add(thing, Vocab.ATTRIBUTED_TO, Literals.text(who));
            things.body(this, who).ifPresent(body -> graph.add(thing, Vocab.SAID_BY, body));
        });
    }
}
