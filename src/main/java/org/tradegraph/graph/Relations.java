package org.tradegraph.graph;

import java.util.List;

import org.apache.jena.graph.Node;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Writes the relations of one document as plain triples, each with a statement beside it that keeps its sentence. */
final class Relations {

    private final Draft draft;
    private final Iris iris;

    Relations(Draft draft) {
        this.draft = draft;
        this.iris = draft.iris();
    }

    void add(Relation seen) {
        Node subject = draft.place(seen.subject());
        Node object = object(seen);
        for (Node predicate : predicates(seen)) {
            draft.add(subject, predicate, object);
            state(seen, subject, predicate, object);
        }
    }

    private Node object(Relation seen) {
        return switch (seen.predicate()) {
            case TRADES_PRODUCT -> draft.product(seen.object());
            case MEMBER_OF -> draft.grouping(seen.object());
            default -> draft.place(seen.object());
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
        Node passage = draft.passages().of(seen.evidence());
        Node statement = iris.statement(draft.name(), List.of(subject, predicate, object, passage).toString());
        draft.add(statement, Vocab.TYPE, Vocab.STATEMENT);
        draft.add(statement, Vocab.SUBJECT, subject);
        draft.add(statement, Vocab.PREDICATE, predicate);
        draft.add(statement, Vocab.OBJECT, object);
        seen.partner().ifPresent(name -> draft.add(statement, Vocab.PARTNER, draft.place(name)));
        draft.state(statement, seen.evidence());
    }
}
