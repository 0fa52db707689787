package org.tradegraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.tradegraph.trade.Approximation;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Observation;

/** Writes the observations of one document: every dimension filled, one observation per key, each in its cell. */
final class Observations {

    private final Draft draft;
    private final Iris iris;
    private final Map<List<Node>, String> values = new HashMap<>();

    Observations(Draft draft) {
        this.draft = draft;
        this.iris = draft.iris();
    }

    void add(Observation seen) {
        List<Node> measured = measured(seen);
        String value = Literals.plain(seen.value());
        Node passage = draft.passages().of(seen.evidence());
        String first = values.putIfAbsent(with(measured, passage), value);
        if (first != null && !first.equals(value)) {
            passage = draft.passages().withValue(passage, value);
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
                seen.product().map(draft::product).orElseGet(iris::allProducts),
                draft.code("segment", seen.segment().orElse("all")),
                place(seen.via(), iris.anyPlace()),
                seen.period().map(draft::period).orElseGet(iris::unstatedPeriod),
                iris.code("indicator", indicator(seen)),
                draft.code("basis", seen.basis().orElse("none")),
                draft.unit(seen.unit()),
                iris.code("modality", seen.modality().code()));
    }

    private Node place(Optional<String> name, Node absent) {
        return name.map(draft::place).orElse(absent);
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
        Node node = iris.observation(draft.name(), key + " " + value);
        draft.add(node, Vocab.TYPE, Vocab.OBSERVATION_CLASS);
        draft.add(node, Vocab.DATA_SET, iris.document(draft.name()));
        draft.add(node, Vocab.VALUE, Literals.decimal(seen.value()));
        for (int i = 0; i < key.size(); i++) {
            draft.add(node, Vocab.DIMENSIONS.get(i), key.get(i));
        }
        if (seen.approximation() != Approximation.EXACT) {
            draft.add(node, Vocab.APPROX, iris.code("approx", seen.approximation().code()));
        }
        seen.confidence().ifPresent(likely -> draft.add(node, Vocab.CONFIDENCE, Literals.decimal(likely)));
        draft.attribute(node, seen.evidence());
        Node cell = iris.cell(key.subList(0, key.size() - 1));
        draft.add(cell, Vocab.TYPE, Vocab.CELL);
        draft.add(cell, Vocab.OBSERVATION, node);
        addStream(cell, key);
    }

    /** Says what the cell measures, and in which comparisons that stands, so that what can contradict it is found at once. */
    private void addStream(Node cell, List<Node> key) {
        TradeStream measured = TradeStream.of(key);
        Node stream = iris.stream(measured);
        draft.add(cell, Vocab.MEASURES, stream);
        draft.add(stream, Vocab.TYPE, Vocab.STREAM);
        measured.comparisons().forEach(name -> draft.add(stream, Vocab.COMPARED_IN, iris.comparison(name)));
        String indicator = Iris.lastPart(key.get(Vocab.DIMENSIONS.indexOf(Vocab.INDICATOR)));
        if (indicator.startsWith(Indicator.RANK.code())) {
            measured.acrossRanks(indicator).forEach(name -> draft.add(stream, Vocab.COMPARED_IN, iris.comparison(name)));
        }
    }
}
