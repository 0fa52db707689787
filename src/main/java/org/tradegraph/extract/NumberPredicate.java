package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Segment;

/** Reads what a number is said to be: "42 percent of it is potash", "81,000 tonnes of it durians", "82 percent was transshipment". */
final class NumberPredicate {

    private static final int FARTHEST = 8;

    private NumberPredicate() {
    }

    static Slots apply(Figure figure, Slots slots) {
        Wording wording = figure.wording();
        int from = figure.is(Kind.COUNT) ? wording.size() : start(wording, figure.amount().to());
        Optional<Mention> named = wording.mentions().stream().filter(mention -> mention.from() == from).findFirst();
        if (named.filter(Goods.class::isInstance).isPresent()) {
            return slots.withProducts(GoodsPhrase.behindNumber(wording, from).names());
        }
        return named.filter(Segment.class::isInstance).map(segment -> slots.withSegment(Optional.of(((Segment) segment).name()))).orElse(slots);
    }

    /** Where the predicate begins behind a number; the end of the sentence if it has none. */
    private static int start(Wording wording, int number) {
        int at = number;
        int farthest = Math.min(wording.size(), wording.is(at, "of") ? at + FARTHEST : at + 1);
        while (at < farthest && !wording.has(at, "being") && !wording.has(at, "boundary")) {
            at++;
        }
        if (at < farthest && wording.is(at, "is", "are", "was", "were")) {
            return at + 1;
        }
        boolean pronoun = wording.is(number, "of") && wording.is(number + 1, "it", "them", "this", "that", "which");
        return pronoun ? number + 2 : wording.size();
    }
}
