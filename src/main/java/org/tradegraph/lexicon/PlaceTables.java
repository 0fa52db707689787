package org.tradegraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.files.Fold;
import org.tradegraph.files.Folder;
import org.tradegraph.files.Table;
import org.tradegraph.files.Table.Row;
import org.tradegraph.files.TradeGraphException;

/** Reads the rows of {@code places/} into places; a gateway of the same name as a town of its region, else of its country, is that town. */
final class PlaceTables {

    private static final List<String> FILES = List.of("countries", "groups", "macro-regions", "subdivisions", "cities",
            "districts", "gateways", "corridors");

    private static final int CIRCLE = 360;

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Place>> towns = new HashMap<>();

    static Map<String, Place> read(Folder lexicon) {
        PlaceTables tables = new PlaceTables();
        for (String file : FILES) {
            Table.read(lexicon, "places/" + file + ".tsv").rows().forEach(tables::add);
        }
        tables.checkReferences();
        return tables.places;
    }

    private void add(Row row) {
        Place place = place(row);
        Optional<Place> town = place.gateway().isPresent() ? town(place) : Optional.empty();
        if (town.isPresent()) {
            places.put(town.get().id(), town.get().with(place));
            return;
        }
        if (places.putIfAbsent(place.id(), place) != null) {
            throw row.error("the id '" + place.id() + "' is taken already; give each place an id of its own");
        }
        if (place.kind() == PlaceKind.CITY) {
            towns.computeIfAbsent(Fold.fold(place.name()), name -> new ArrayList<>(1)).add(place);
        }
    }

    /** The town that a gateway is: the first of its name in the same region, else the largest in the same country. */
    private Optional<Place> town(Place gateway) {
        List<Place> namesakes = towns.getOrDefault(Fold.fold(gateway.name()), List.of());
        return namesakes.stream().filter(town -> town.within().equals(gateway.within())).findFirst()
                .or(() -> namesakes.stream().filter(town -> country(town.within()).equals(country(gateway.within())))
                        .reduce((one, other) -> other.population() > one.population() ? other : one));
    }

    private static String country(List<String> within) {
        String nearest = within.isEmpty() ? "" : within.get(0);
        int hyphen = nearest.indexOf('-');
        return hyphen < 0 ? nearest : nearest.substring(0, hyphen);
    }

    private static Place place(Row row) {
        String kindCode = row.find("kind").orElse("corridor");
        PlaceKind kind = PlaceKind.of(kindCode).orElseThrow(() -> row.error("'" + kindCode + "' is no kind of place; correct the cell 'kind'"));
        return new Place(need(row, "id"), need(row, "name"), kind,
                Optional.of(kind).filter(PlaceKind::isGateway),
                row.find("within").isPresent() ? row.list("within") : List.of(),
                row.find("code"), degrees(row, "lat", 90), degrees(row, "lon", 180), population(row), row.find("link"),
                row.list("also"), row.find("toward").isPresent() ? row.list("toward") : List.of(),
                row.find("capitalOf").isPresent() ? row.list("capitalOf") : List.of());
    }

    private static String need(Row row, String column) {
        return row.find(column).orElseThrow(() -> row.error("the cell '" + column + "' is empty; fill it"));
    }

    private static Optional<String> degrees(Row row, String column, int most) {
        Optional<String> written = row.find(column);
        written.filter(number -> !isBetween(number, most)).ifPresent(number -> {
            throw row.error("'" + number + "' is no number of degrees from -" + most + " to " + most + "; correct the cell '" + column + "'");
        });
        return written;
    }

    private static boolean isBetween(String number, int most) {
        return isDecimal(number) && (whole(number) < most || Math.abs(Double.parseDouble(number)) <= most);
    }

    /** The whole degrees without a sign, so far as they can be any. */
    private static int whole(String number) {
        int whole = 0;
        for (int i = 0; i < number.length() && number.charAt(i) != '.'; i++) {
            char c = number.charAt(i);
            whole = c >= '0' && c <= '9' ? Math.min(CIRCLE, 10 * whole + c - '0') : whole;
        }
        return whole;
    }

    /** Whether it is written with digits, one point at most, and a sign before them where it has one. */
    private static boolean isDecimal(String number) {
        int digits = 0;
        int points = 0;
        for (int i = number.startsWith("-") || number.startsWith("+") ? 1 : 0; i < number.length(); i++) {
            char c = number.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    private static long population(Row row) {
        try {
            return row.find("population").map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException e) {
            throw row.error("the population must be a whole number");
        }
    }

    private void checkReferences() {
        List<String> lost = new ArrayList<>();
        for (Place place : places.values()) {
            for (String id : place.within()) {
                if (!places.containsKey(id)) {
                    lost.add("'" + place.id() + "' lies within '" + id + "'");
                }
            }
        }
        if (!lost.isEmpty()) {
            throw new TradeGraphException("data/lexicon/places: " + lost.get(0) + ", which is no place (" + lost.size()
                    + " such rows); correct the cell 'within'");
        }
    }
}
