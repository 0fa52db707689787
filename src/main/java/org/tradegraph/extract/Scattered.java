package org.tradegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.attach.Slot;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;

/** Numbers that are told place by place: "grew by 12.6 percent in North America, 19.9 percent in South America". */
record Scattered(Figure figure, Telling telling) {

    /** The slots of a number whose place stands right behind it, if it is a part of what is spoken of or the next in such a row. */
    Slots apply(Slots slots) {
        return place(figure.amount()).filter(here -> isPart(here, slots) || goesOn()).map(here -> of(here, slots)).orElse(slots);
    }

    /** Whose trade it is leaves no doubt where its place stands right behind the number. */
    Set<Slot> sure(Slots slots) {
        return place(figure.amount()).filter(here -> slots.reporters().equals(List.of(here))).isPresent() ? EnumSet.of(Slot.REPORTER, Slot.PARTNER) : Set.of();
    }

    private static Slots of(Party here, Slots slots) {
        return slots.withReporter(here).withPartners(slots.partners().equals(List.of(here)) ? List.of() : slots.partners());
    }

    /** All the world has its parts, a group its members. */
    private boolean isPart(Party here, Slots slots) {
        return slots.reporters().equals(List.of(Party.WORLD))
                || Kinship.of(here, slots, telling.discourse().referents().gazetteer()) == Kinship.INSIDE;
    }

    /** Whether the number before it was told of the place behind it. */
    private boolean goesOn() {
        if (!telling.hasNumbers()) {
            return false;
        }
        Draft last = telling.lastDraft();
        return last.amount().kind() == figure.amount().kind() && place(last.amount()).filter(there -> last.slots().reporters().equals(List.of(there))).isPresent();
    }

    /** The place right behind a number: "in Africa", "for the Middle East", "were handled at Latvian ports". */
    private Optional<Party> place(Amount amount) {
        Wording wording = figure.wording();
        int handled = wording.has(amount.to(), "being") ? amount.to() + 2 : amount.to();
        int before = wording.is(handled, "in", "for", "at") ? handled : wording.size();
        int at = wording.is(before + 1, "the") ? before + 2 : before + 1;
        return wording.reading().begun(at, PlaceMention.class).filter(place -> place.form() == Form.NAME || wording.has(place.to(), "gateway-noun"))
                .flatMap(telling.discourse().referents()::resolve);
    }
}
