package org.tradegraph.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way of speaking that states facts of one sort, found wherever its elements stand one after the other.
 *
 * @param needs what a sentence must have for it, in this order, as {@link Openings} numbers it
 */
record Saying(String fact, List<Part> parts, int[] needs) {

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
            return fact.equals(word) || fact.startsWith(word + " ") || fact.endsWith(" " + word) || fact.contains(" " + word + " ");
        }
    }

    static Saying of(String fact, List<Part> parts) {
        return new Saying(fact, parts, parts.stream().flatMapToInt(part -> part.step().need().stream()).toArray());
    }

    /**
     * Adds all occurrences in a sentence that begin no later than at some word; none begins within the first element of another, so that
     * a list is not read again from its middle.
     */
    void addMatches(Scene scene, int last, List<Match> found) {
        new Search(scene).addMatches(last, found);
    }

    /** Looks through one sentence; what did not fit at a word is not tried there again. */
    private final class Search {

        private final Scene scene;
        private final BitSet failed = new BitSet();
        private final int[] bounds = new int[parts.size() + 1];

        Search(Scene scene) {
            this.scene = scene;
        }

        private void addMatches(int last, List<Match> found) {
            Step first = parts.get(0).step();
            int at = 0;
            while (at <= last && at < scene.size()) {
                bounds[0] = at;
                if (first.mayBegin(scene, at) && fits(0)) {
                    Match match = new Match(fact, at, bounds[parts.size()], named());
                    found.add(match);
                    at = firstEnd(match);
                } else {
                    at++;
                }
            }
        }

        private static int firstEnd(Match match) {
            int end = match.from() + 1;
            for (Stretch stretch : match.named().values()) {
                end = stretch.from() == match.from() ? Math.max(end, stretch.to()) : end;
            }
            return end;
        }

        /** Whether the elements from one on can stand from its bound on; notes where each ends. */
        private boolean fits(int index) {
            if (index == parts.size()) {
                return true;
            }
            int state = index * (scene.size() + 1) + bounds[index];
            if (failed.get(state)) {
                return false;
            }
            for (int end : parts.get(index).step().ends(scene, bounds[index])) {
                bounds[index + 1] = end;
                if (fits(index + 1)) {
                    return true;
                }
            }
            failed.set(state);
            return false;
        }

        /** The first of several elements of one name is the one remembered. */
        private Map<String, Stretch> named() {
            Map<String, Stretch> named = new HashMap<>();
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (!parts.get(i).name().isEmpty() && bounds[i + 1] > bounds[i]) {
                    named.put(parts.get(i).name(), new Stretch(bounds[i], bounds[i + 1]));
                }
            }
            return named;
        }
    }
}
