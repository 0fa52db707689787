package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;

/** How a place stands to the one that reports: a part of it, around it, the same, or abroad. */
enum Kinship {
    SAME, INSIDE, AROUND, ABROAD, UNKNOWN;

    /** Whether two are provinces of one country, or gateways in one. */
    static boolean areSisters(Party one, Party other, Gazetteer gazetteer) {
        if (one.place().isEmpty() || other.place().isEmpty() || one.equals(other)) {
            return false;
        }
        Place here = one.place().get();
        Place there = other.place().get();
        boolean provinces = here.kind() == PlaceKind.SUBDIVISION && there.kind() == PlaceKind.SUBDIVISION;
        boolean gateways = here.gateway().isPresent() && there.gateway().isPresent();
        return (provinces || gateways) && gazetteer.country(here).equals(gazetteer.country(there));
    }

    /** How a party stands to the first of those who report. */
    static Kinship of(Party party, Slots slots, Gazetteer gazetteer) {
        return of(party, slots.reporters().stream().findFirst(), gazetteer);
    }

    static Kinship of(Party party, Optional<Party> reporter, Gazetteer gazetteer) {
        if (reporter.isEmpty() || reporter.get().place().isEmpty() || party.place().isEmpty()) {
            return UNKNOWN;
        }
        Place one = party.place().get();
        Place other = reporter.get().place().get();
        if (one.equals(other)) {
            return SAME;
        }
        if (gazetteer.isWithin(one, other) || gazetteer.country(one).filter(country -> gazetteer.isWithin(country, other)).isPresent()) {
            return INSIDE;
        }
        boolean group = one.kind() == PlaceKind.GROUP || one.kind() == PlaceKind.MACRO_REGION && one.within().isEmpty();
        return !group && gazetteer.isWithin(other, one) ? AROUND : ABROAD;
    }
}
