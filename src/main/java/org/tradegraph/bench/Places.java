package org.tradegraph.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/**
 * Which places are parts of which, as the gazetteer of a store has it: regions of their country, countries of their groups; by the last
 * parts of their addresses. What was asked for once is known from then on.
 */
final class Places {

    private final Graph gazetteer;
    private final Iris iris;
    private final Map<String, Set<String>> wholes = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, Boolean> countries = new HashMap<>();
    private final Map<String, Boolean> groups = new HashMap<>();

    Places(Graph gazetteer, Iris iris) {
        this.gazetteer = gazetteer;
        this.iris = iris;
    }

    /** What a place is a part of. */
    Set<String> wholes(String place) {
        return wholes.computeIfAbsent(place, key -> {
            Node part = iris.place(key);
            return names(Stream.concat(
                    objects(part, Vocab.LOCATED_IN).filter(whole -> liesIn(part, whole)), objects(part, Vocab.MEMBER_OF)));
        });
    }

    /** The next smaller parts of a place. */
    Set<String> parts(String place) {
        return parts.computeIfAbsent(place, key -> {
            Node whole = iris.place(key);
            return names(Stream.concat(
                    subjects(Vocab.LOCATED_IN, whole).filter(part -> liesIn(part, whole)), subjects(Vocab.MEMBER_OF, whole)));
        });
    }

    /** Whether it is a part as far as trade goes. A port counts goods of others too, and a country within another has figures of its own. */
    private boolean liesIn(Node part, Node whole) {
        return isCountry(Iris.lastPart(part)) ? !isCountry(Iris.lastPart(whole)) : is(part, Vocab.REGION) && !is(part, Vocab.GATEWAY_CLASS);
    }

    boolean isCountry(String place) {
        return countries.computeIfAbsent(place, key -> is(iris.place(key), Vocab.COUNTRY));
    }

    /** Whether it is told of what it lies in, a port included. */
    boolean liesWithin(String place) {
        return gazetteer.contains(iris.place(place), Vocab.LOCATED_IN, Node.ANY);
    }

    /** Whether its parts are countries. */
    boolean isGroup(String place) {
        return groups.computeIfAbsent(place, key -> is(iris.place(key), Vocab.GROUPING) || !isCountry(key) && parts(key).stream().anyMatch(this::isCountry));
    }

    /** The next smaller parts of a group of countries, or of some provinces named together; nothing for other places, whose parts are never all told. */
    Optional<Set<String>> members(String place) {
        Set<String> members = parts(place);
        return members.size() > 1 && !isCountry(place) && (isGroup(place) || isMacroRegion(members)) ? Optional.of(members) : Optional.empty();
    }

    /** Whether these are parts of a country and of something else besides, which so is a handful of them. */
    private boolean isMacroRegion(Collection<String> members) {
        return members.stream().map(this::wholes).allMatch(above -> above.size() > 1 && above.stream().anyMatch(this::isCountry));
    }

    private boolean is(Node place, Node type) {
        return gazetteer.contains(place, Vocab.TYPE, type);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return gazetteer.stream(subject, property, Node.ANY).map(Triple::getObject);
    }

    private Stream<Node> subjects(Node property, Node object) {
        return gazetteer.stream(Node.ANY, property, object).map(Triple::getSubject);
    }

    private static Set<String> names(Stream<Node> places) {
        return places.map(Iris::lastPart).collect(Collectors.toCollection(TreeSet::new));
    }
}
