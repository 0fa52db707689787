package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;

/** Asks the gazetteer whether a relation that the words suggest can be true. */
record Geography(Gazetteer gazetteer) {

    /** Two places as they must be meant for a relation to hold. */
    record Pair(Place inner, Place outer) {
    }

    /** What the two mean if one lies in the other, in a part of a country or else in the country. */
    Optional<Pair> within(Seen inner, Seen outer) {
        Stream<Place> wholes = outer.senses().stream().flatMap(part -> countryNamedIn(part).filter(land -> part.name().endsWith(" " + land.name())).stream());
        return pair(inner.senses(), Stream.concat(outer.senses().stream(), wholes).toList(),
                (place, whole) -> gazetteer.isWithin(place, whole) || mayLieIn(place, whole));
    }

    /** What the two mean if the first is a crossing or port that may lie in any town of its region. */
    Optional<Pair> gateIn(Seen gate, Seen town) {
        return pair(gate.senses(), town.senses(), Geography::isGateOf);
    }

    private static boolean isGateOf(Place gate, Place town) {
        return gate.gateway().isPresent() && town.kind() == PlaceKind.CITY && town.gateway().isEmpty() && !gate.within().isEmpty() && gate.within().equals(town.within());
    }

    /** A town may lie in any district of its region, where the gazetteer does not tell its own. */
    private static boolean mayLieIn(Place place, Place district) {
        return district.kind() == PlaceKind.DISTRICT && place.kind() != PlaceKind.DISTRICT && place.kind().ordinal() > PlaceKind.SUBDIVISION.ordinal()
                && !place.within().isEmpty() && !district.within().isEmpty() && place.within().get(0).equals(district.within().get(0));
    }

    /** What the two mean if the first is a gateway that the second may have: it lies in it, or both lie in one country or side by side. */
    Optional<Pair> serves(Seen gateway, Seen served) {
        return pair(gateway.senses(), served.senses(), (port, place) -> !port.equals(place) && place.kind() != PlaceKind.GROUP
                && (gazetteer.isWithin(port, place) || areNear(port, place) && !gazetteer.isWithin(place, port)));
    }

    private boolean areNear(Place one, Place other) {
        Optional<Place> home = gazetteer.country(one);
        Optional<Place> there = gazetteer.country(other);
        return home.isPresent() && there.isPresent()
                && (home.equals(there) && other.kind() != PlaceKind.COUNTRY || gazetteer.neighbours(home.get().id()).contains(there.get().id()));
    }

    /** Whether two places can touch: not one in the other, and their countries are neighbours or the same. */
    boolean mayTouch(Place one, Place other) {
        if (one.equals(other) || gazetteer.isWithin(one, other) || gazetteer.isWithin(other, one)) {
            return false;
        }
        Set<PlaceKind> lands = Set.of(PlaceKind.COUNTRY, PlaceKind.TERRITORY, PlaceKind.SUBDIVISION, PlaceKind.CITY, PlaceKind.DISTRICT);
        if (!lands.contains(one.kind()) || !lands.contains(other.kind())) {
            return false;
        }
        return areNear(one, other) || gazetteer.country(one).equals(gazetteer.country(other));
    }

    /** The smallest region that a city lies in. */
    Optional<Place> region(Place city) {
        return city.within().stream().flatMap(id -> gazetteer.withId(id).stream()).filter(place -> place.kind() == PlaceKind.SUBDIVISION).findFirst();
    }

    /** Whether a place is a town of a land that has other towns. */
    boolean isTownOf(Place town, Place land) {
        return !town.equals(land) && land.kind() != PlaceKind.CITY && land.kind() != PlaceKind.GROUP && gazetteer.isWithin(town, land);
    }

    /** The country that a part named after it lies in: China for Northeast China. */
    Optional<Place> countryNamedIn(Place part) {
        return part.kind() != PlaceKind.MACRO_REGION ? Optional.empty()
                : gazetteer.country(part).filter(country -> part.name().contains(country.name()));
    }

    private interface Test {
        boolean holds(Place one, Place other);
    }

    private static Optional<Pair> pair(List<Place> ones, List<Place> others, Test test) {
        for (Place one : ones) {
            for (Place other : others) {
                if (test.holds(one, other)) {
                    return Optional.of(new Pair(one, other));
                }
            }
        }
        return Optional.empty();
    }
}
