package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;

/**
 * Shares out numbers that stand in a row: "Suifenhe, Heihe and Tongjiang cleared 1.12 million, 403,000 and 1.57 million tonnes".
 *
 * @param place which of the row a number is, from 0
 * @param size  how many stand in the row
 */
record Distribution(int place, int size) {

    private static final Set<String> LINKS = Set.of(",", "and", "about", "nearly", "some", "over", "by");

    /** The row that a number belongs to. */
    static Distribution of(Reading reading, List<Part> parts, int at) {
        int first = at;
        while (first > 0 && areLinked(reading, parts, first - 1)) {
            first--;
        }
        int last = at;
        while (last + 1 < parts.size() && areLinked(reading, parts, last)) {
            last++;
        }
        return new Distribution(at - first, last - first + 1);
    }

    private static boolean areLinked(Reading reading, List<Part> parts, int at) {
        Optional<Amount> one = amount(parts.get(at));
        Optional<Amount> next = amount(parts.get(at + 1));
        if (one.isEmpty() || next.isEmpty() || one.get().kind() != next.get().kind()) {
            return false;
        }
        boolean comma = false;
        for (int token = one.get().to(); token < next.get().from(); token++) {
            if (!LINKS.contains(reading.word(token))) {
                return false;
            }
            comma |= reading.is(token, ",", "and");
        }
        return comma;
    }

    private static Optional<Amount> amount(Part part) {
        return part instanceof Part.Single single && single.mention() instanceof Amount amount ? Optional.of(amount) : Optional.empty();
    }

    boolean isRow() {
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
        List<Draft> counted = drafts.stream()
                .filter(draft -> draft.sense().indicator() == Indicator.VALUE || draft.sense().indicator() == Indicator.QUANTITY).toList();
        return respectively && isRow() && counted.size() >= size ? Optional.of(counted.get(counted.size() - size + place)) : Optional.empty();
    }
}
