package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.trade.Flow;

/**
 * What a place is in a statement.
 *
 * @param flow      the flow that goes with it where a verb or noun tells one
 * @param isSubject whether the clause is about it
 * @param isFirm    whether the place itself is said to trade
 */
record Role(Kind kind, Optional<Flow> flow, boolean isSubject, boolean isFirm) {

    /** What a place can be in a statement. */
    enum Kind { REPORTER, PARTNER, VIA, NONE }

    static final Role NONE = aside(Kind.NONE);

    /** Another reporter, with which the one spoken of is compared. */
    static final Role PEER = new Role(Kind.REPORTER, Optional.empty(), false, true);

    /** A place named by the way: "to Russia", "through Horgos". */
    static Role aside(Kind kind) {
        return new Role(kind, Optional.empty(), false, false);
    }

    static Role reporter(Optional<Flow> flow, boolean firm) {
        return new Role(Kind.REPORTER, flow, true, firm);
    }

    static Role partner(Optional<Flow> flow) {
        return new Role(Kind.PARTNER, flow, true, false);
    }

    boolean isOf(Flow some) {
        return flow.equals(Optional.of(some));
    }

    boolean isBareReporter() {
        return kind == Kind.REPORTER && flow.isEmpty() && !isFirm;
    }

    /** The slots with a place in this role; in a list beside those that stand there already. */
    Slots apply(Slots slots, Party party, boolean continues) {
        Slots next = switch (kind) {
            case REPORTER -> reporter(slots, party, continues);
            case PARTNER -> slots.withPartners(continues ? added(slots.partners(), party) : List.of(party));
            case VIA -> slots.withVia(Optional.of(party));
            case NONE -> slots;
        };
        return flow.map(next::withFlow).orElse(next);
    }

    private static Slots reporter(Slots slots, Party party, boolean continues) {
        if (continues) {
            return slots.withReporters(added(slots.reporters(), party));
        }
        boolean same = slots.reporters().equals(List.of(party));
        return (same ? slots : slots.whole().withProducts(slots.products())).withReporter(party);
    }

    private static List<Party> added(List<Party> some, Party more) {
        return some.contains(more) ? some : Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
