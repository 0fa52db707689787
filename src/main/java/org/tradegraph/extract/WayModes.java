package org.tradegraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.trade.Mode;

/** Tells by which mode goods go from words such as "train", "ferry" or "lorries". */
record WayModes(Map<Mode, Choice> words, Choice starts, Set<String> bare, Set<String> silent) {

    private static final int BEHIND = 5;
    private static final int BEFORE = 4;

    static WayModes of(Lexicon lexicon, Openings openings) {
        Map<String, List<String>> classes = lexicon.sayings().classes();
        Map<Mode, Choice> words = new TreeMap<>((one, other) -> other.compareTo(one));
        for (Mode mode : Mode.values()) {
            words.put(mode, openings.choice(classes.getOrDefault("mode-" + mode.name().toLowerCase(Locale.ROOT), List.of())));
        }
        return new WayModes(words, openings.choice(classes.get("start")), Set.copyOf(classes.get("bare-line")), Set.copyOf(classes.get("mode-in-names")));
    }

    /** Whether a line called so may be of any mode. */
    boolean isBare(String word) {
        return bare.contains(word);
    }

    /** The mode named among some words. */
    Optional<Mode> among(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            Optional<Mode> mode = at(scene, at);
            if (mode.isPresent()) {
                return mode;
            }
        }
        return Optional.empty();
    }

    /** The mode named among some words, else the nearest before them, else one right behind. */
    Optional<Mode> near(Scene scene, int from, int to) {
        Optional<Mode> inside = combined(scene, from, to).or(() -> among(scene, from, to));
        for (int at = from - 1; at >= 0 && inside.isEmpty(); at--) {
            int back = at;
            inside = at < 2 ? at(scene, at) : at(scene, at - 2).filter(Mode.MULTIMODAL::equals).or(() -> at(scene, back));
        }
        return inside.or(() -> among(scene, to, Math.min(to + BEHIND, scene.size())));
    }

    /** The mode that the last word of a name tells: rail for "the Baku-Tbilisi-Kars Railway". */
    Optional<Mode> of(String name) {
        List<String> last = List.of(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return words.entrySet().stream().filter(mode -> mode.getValue().byFirst().getOrDefault(last.get(0), List.of()).contains(last)).map(Map.Entry::getKey).findFirst();
    }

    /** Two modes named together, also right before: "rail-sea" before "trains from Chongqing". */
    private Optional<Mode> combined(Scene scene, int from, int to) {
        for (int at = Math.max(0, from - BEFORE); at < to; at++) {
            Optional<Mode> mode = at(scene, at).filter(Mode.MULTIMODAL::equals);
            if (mode.isPresent()) {
                return mode;
            }
        }
        return Optional.empty();
    }

    private Optional<Mode> at(Scene scene, int at) {
        for (Map.Entry<Mode, Choice> mode : words.entrySet()) {
            if (mode.getValue().stands(scene, at)) {
                return scene.isInPlace(at) || isName(scene, at) ? Optional.empty() : Optional.of(mode.getKey());
            }
        }
        return Optional.empty();
    }

    /** "The Caspian Sea", "Belt and Road". */
    private boolean isName(Scene scene, int at) {
        return at > 0 && scene.token(at).capital() && silent.contains(scene.reading().word(at));
    }

    /** Whether something is said to begin. */
    boolean isStart(Scene scene, int from, int to) {
        for (int at = Math.max(0, from); at < to; at++) {
            if (starts.stands(scene, at)) {
                return true;
            }
        }
        return false;
    }
}
