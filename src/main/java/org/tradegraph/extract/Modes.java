package org.tradegraph.extract;

import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Flow;

/** Trains and lorries say by themselves how goods were carried. */
final class Modes {

    private static final Set<String> TELLING = Set.of("rail", "road");

    private Modes() {
    }

    static Slots imply(Slots slots, Amount amount) {
        boolean telling = slots.flow() == Flow.THROUGHPUT && slots.segment().isEmpty() && TELLING.contains(amount.mode());
        return telling ? slots.withSegment(Optional.of(amount.mode())) : slots;
    }
}
