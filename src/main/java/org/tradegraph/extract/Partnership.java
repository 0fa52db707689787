package org.tradegraph.extract;

import java.util.List;

import org.tradegraph.trade.Flow;

/** Who is whose partner, and in which flow of the first. */
record Partnership(Party reporter, Party partner, Flow flow) {

    /** What the sentence speaks of from here on; partners in trade are so in the flow spoken of. */
    Slots apply(Slots slots) {
        Slots sides = slots.withReporter(reporter).withPartners(List.of(partner));
        return flow == Flow.TRADE && slots.flow() != Flow.NONE ? sides : sides.withFlow(flow);
    }
}
