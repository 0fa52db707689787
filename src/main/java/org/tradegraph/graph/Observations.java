package org.tradegraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tradegraph.trade.Approximation;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Observation;

/** Writes the observations of one document: every dimension filled, one observation per key, each in its cell. */
final class Observations {

    private final Iris iris;
    private final Things things;
    private final Passages passages;
    private final String document;
    private final Graph graph;
    private final Map<List<Node>, String> values = new HashMap<>();

    Observations(Iris iris, Things things, Passages passages, String document, Graph graph) {
        this.iris = iris;
        this.things = things;
        this.passages = passages;
        this.document = document;
        this.graph = graph;
    }

    void add(Observation seen) {
        List<Node> measured = measured(seen);
        String value = Literals.plain(seen.value());
        Node passage = passages.of(seen.evidence());
        String first = values.putIfAbsent(with(measured, passage), value);
        if (first != null && !first.equals(value)) {
            passage = passages.withValue(passage, value);
            first = values.putIfAbsent(with(measured, passage), value);
        }
        if (first == null) {
            write(seen, with(measured, passage), value);
        }
    }

    /** The dimensions of the cell, in the order of {@link Vocab#DIMENSIONS}. */
    private List<Node> measured(Observation seen) {
        return List.of(
                place(seen.reporter(), iris.anyPlace()),
                place(seen.partner(), iris.world()),
                iris.code("flow", seen.flow().code()),
                seen.product().map(name -> things.product(graph, name)).orElseGet(iris::allProducts),
                things.code(graph, "segment", seen.segment().orElse("all")),
                place(seen.via(), iris.anyPlace()),
                seen.period().map(period -> things.period(graph, period)).orElseGet(iris::unstatedPeriod),
                iris.code("indicator", indicator(seen)),
                things.code(graph, "basis", seen.basis().orElse("none")),
                things.unit(graph, seen.unit()),
                iris.code("modality", seen.modality().code()));
    }

    private Node place(Optional<String> name, Node absent) {
        return name.map(words -> things.place(graph, words)).orElse(absent);
    }

    /** What a change, share or rank is of is part of its name, unless it is of a value. */
    private static String indicator(Observation seen) {
        return seen.of().filter(of -> of != Indicator.VALUE)
                .map(of -> seen.indicator().code() + "-of-" + of.code())
                .orElse(seen.indicator().code());
    }

    private static List<Node> with(List<Node> measured, Node passage) {
        List<Node> key = new ArrayList<>(measured);
        key.add(passage);
        return key;
    }

    private void write(Observation seen, List<Node> key, String value) {
        Node node = iris.observation(document, key + " " + value);
        graph.add(node, Vocab.TYPE, Vocab.OBSERVATION_CLASS);
        graph.add(node, Vocab.DATA_SET, iris.document(document));
        graph.add(node, Vocab.VALUE, Literals.decimal(seen.value()));
        for (int i = 0; i < key.size(); i++) {
            graph.add(node, Vocab.DIMENSIONS.get(i), key.get(i));
        }
        if (seen.approximation() != Approximation.EXACT) {
            graph.add(node, Vocab.APPROX, iris.code("approx", seen.approximation().code()));
        }
        Said.by(graph, node, seen.evidence());
        Node cell = iris.cell(key.subList(0, key.size() - 1));
        graph.add(cell, Vocab.TYPE, Vocab.CELL);
        graph.add(cell, Vocab.OBSERVATION, node);
    }
}
