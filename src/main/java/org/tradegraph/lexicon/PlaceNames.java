package org.tradegraph.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    static Map<String, Place> unique(Map<String, Place> places) {
        return new PlaceNames(places).unique();
    }

    private Map<String, Place> unique() {
        List<Place> ordered = new ArrayList<>(places.values());
        ordered.sort(FIRST_MEANT);
        Map<String, Place> named = new HashMap<>();
        for (Place place : ordered) {
            Place unique = place.named(free(place));
            byName.put(Fold.fold(unique.name()), unique);
            named.put(unique.id(), unique);
        }
        Map<String, Place> sorted = new LinkedHashMap<>();
        places.keySet().forEach(id -> sorted.put(id, named.get(id)));
        return sorted;
    }

    private String free(Place place) {
        String plain = place.name();
        if (isFree(plain)) {
            return plain;
        }
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
