package org.tradegraph.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/**
 * The places at the ends of trade that some claims tell of: of the many groups that a country belongs to, and the provinces it has, most
 * are told of by no one, and need not be asked for again with each partner, product and time.
 */
final class Ends {

    private final Graph claims;
    private final Iris iris;
    private final Places places;
    private final Map<String, Boolean> told = new HashMap<>();
    private final Map<String, Set<String>> wholes = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, Set<String>> circles = new HashMap<>();

    Ends(Graph claims, Iris iris, Places places) {
        this.claims = claims;
        this.iris = iris;
        this.places = places;
    }

    /** What a place is a part of, where that is told of. */
    Set<String> wholes(String place) {
        return wholes.computeIfAbsent(place, key -> told(places.wholes(key).stream()));
    }

    /** The next smaller parts of a place that are told of. */
    Set<String> parts(String place) {
        return parts.computeIfAbsent(place, key -> told(places.parts(key).stream()));
    }

    /** Of a place and what it is a part of those of which all members are told of, so that they may be added up, told of themselves or not. */
    Set<String> circles(String place) {
        return circles.computeIfAbsent(place, key -> Stream.concat(Stream.of(key), places.wholes(key).stream()).filter(this::isComplete).collect(Collectors.toSet()));
    }

    private boolean isComplete(String whole) {
        Optional<Set<String>> members = places.members(whole);
        return members.isPresent() && members.get().stream().allMatch(this::isTold);
    }

    boolean isGroup(String place) {
        return places.isGroup(place);
    }

    private Set<String> told(Stream<String> names) {
        return names.filter(this::isTold).collect(Collectors.toSet());
    }

    private boolean isTold(String place) {
        return told.computeIfAbsent(place, key -> Stream.of(Vocab.REPORTER, Vocab.PARTNER).anyMatch(end -> claims.contains(Node.ANY, end, iris.place(key))));
    }
}
