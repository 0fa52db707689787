package org.tradegraph.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The largest one-to-one matching between gold facts and given facts, found by augmenting paths. */
final class Matching {

    private final List<List<Integer>> edges;
    private final Map<Integer, Integer> goldOf = new HashMap<>();

    private Matching(List<List<Integer>> edges) {
        this.edges = edges;
    }

    static <T> Matching of(List<T> golds, List<T> givens, BiPredicate<T, T> same) {
        Matching matching = new Matching(golds.stream().map(gold -> IntStream.range(0, givens.size())
                .filter(given -> same.test(gold, givens.get(given))).boxed().toList()).toList());
        for (int gold = 0; gold < golds.size(); gold++) {
            matching.place(gold, new HashSet<>());
        }
        return matching;
    }

    private boolean place(int gold, Set<Integer> seen) {
        for (int given : edges.get(gold)) {
            if (seen.add(given) && (!goldOf.containsKey(given) || place(goldOf.get(given), seen))) {
                goldOf.put(given, gold);
                return true;
            }
        }
        return false;
    }

    int size() {
        return goldOf.size();
    }

    boolean hasGold(int gold) {
        return goldOf.containsValue(gold);
    }

    boolean hasGiven(int given) {
        return goldOf.containsKey(given);
    }
}
