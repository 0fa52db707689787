package org.tradegraph.graph;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Writes the relations of one document as plain triples, each with a statement beside it that keeps its sentence. */
final class Relations {

    private final Iris iris;
    private final Things things;
    private final Passages passages;
    private final String document;
    private final Graph graph;

    Relations(Iris iris, Things things, Passages passages, String document, Graph graph) {
        this.iris = iris;
        this.things = things;
        this.passages = passages;
        this.document = document;
        this.graph = graph;
    }

    void add(Relation seen) {
        Node subject = things.place(graph, seen.subject());
        Node object = object(seen);
        for (Node predicate : predicates(seen)) {
            graph.add(subject, predicate, object);
            state(seen, subject, predicate, object);
        }
    }

    private Node object(Relation seen) {
        return switch (seen.predicate()) {
            case TRADES_PRODUCT -> things.product(graph, seen.object());
            case MEMBER_OF -> things.grouping(graph, seen.object());
            default -> things.place(graph, seen.object());
        };
    }

    /** Goods traded go out or come in; where the text does not say which, or says both, both are stated. */
    private static List<Node> predicates(Relation seen) {
        if (seen.predicate() != Predicate.TRADES_PRODUCT) {
            return List.of(Vocab.tg(seen.predicate().code()));
        }
        Flow flow = seen.flow().orElse(Flow.TRADE);
        return switch (flow) {
            case EXPORT -> List.of(Vocab.EXPORTS_PRODUCT);
            case IMPORT -> List.of(Vocab.IMPORTS_PRODUCT);
            default -> List.of(Vocab.EXPORTS_PRODUCT, Vocab.IMPORTS_PRODUCT);
        };
    }

    private void state(Relation seen, Node subject, Node predicate, Node object) {
        Node passage = passages.of(seen.evidence());
        Node statement = iris.statement(document, List.of(subject, predicate, object, passage).toString());
        graph.add(statement, Vocab.TYPE, Vocab.STATEMENT);
        graph.add(statement, Vocab.SUBJECT, subject);
        graph.add(statement, Vocab.PREDICATE, predicate);
        graph.add(statement, Vocab.OBJECT, object);
        seen.partner().ifPresent(name -> graph.add(statement, Vocab.PARTNER, things.place(graph, name)));
        graph.add(statement, Vocab.STATED_IN, passage);
        Said.by(graph, statement, seen.evidence());
    }
}
