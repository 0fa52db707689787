package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

/** Figures of which a sentence does not say whose trade they count are of the land whose office gives them: "Mongolian Customs counted 55.3 million tons". */
final class Offices {

    private final Discourse discourse;

    Offices(Discourse discourse) {
        this.discourse = discourse;
    }

    Slots told(Slots slots) {
        return discourse.referents().office().filter(office -> discourse.hasStated() && isAbroad(office, slots)).map(office -> told(slots, office)).orElse(slots);
    }

    private boolean isAbroad(Party office, Slots slots) {
        return slots.reporters().size() == 1 && Kinship.of(office, Optional.of(slots.reporters().get(0)), discourse.referents().gazetteer()) == Kinship.ABROAD;
    }

    /** What is the partner in one land's figures reports in the other's. */
    private static Slots told(Slots slots, Party office) {
        boolean mirrored = slots.partners().equals(List.of(office));
        return (mirrored ? slots.withPartners(slots.reporters()) : slots).withReporter(office);
    }
}
