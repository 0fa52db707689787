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
    /** What each needs, one behind the other: most are turned down by a look at these alone. */
    private final int[] needs;
    private final int[] needsFrom;

    private Repertoire(List<Saying> sayings) {
        this.sayings = sayings;
        needs = sayings.stream().flatMapToInt(saying -> IntStream.of(saying.needs())).toArray();
        needsFrom = new int[sayings.size() + 1];
        int[] asked = new int[1 + IntStream.of(needs).max().orElse(0)];
        IntStream.of(needs).forEach(element -> asked[element]++);
        waiting = new BitSet[asked.length];
        for (int i = 0; i < sayings.size(); i++) {
            needsFrom[i + 1] = needsFrom[i] + sayings.get(i).needs().length;
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
        Positions opened = scene.opened();
        BitSet open = (BitSet) always.clone();
        for (int i = 0; i < opened.size(); i++) {
            int element = opened.element(i);
            if (element < waiting.length && waiting[element] != null) {
                open.or(waiting[element]);
            }
        }
        List<Match> found = new ArrayList<>();
        for (int saying = open.nextSetBit(0); saying >= 0; saying = open.nextSetBit(saying + 1)) {
            int last = lastBeginning(saying, opened, scene.size());
            if (last >= 0) {
                sayings.get(saying).addMatches(scene, last, found);
            }
        }
        return found;
    }

    /** The last word at which one may begin, as all that it needs must follow in order; -1 where it cannot. */
    private int lastBeginning(int saying, Positions opened, int size) {
        int from = needsFrom[saying];
        int to = needsFrom[saying + 1];
        for (int i = from; i < to; i++) {
            if (!opened.has(needs[i])) {
                return -1;
            }
        }
        int last = size;
        for (int i = to - 1; i >= from && last >= 0; i--) {
            last = opened.lastBefore(last, needs[i]);
        }
        return last;
    }
}
