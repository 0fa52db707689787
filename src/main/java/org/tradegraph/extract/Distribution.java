package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;

/**
 * Shares out numbers that stand in a row: "Suifenhe, Heihe and Tongjiang cleared 1.12 million, 403,000 and 1.57 million tonnes".
 *
 * @param place which of the row a number is, from 0
 * @param size  how many stand in the row
 */
record Distribution(int place, int size) {

    /** The row that a number belongs to. */
    static Distribution of(Parts parts, int at) {
        int first = at;
        while (first > 0 && areLinked(parts, first - 1)) {
            first--;
        }
        int last = at;
        while (last + 1 < parts.size() && areLinked(parts, last)) {
            last++;
        }
        return new Distribution(at - first, last - first + 1);
    }

    private static boolean areLinked(Parts parts, int at) {
        Optional<Amount> one = parts.as(at, Amount.class);
        Optional<Amount> next = parts.as(at + 1, Amount.class);
        return one.isPresent() && next.isPresent() && one.get().kind() == next.get().kind() && areLinked(parts.wording(), one.get().to(), next.get().from());
    }

    private static boolean areLinked(Wording wording, int from, int to) {
        boolean separated = false;
        for (int at = from; at < to; at++) {
            separated |= wording.is(at, ",", "and");
        }
        return separated && wording.hasOnly(from, to, "row-link");
    }

    private boolean isRow() {
        return size > 1;
    }

    /** The slots of one number of a row: its own partner, reporter or goods where there are as many as numbers. */
    Slots share(Slots slots, boolean respectively) {
        if (!isRow()) {
            return slots;
        }
        if (slots.partners().size() == size) {
            return slots.withPartners(List.of(slots.partners().get(place)));
        }
        if (slots.reporters().size() == size) {
            return slots.withReporters(List.of(slots.reporters().get(place)));
        }
        if (slots.products().size() == size) {
            return slots.withProducts(List.of(slots.products().get(place)));
        }
        boolean bothWays = respectively && size == 2 && slots.flow() == Flow.TRADE;
        return bothWays ? slots.withFlow(place == 0 ? Flow.EXPORT : Flow.IMPORT) : slots;
    }

    /** The earlier number of the sentence that one of a row of growth figures belongs to, where the text says "respectively". */
    Optional<Draft> counterpart(List<Draft> drafts, boolean respectively) {
        if (!respectively || !isRow()) {
            return Optional.empty();
        }
        List<Draft> counted = drafts.stream()
                .filter(draft -> draft.sense().indicator() == Indicator.VALUE || draft.sense().indicator() == Indicator.QUANTITY).toList();
        return counted.size() >= size ? Optional.of(counted.get(counted.size() - size + place)) : Optional.empty();
    }
}
