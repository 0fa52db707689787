package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Flow;

/** Trains and lorries say by themselves how goods were carried. */
final class Modes {

    private static final Set<String> TELLING = Set.of("rail", "road");

    private Modes() {
    }

    static Slots imply(Slots written, Amount amount, boolean handled) {
        boolean vehicles = amount.kind() == Amount.Kind.QUANTITY && TELLING.contains(amount.mode());
        boolean passes = vehicles && written.flow() == Flow.TRADE || vehicles && handled
                && written.reporters().stream().flatMap(party -> party.place().stream()).anyMatch(place -> place.kind() == PlaceKind.CITY || place.gateway().isPresent());
        Slots slots = passes ? written.withFlow(Flow.THROUGHPUT).withProducts(List.of()) : written;
        boolean telling = slots.flow() == Flow.THROUGHPUT && slots.segment().isEmpty() && TELLING.contains(amount.mode());
        return telling ? slots.withSegment(Optional.of(amount.mode())) : slots;
    }
}
