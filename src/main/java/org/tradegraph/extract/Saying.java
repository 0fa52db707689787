package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way of speaking that states facts of one sort, found wherever its elements stand one after the other. */
record Saying(String fact, List<Part> parts) {

    /** An element and the name its words are remembered by, empty for none. */
    record Part(String name, Step step) {
    }

    /** Where an element was found. */
    record Stretch(int from, int to) {
    }

    /** One occurrence with the stretches of its named elements. */
    record Match(String fact, int from, int to, Map<String, Stretch> named) {

        Optional<Stretch> get(String name) {
            return Optional.ofNullable(named.get(name));
        }

        /** Whether a word qualifies the fact of the way of speaking. */
        boolean says(String word) {
            return List.of(fact.split(" ")).contains(word);
        }
    }

    /** All occurrences in a sentence; none begins within the first element of another, so that a list is not read again from its middle. */
    List<Match> matches(Scene scene) {
        List<Match> found = new ArrayList<>();
        if (!parts.stream().allMatch(part -> part.step().mayOccur(scene))) {
            return found;
        }
        int free = 0;
        for (int at = 0; at < scene.size(); at++) {
            if (at < free) {
                continue;
            }
            Map<String, Stretch> named = new HashMap<>();
            int end = match(scene, 0, at, named);
            if (end >= 0) {
                found.add(new Match(fact, at, end, named));
                free = firstEnd(at, named);
            }
        }
        return found;
    }

    private static int firstEnd(int at, Map<String, Stretch> named) {
        return named.values().stream().filter(stretch -> stretch.from() == at).mapToInt(Stretch::to).max().orElse(at + 1);
    }

    private int match(Scene scene, int index, int at, Map<String, Stretch> named) {
        if (index == parts.size()) {
            return at;
        }
        Part part = parts.get(index);
        for (int end : part.step().ends(scene, at)) {
            int over = match(scene, index + 1, end, named);
            if (over >= 0) {
                if (!part.name().isEmpty() && end > at) {
                    named.put(part.name(), new Stretch(at, end));
                }
                return over;
            }
        }
        return -1;
    }
}
