package org.tradegraph.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention;

/** Tells of which places a noun can be said: "the province", "the kingdom", "the continent". */
final class PlaceNouns {

    /** Kinds of countries that their full names tell. */
    private static final Set<String> FORMS_OF_STATE = Set.of("kingdom", "sultanate", "federation", "principality");
    private static final Set<String> CONTINENTS = Set.of("africa", "asia", "europe", "north-america", "south-america", "latin-america", "oceania");

    private PlaceNouns() {
    }

    /** The kind of noun that is said of a place. */
    static String of(Place place) {
        return switch (place.kind()) {
            case COUNTRY, TERRITORY -> "country";
            case GROUP -> "group";
            case MACRO_REGION, SUBDIVISION -> "subdivision";
            case DISTRICT -> "district";
            case CITY -> "city";
            case CORRIDOR -> "line";
            default -> "gateway";
        };
    }

    static boolean isFormOfState(String kind) {
        return FORMS_OF_STATE.contains(kind);
    }

    static boolean fits(Party party, String kind) {
        return party.place().filter(place -> fits(place, kind)).isPresent();
    }

    /** Whether a noun of a kind can be said of a place; a city right below the country is called a province too. */
    static boolean fits(Place place, String kind) {
        if (isFormOfState(kind)) {
            return of(place).equals("country") && isStyled(place, kind);
        }
        return switch (kind) {
            case "subdivision" -> of(place).equals(kind) || of(place).equals("city") && place.within().stream().anyMatch(id -> id.indexOf('-') < 0);
            case "continent" -> CONTINENTS.contains(place.id());
            case "gateway" -> of(place).equals(kind) || place.gateway().isPresent() && place.kind() != PlaceKind.CORRIDOR;
            default -> of(place).equals(kind);
        };
    }

    /** "Kingdom of Cambodia", "United Kingdom". */
    private static boolean isStyled(Place country, String form) {
        return Stream.concat(Stream.of(country.name()), country.also().stream()).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(form));
    }

    static boolean isPartOfWorld(PlaceMention mention) {
        return !mention.senses().isEmpty() && mention.senses().get(0).kind() == PlaceKind.MACRO_REGION;
    }

    static boolean isPartOfWorld(Party party) {
        return party.place().filter(place -> place.kind() == PlaceKind.MACRO_REGION).isPresent();
    }

    /** Whether "the two countries" may be it and another: no group is, and no crossing between them. */
    static boolean isSideOfTwo(Party party) {
        return party.place().filter(place -> place.kind() == PlaceKind.GROUP || of(place).equals("gateway")).isEmpty();
    }
}
