package org.tradegraph.api;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;
import org.tradegraph.query.Parameter;

/** The values that a parameter can have, where the graph has a list of them. */
public final class Choices {

    private static final int MOST = 200;

    private final TradeStore store;

    public Choices(TradeStore store) {
        this.store = store;
    }

    /** A value, and its name in words. */
    public record Choice(String value, String label) {
    }

    /** The codes of the list a parameter takes its value from, by name; nothing where it takes others. */
    public List<Choice> of(Parameter parameter) {
        return switch (parameter.type()) {
            case FLOW, INDICATOR, UNIT -> codes(parameter.type().code());
            case CURRENCY -> codes(Parameter.Type.UNIT.code()).stream().filter(choice -> Iris.isCurrency(choice.value())).toList();
            default -> List.of();
        };
    }

    private List<Choice> codes(String list) {
        return Txn.calculateRead(store.datasetGraph(), () -> store.datasetGraph()
                .stream(Node.ANY, Node.ANY, Vocab.IN_SCHEME, store.iris().scheme(list)).map(Quad::getSubject).distinct().limit(MOST)
                .map(this::choice).sorted(Comparator.comparing(Choice::label)).toList());
    }

    private Choice choice(Node code) {
        String value = code.getURI().substring(code.getURI().lastIndexOf('/') + 1);
        String label = store.datasetGraph().stream(Node.ANY, code, Vocab.PREF_LABEL, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm()).findFirst().orElse(value);
        return new Choice(value, label);
    }
}
