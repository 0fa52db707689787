package org.tradegraph.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/** Which places are parts of which, as the gazetteer has it: regions of their country, countries of their groups; by the last parts of their addresses. */
final class Places {

    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();
    private final Set<String> countries;
    private final Set<String> groups;

    private Places(Set<String> countries, Set<String> groups) {
        this.countries = countries;
        this.groups = groups;
    }

    /** Reads the gazetteer of a store, within a transaction. */
    static Places of(DatasetGraph dataset, Iris iris) {
        Node graph = iris.gazetteerGraph();
        Places places = new Places(names(dataset, graph, Vocab.COUNTRY), names(dataset, graph, Vocab.GROUPING));
        Set<String> gateways = names(dataset, graph, Vocab.GATEWAY_CLASS);
        Set<String> regions = names(dataset, graph, Vocab.REGION);
        dataset.stream(graph, Node.ANY, Vocab.LOCATED_IN, Node.ANY)
                .forEach(quad -> places.add(Iris.lastPart(quad.getSubject()), Iris.lastPart(quad.getObject()), regions, gateways));
        dataset.stream(graph, Node.ANY, Vocab.MEMBER_OF, Node.ANY)
                .forEach(quad -> places.add(Iris.lastPart(quad.getSubject()), Iris.lastPart(quad.getObject())));
        return places;
    }

    private static Set<String> names(DatasetGraph dataset, Node graph, Node type) {
        Set<String> names = new HashSet<>();
        dataset.stream(graph, Node.ANY, Vocab.TYPE, type).forEach(quad -> names.add(Iris.lastPart(quad.getSubject())));
        return names;
    }

    /** A port counts goods of others too, and a country within another has figures of its own: neither is a part of what it lies in. */
    private void add(String part, String whole, Set<String> regions, Set<String> gateways) {
        if (countries.contains(part) && !countries.contains(whole)) {
            groups.add(whole);
            add(part, whole);
        } else if (regions.contains(part) && !gateways.contains(part) && !countries.contains(part)) {
            add(part, whole);
        }
    }

    private void add(String part, String whole) {
        above.computeIfAbsent(part, key -> new TreeSet<>()).add(whole);
        below.computeIfAbsent(whole, key -> new TreeSet<>()).add(part);
    }

    /** What a place is a part of. */
    Set<String> wholes(String place) {
        return above.getOrDefault(place, Set.of());
    }

    /** The next smaller parts of a place. */
    Set<String> parts(String place) {
        return below.getOrDefault(place, Set.of());
    }

    boolean isGroup(String place) {
        return groups.contains(place);
    }

    /** The next smaller parts of a group of countries, or of some provinces named together; nothing for other places, whose parts are never all told. */
    Optional<Set<String>> members(String place) {
        Set<String> members = parts(place);
        return members.size() > 1 && !countries.contains(place) && (groups.contains(place) || isMacroRegion(members)) ? Optional.of(members) : Optional.empty();
    }

    /** Whether these are parts of a country and of something else besides, which so is a handful of them. */
    private boolean isMacroRegion(Set<String> members) {
        return members.stream().allMatch(member -> above.get(member).stream().anyMatch(countries::contains) && above.get(member).size() > 1);
    }
}
