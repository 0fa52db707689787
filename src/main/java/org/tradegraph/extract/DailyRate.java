package org.tradegraph.extract;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.mention.Goods;
import org.tradegraph.trade.Indicator;

/** Tells whether a quantity is one of each day, wherever its clause says so: "300 trucks cross daily", "daily throughput rose to 300 trucks". */
record DailyRate(Figure figure) {

    private static final String PER_DAY = " per day";
    /** How far the words of an opening may reach: "on a daily average," */
    private static final int OPENING = 5;
    private static final int NEAR = 4;

    /** What the number tells, by the day where its clause says so. */
    Sense of(Sense sense) {
        boolean counted = sense.indicator() == Indicator.QUANTITY && sense.unit().equals(figure.amount().unit()) && !sense.unit().contains(" per ");
        return counted && isDaily() ? sense.with(sense.value(), sense.unit() + PER_DAY) : sense;
    }

    /** Whether the number's clause speaks of each day. */
    private boolean isDaily() {
        int from = figure.amount().lead();
        while (from > 0 && !wording().has(from - 1, "clause-end")) {
            from--;
        }
        int to = figure.amount().to();
        while (to < wording().size() && !wording().has(to, "clause-end")) {
            to++;
        }
        return hasDaily(from, to) || from <= OPENING && hasDaily(0, from);
    }

    private boolean hasDaily(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean each = wording().is(at, "day") && wording().has(at - 1, "per-each");
            if (each || wording().is(at, "daily") && wording().reading().mentionAt(at).filter(Goods.class::isInstance).isEmpty() && !isOfNext(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Handled 9,000 trucks at a daily average of 300": of the number behind it. */
    private boolean isOfNext(int daily) {
        return daily > figure.amount().to() && figure.parts().stream().anyMatch(part -> part.number().filter(next -> next.from() > daily && next.from() - daily <= NEAR).isPresent());
    }

    private Wording wording() {
        return figure.wording();
    }
}
