package org.tradegraph.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.tradegraph.files.Cells;
import org.tradegraph.files.Fold;
import org.tradegraph.files.Folder;
import org.tradegraph.files.Packed;
import org.tradegraph.files.PackedMap;
import org.tradegraph.files.Packer;
import org.tradegraph.files.Table;
import org.tradegraph.files.Table.Row;

/** All places, found by id and by name; knows what lies in what, and who belongs to which group. */
public final class Gazetteer {

    /** The places by their names: by the unique ones, and by all spellings, folded, the place meant first in front. */
    private record Names(Map<String, Place> unique, Map<String, List<Place>> forms) {
    }

    private final Map<String, Place> byId;
    private final Supplier<Names> names;
    private final Map<String, List<String>> members;
    private final Map<String, Set<String>> memberships;
    private final Map<String, Set<String>> neighbours;
    private final Map<String, Place> capitals;
    private final Map<String, Set<String>> wholes = new ConcurrentHashMap<>();

    private Gazetteer(Map<String, Place> byId) {
        Names known = new Names(PlaceNames.unique(byId), new HashMap<>());
        this.byId = byId;
        names = () -> known;
        members = new HashMap<>();
        memberships = new HashMap<>();
        neighbours = new HashMap<>();
        capitals = new HashMap<>();
    }

    Gazetteer(Packed places, Supplier<Packed> packedNames) {
        byId = places.map(Place::read);
        names = new Later<>(() -> names(packedNames.get()));
        members = places.map(Cells::values);
        memberships = places.map(ids -> Set.copyOf(Cells.values(ids)));
        neighbours = places.map(ids -> new LinkedHashSet<>(Cells.values(ids)));
        capitals = places.map(byId::get);
    }

    private Names names(Packed packed) {
        return new Names(packed.map(byId::get), packed.map(ids -> Cells.values(ids).stream().map(byId::get).toList()));
    }

    /** All but the names, to be read again by {@link #Gazetteer(Packed, Supplier)}. */
    Packer packed() {
        return new Packer().map(PackedMap.written(byId, Place::written))
                .map(PackedMap.written(members, Cells::list)).map(PackedMap.written(memberships, groups -> Cells.list(new TreeSet<>(groups))))
                .map(PackedMap.written(neighbours, Cells::list)).map(PackedMap.written(capitals, Place::id));
    }

    /** The names, which few documents ask for. */
    Packer packedNames() {
        return new Packer().map(PackedMap.written(names.get().unique, Place::id))
                .map(PackedMap.written(names.get().forms, places -> Cells.list(places.stream().map(Place::id).toList())));
    }

    /** Reads the tables of {@code places/}. */
    static Gazetteer load(Folder lexicon) {
        Gazetteer gazetteer = new Gazetteer(PlaceTables.read(lexicon));
        gazetteer.indexNames();
        Table.read(lexicon, "places/memberships.tsv").rows().forEach(gazetteer::addMember);
        Table.read(lexicon, "places/borders.tsv").rows().forEach(gazetteer::addBorder);
        return gazetteer;
    }

    private void indexNames() {
        names.get().unique.forEach(this::addForm);
        for (Place place : byId.values()) {
            for (String form : place.also()) {
                addForm(Fold.fold(form), place);
            }
            place.capitalOf().forEach(land -> capitals.putIfAbsent(land, place));
        }
        forms().values().stream().filter(senses -> senses.size() > 1).forEach(senses -> senses.sort(PlaceNames.FIRST_MEANT));
    }

    private void addForm(String form, Place place) {
        List<Place> senses = forms().computeIfAbsent(form, key -> new ArrayList<>(1));
        if (!senses.contains(place)) {
            senses.add(place);
        }
    }

    private void addMember(Row row) {
        String group = known(row, "group");
        String member = known(row, "member");
        members.computeIfAbsent(group, key -> new ArrayList<>()).add(member);
        memberships.computeIfAbsent(member, key -> new HashSet<>()).add(group);
    }

    private void addBorder(Row row) {
        String a = known(row, "a");
        String b = known(row, "b");
        neighbours.computeIfAbsent(a, key -> new LinkedHashSet<>()).add(b);
        neighbours.computeIfAbsent(b, key -> new LinkedHashSet<>()).add(a);
    }

    private String known(Row row, String column) {
        String id = row.get(column);
        if (!byId.containsKey(id)) {
            throw row.error("'" + id + "' is no place; correct the cell '" + column + "'");
        }
        return id;
    }

    /** All places, in the order of the tables. */
    public Collection<Place> places() {
        return byId.values();
    }

    /** The place with an id. */
    public Optional<Place> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The place that a fact means by a name: the one with that unique name, else the first meant of those also called so. */
    public Optional<Place> named(String name) {
        String key = Fold.fold(name);
        Place place = names.get().unique.get(key);
        return place != null ? Optional.of(place) : forms().getOrDefault(key, List.of()).stream().findFirst();
    }

    /** All spellings that name a place, folded, with the places each may mean, the one meant first in front. */
    public Map<String, List<Place>> forms() {
        return names.get().forms;
    }

    /** The ids of the members of a group or macro-region, none where they are not listed. */
    public List<String> members(String group) {
        return members.getOrDefault(group, List.of());
    }

    /** The ids of the neighbouring countries. */
    public Set<String> neighbours(String country) {
        return neighbours.getOrDefault(country, Set.of());
    }

    /** The capital of a country or region, where it is known. */
    public Optional<Place> capital(Place land) {
        return Optional.ofNullable(capitals.get(land.id()));
    }

    /** Whether one place lies in another, over any number of steps; no place lies in itself. */
    public boolean isWithin(Place inner, Place outer) {
        Set<String> known = wholes.get(inner.id());
        return (known != null ? known : wholes.computeIfAbsent(inner.id(), this::wholes)).contains(outer.id()) || memberships.getOrDefault(inner.id(), Set.of()).contains(outer.id());
    }

    private Set<String> wholes(String id) {
        Deque<String> open = new ArrayDeque<>(byId.get(id).within());
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String whole = open.pop();
            if (seen.add(whole)) {
                open.addAll(byId.get(whole).within());
            }
        }
        return seen;
    }

    /** The country a place lies in: itself if it is one. */
    public Optional<Place> country(Place place) {
        if (place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.TERRITORY) {
            return Optional.of(place);
        }
        for (String whole : place.within()) {
            Optional<Place> country = country(byId.get(whole));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
