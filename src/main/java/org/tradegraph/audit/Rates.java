package org.tradegraph.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/**
 * Keeps of each run of exchange rates, which are those of two currencies in a year, the usual one: the median in three digits, with how
 * many lie below, at and above it. So a rate that comes or goes is seldom a reason to look at the others.
 */
final class Rates {

    private static final int FEWEST = 3;
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final Node USUAL = Vocab.tg("usual");
    private static final List<Node> COUNTS = List.of(Vocab.tg("below"), Vocab.tg("near"), Vocab.tg("above"));

    private final DatasetGraph dataset;
    private final Node derived;
    private final Map<Node, List<Move>> moves = new LinkedHashMap<>();

    Rates(TradeStore store) {
        this.dataset = store.datasetGraph();
        this.derived = store.iris().derivedGraph();
    }

    /** A rate that has come or gone. */
    private record Move(Node fact, BigDecimal rate, int step) {
    }

    /**
     * What to look at again.
     *
     * @param facts      the rates that came or went, or all where another one is the usual now
     * @param isNewUsual whether another one is
     */
    record Due(Set<Node> facts, boolean isNewUsual) {
    }

    /** Notes the rates among what has changed. */
    void note(Ledger.Change change) {
        note(change.gone(), -1);
        note(change.come(), 1);
    }

    private void note(List<Quad> quads, int step) {
        Map<Node, Node> computed = new HashMap<>();
        quads.stream().filter(quad -> quad.getPredicate().equals(Vocab.COMPUTED)).forEach(quad -> computed.put(quad.getSubject(), quad.getObject()));
        quads.stream().filter(quad -> quad.getPredicate().equals(Vocab.COMPARED_IN)).forEach(quad -> {
            List<Move> known = moves.computeIfAbsent(quad.getObject(), run -> new ArrayList<>());
            // Where no usual one is known, all are gone through anyway.
            if (dataset.contains(derived, quad.getObject(), USUAL, Node.ANY)) {
                known.add(new Move(quad.getSubject(), rounded(computed.get(quad.getSubject())), step));
            }
        });
    }

    /** The runs in which something has changed. */
    Set<Node> runs() {
        return moves.keySet();
    }

    /** Brings the usual rate of a run up to date. */
    Due settle(Node run) {
        Optional<BigDecimal> usual = number(run, USUAL).map(Rates::rounded);
        List<Move> moved = moves.get(run);
        if (usual.isPresent()) {
            int[] counts = COUNTS.stream().mapToInt(count -> number(run, count).map(node -> Integer.parseInt(node.getLiteralLexicalForm())).orElse(0)).toArray();
            moved.forEach(move -> counts[1 + move.rate().compareTo(usual.get())] += move.step());
            if (isMiddle(counts)) {
                write(run, usual.get(), counts);
                return new Due(facts(moved.stream().map(Move::fact)), false);
            }
        }
        Set<Node> facts = facts(Stream.concat(moved.stream().map(Move::fact), in(run)));
        setUsual(run);
        return new Due(facts, true);
    }

    private static Set<Node> facts(Stream<Node> facts) {
        return facts.collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private Stream<Node> in(Node run) {
        return dataset.stream(derived, Node.ANY, Vocab.COMPARED_IN, run).map(Quad::getSubject);
    }

    private void setUsual(Node run) {
        List<BigDecimal> rates = in(run).toList().stream().flatMap(fact -> number(fact, Vocab.COMPUTED).stream()).map(Rates::rounded).sorted().toList();
        clear(run);
        if (rates.size() >= FEWEST) {
            BigDecimal usual = rates.get((rates.size() - 1) / 2);
            int[] counts = new int[COUNTS.size()];
            rates.forEach(rate -> counts[1 + rate.compareTo(usual)]++);
            write(run, usual, counts);
        }
    }

    /** Whether the one in the middle is still among those in the middle. */
    private static boolean isMiddle(int[] counts) {
        int all = counts[0] + counts[1] + counts[2];
        int middle = (all - 1) / 2;
        return all >= FEWEST && counts[0] <= middle && middle < counts[0] + counts[1];
    }

    private void write(Node run, BigDecimal usual, int[] counts) {
        clear(run);
        dataset.add(derived, run, USUAL, Result.decimal(usual));
        for (int i = 0; i < counts.length; i++) {
            dataset.add(derived, run, COUNTS.get(i), NodeFactory.createLiteralByValue(counts[i]));
        }
    }

    private void clear(Node run) {
        dataset.deleteAny(derived, run, Node.ANY, Node.ANY);
    }

    private Optional<Node> number(Node thing, Node property) {
        return dataset.stream(derived, thing, property, Node.ANY).map(Quad::getObject).findFirst();
    }

    private static BigDecimal rounded(Node number) {
        return new BigDecimal(number.getLiteralLexicalForm()).round(DIGITS);
    }
}
