package org.tradegraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tradegraph.trade.Evidence;

/** Notes beside a statement who said it and which rule read it. */
final class Said {

    private Said() {
    }

    static void by(Graph graph, Node statement, Evidence evidence) {
        if (!evidence.rule().isEmpty()) {
            graph.add(statement, Vocab.RULE, Literals.text(evidence.rule()));
        }
        evidence.attribution().ifPresent(who -> graph.add(statement, Vocab.ATTRIBUTED_TO, Literals.text(who)));
    }
}
