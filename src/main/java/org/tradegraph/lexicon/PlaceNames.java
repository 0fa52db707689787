package org.tradegraph.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.tradegraph.files.Fold;

/** Gives each place a name of its own: the place meant first keeps the plain name, the others get a word more. */
final class PlaceNames {

    /** Which of several places of one name is meant first: the greater kind, then the greater population. */
    static final Comparator<Place> FIRST_MEANT = PlaceNames::firstMeant;

    private final Map<String, Place> places;
    private final Map<String, Place> byName = new HashMap<>();

    private PlaceNames(Map<String, Place> places) {
        this.places = places;
    }

    private static int firstMeant(Place one, Place other) {
        int byKind = one.kind().compareTo(other.kind());
        int byPeople = byKind != 0 ? byKind : Long.compare(other.population(), one.population());
        return byPeople != 0 ? byPeople : one.id().compareTo(other.id());
    }

    /** Gives the places their names in place; returns them by these names, folded. */
    static Map<String, Place> unique(Map<String, Place> places) {
        return new PlaceNames(places).unique();
    }

    private Map<String, Place> unique() {
        Place[] ordered = places.values().toArray(Place[]::new);
        Arrays.sort(ordered, FIRST_MEANT);
        Map<String, Place> renamed = new HashMap<>();
        for (Place place : ordered) {
            if (byName.putIfAbsent(Fold.fold(place.name()), place) != null) {
                Place told = place.named(told(place));
                byName.put(Fold.fold(told.name()), told);
                renamed.put(told.id(), told);
            }
        }
        places.putAll(renamed);
        return byName;
    }

    /** The name with a word more. */
    private String told(Place place) {
        String plain = place.name();
        String told = switch (place.kind()) {
            case CITY -> plain + " City";
            case SEA_PORT, RIVER_PORT -> "Port of " + plain;
            default -> plain + " (" + place.kind().code().replace('-', ' ') + ")";
        };
        String within = plain + " (" + withinName(place) + ")";
        boolean toldFirst = place.kind() != PlaceKind.SUBDIVISION && !isCityOfCity(place);
        if (toldFirst && isFree(told)) {
            return told;
        }
        return isFree(within) ? within : plain + " (" + place.id() + ")";
    }

    /** Whether the plain name belongs to another town, so that the word "City" would not tell them apart. */
    private boolean isCityOfCity(Place place) {
        return place.kind() == PlaceKind.CITY && byName.get(Fold.fold(place.name())).kind() == PlaceKind.CITY;
    }

    private boolean isFree(String name) {
        return !byName.containsKey(Fold.fold(name));
    }

    private String withinName(Place place) {
        return place.within().isEmpty() ? place.id() : places.get(place.within().get(0)).name();
    }
}
