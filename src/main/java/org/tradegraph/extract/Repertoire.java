package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.lexicon.Lexicon;

/**
 * The ways of speaking of a family. Each waits under that element it needs which the fewest others need, so that a sentence asks
 * only for those that something in it may open.
 */
final class Repertoire {

    private final List<Saying> sayings;
    private final BitSet always = new BitSet();
    private final BitSet[] waiting;

    private Repertoire(List<Saying> sayings) {
        this.sayings = sayings;
        int[] asked = new int[1 + sayings.stream().flatMapToInt(saying -> IntStream.of(saying.needs())).max().orElse(0)];
        sayings.forEach(saying -> IntStream.of(saying.needs()).forEach(element -> asked[element]++));
        waiting = new BitSet[asked.length];
        for (int i = 0; i < sayings.size(); i++) {
            enter(i, asked);
        }
    }

    static Repertoire of(Lexicon lexicon, String family, Openings openings) {
        return new Repertoire(SayingParser.read(lexicon, family, openings));
    }

    private void enter(int saying, int[] asked) {
        IntStream.of(sayings.get(saying).needs()).boxed().min((one, other) -> Integer.compare(asked[one], asked[other]))
                .map(this::waitingFor).orElse(always).set(saying);
    }

    private BitSet waitingFor(int element) {
        if (waiting[element] == null) {
            waiting[element] = new BitSet();
        }
        return waiting[element];
    }

    /** All occurrences in a sentence, in the order in which the ways of speaking are written. */
    List<Match> matches(Scene scene) {
        BitSet open = (BitSet) always.clone();
        BitSet elements = scene.elements();
        for (int element = elements.nextSetBit(0); element >= 0 && element < waiting.length; element = elements.nextSetBit(element + 1)) {
            if (waiting[element] != null) {
                open.or(waiting[element]);
            }
        }
        List<Match> found = new ArrayList<>();
        for (int saying = open.nextSetBit(0); saying >= 0; saying = open.nextSetBit(saying + 1)) {
            sayings.get(saying).addMatches(scene, found);
        }
        return found;
    }
}
