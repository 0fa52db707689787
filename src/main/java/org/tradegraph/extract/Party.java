package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;

/** A place in a role; several places that share one number stand joined by "and". */
record Party(String name, Optional<Place> place) {

    /** All countries together. */
    static final Party WORLD = new Party("World", Optional.empty());

    static Party of(Place place) {
        return new Party(place.name(), Optional.of(place));
    }

    static Party joined(List<Party> parties) {
        return parties.size() == 1 ? parties.get(0)
                : new Party(Listed.of(parties.stream().map(Party::name).toList()), Optional.empty());
    }

    /** Whether goods pass through it: a port, a crossing, a line. */
    boolean isWay() {
        return isGateway() || place.filter(known -> known.kind() == PlaceKind.CORRIDOR).isPresent();
    }

    boolean isCountry() {
        return place.filter(known -> known.kind() == PlaceKind.COUNTRY).isPresent();
    }

    /** A bloc or a part of the world is what a country trades with, and seldom reports. */
    boolean isBloc() {
        return place.filter(known -> known.kind() == PlaceKind.GROUP || known.kind() == PlaceKind.MACRO_REGION).isPresent();
    }

    boolean isGateway() {
        return place.filter(known -> known.gateway().isPresent()).isPresent();
    }

    /** In plain code, since what a record makes by itself is costly to link when the program starts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Party party && name.equals(party.name) && place.equals(party.place);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
