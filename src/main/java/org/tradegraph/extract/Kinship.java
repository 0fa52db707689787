package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;

/** How a place stands to the one that reports: a part of it, around it, the same, or abroad. */
enum Kinship {
    SAME, INSIDE, AROUND, ABROAD, UNKNOWN;

    static Kinship of(Party party, Optional<Party> reporter, Gazetteer gazetteer) {
        if (reporter.isEmpty() || reporter.get().place().isEmpty() || party.place().isEmpty()) {
            return UNKNOWN;
        }
        Place one = party.place().get();
        Place other = reporter.get().place().get();
        if (one.equals(other)) {
            return SAME;
        }
        if (gazetteer.isWithin(one, other)) {
            return INSIDE;
        }
        boolean group = one.kind() == PlaceKind.GROUP || one.kind() == PlaceKind.MACRO_REGION && one.within().isEmpty();
        return !group && gazetteer.isWithin(other, one) ? AROUND : ABROAD;
    }
}
