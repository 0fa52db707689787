package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Period;

/**
 * What a number is said about, as far as the text has told.
 *
 * @param reporters whose trade; several where the numbers that follow are shared out among them
 * @param partners  with whom; none for the whole world, several as for reporters
 * @param products  which goods; none for all
 * @param deficit   for a balance: whether the text calls it a deficit
 */
record Slots(
        List<Party> reporters,
        List<Party> partners,
        Flow flow,
        boolean deficit,
        List<String> products,
        Optional<String> segment,
        Optional<Party> via,
        Optional<Period> period) {

    static final Slots NOTHING = new Slots(List.of(), List.of(), Flow.NONE, false, List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    Slots withReporters(List<Party> who) {
        return new Slots(who, partners, flow, deficit, products, segment, via, period);
    }

    Slots withReporter(Party who) {
        return withReporters(List.of(who));
    }

    Slots withPartners(List<Party> whom) {
        return new Slots(reporters, whom, flow, deficit, products, segment, via, period);
    }

    Slots withFlow(Flow way) {
        return new Slots(reporters, partners, way, way == Flow.BALANCE && deficit, products, segment, via, period);
    }

    Slots withFlow(Flow way, boolean isDeficit) {
        return new Slots(reporters, partners, way, isDeficit, products, segment, via, period);
    }

    Slots withProducts(List<String> goods) {
        return new Slots(reporters, partners, flow, deficit, goods, segment, via, period);
    }

    Slots withSegment(Optional<String> part) {
        return new Slots(reporters, partners, flow, deficit, products, part, via, period);
    }

    Slots withVia(Optional<Party> way) {
        return new Slots(reporters, partners, flow, deficit, products, segment, way, period);
    }

    Slots withPeriod(Optional<Period> time) {
        return new Slots(reporters, partners, flow, deficit, products, segment, via, time);
    }

    /** The same with all that narrows the trade taken away: partner, goods, segment, way. */
    Slots whole() {
        return new Slots(reporters, List.of(), flow, deficit, List.of(), Optional.empty(), Optional.empty(), period);
    }

    /** Whether nothing narrows the trade. */
    boolean isWhole() {
        return partners.isEmpty() && products.isEmpty() && segment.isEmpty() && via.isEmpty();
    }
}
