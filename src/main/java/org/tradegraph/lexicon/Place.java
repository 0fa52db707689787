package org.tradegraph.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.files.Cells;

/**
 * A place of the gazetteer.
 *
 * @param id         key of the row, and the last part of the place's IRI: {@code cn}, {@code cn-jl}, {@code gw-gb-dover}
 * @param name       the usual English name, made unique: where two places share one, the lesser is told apart by a word more
 * @param kind       what the row is
 * @param gateway    what sort of gateway it is, if it is one; a town may be a crossing as well
 * @param within     the ids of the places it lies in, the smallest first
 * @param code       ISO 3166-1 alpha-2, ISO 3166-2 or UN/LOCODE
 * @param latitude   decimal degrees as written in the table
 * @param longitude  decimal degrees as written in the table
 * @param population people, 0 where unknown
 * @param link       the same place in GeoNames or Wikidata
 * @param also       other names
 * @param toward     for a crossing, the ids of the countries on the other side
 * @param capitalOf  for a capital, the ids of the places it is the capital of
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        Optional<PlaceKind> gateway,
        List<String> within,
        Optional<String> code,
        Optional<String> latitude,
        Optional<String> longitude,
        long population,
        Optional<String> link,
        List<String> also,
        List<String> toward,
        List<String> capitalOf) {

    /** The place that was {@link #written()}. */
    static Place read(String line) {
        Cells cells = new Cells(line);
        return new Place(cells.next(), cells.next(), PlaceKind.of(cells.next()).orElseThrow(), cells.nextIfAny().flatMap(PlaceKind::of), cells.nextList(),
                cells.nextIfAny(), cells.nextIfAny(), cells.nextIfAny(), Long.parseLong(cells.next()), cells.nextIfAny(),
                cells.nextList(), cells.nextList(), cells.nextList());
    }

    String written() {
        return Cells.line(id, name, kind.code(), gateway.map(PlaceKind::code).orElse(""), Cells.list(within),
                code.orElse(""), latitude.orElse(""), longitude.orElse(""), String.valueOf(population), link.orElse(""),
                Cells.list(also), Cells.list(toward), Cells.list(capitalOf));
    }

    /** The same place under a name of its own; the name it shares with others remains one of its names. */
    Place named(String unique) {
        return unique.equals(name) ? this
                : new Place(id, unique, kind, gateway, within, code, latitude, longitude, population, link, joined(List.of(name), also), toward, capitalOf);
    }

    /** The same town with what is known of it as a gateway. */
    Place with(Place port) {
        return new Place(id, name, kind, port.gateway, within, code.or(port::code), latitude.or(port::latitude),
                longitude.or(port::longitude), population, link.or(port::link), joined(also, port.also), port.toward, capitalOf);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        Set<String> names = new LinkedHashSet<>(some);
        names.addAll(more);
        return List.copyOf(names);
    }

    /** An id stands for one place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && id.equals(place.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
