package org.tradegraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;
import org.tradegraph.trade.Mode;

/** Tells by which mode goods go from words such as "train", "ferry" or "lorries". */
record WayModes(Map<Mode, List<List<String>>> words, List<List<String>> starts, Set<String> bare, Set<String> silent) {

    private static final int BEHIND = 5;
    private static final int BEFORE = 4;

    static WayModes of(Lexicon lexicon) {
        Map<String, List<String>> classes = lexicon.sayings().classes();
        Map<Mode, List<List<String>>> words = new TreeMap<>((one, other) -> other.compareTo(one));
        for (Mode mode : Mode.values()) {
            words.put(mode, tokens(classes.getOrDefault("mode-" + mode.name().toLowerCase(Locale.ROOT), List.of())));
        }
        return new WayModes(words, tokens(classes.get("start")), Set.copyOf(classes.get("bare-line")), Set.copyOf(classes.get("mode-in-names")));
    }

    private static List<List<String>> tokens(List<String> phrases) {
        return phrases.stream().map(phrase -> Tokenizer.tokens(phrase).stream().map(Token::word).toList()).toList();
    }

    /** Whether a line called so may be of any mode. */
    boolean isBare(String word) {
        return bare.contains(word);
    }

    /** The mode named among some words. */
    Optional<Mode> among(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (at(scene, at).isPresent()) {
                return at(scene, at);
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

    /** Two modes named together, also right before: "rail-sea" before "trains from Chongqing". */
    private Optional<Mode> combined(Scene scene, int from, int to) {
        return IntStream.range(Math.max(0, from - BEFORE), to).boxed().flatMap(at -> at(scene, at).stream()).filter(Mode.MULTIMODAL::equals).findFirst();
    }

    private Optional<Mode> at(Scene scene, int at) {
        return scene.isInPlace(at) || isName(scene, at) ? Optional.empty() : words.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(phrase -> stands(scene.reading(), at, phrase)))
                .map(Map.Entry::getKey).findFirst();
    }

    /** "The Caspian Sea", "Belt and Road". */
    private boolean isName(Scene scene, int at) {
        return at > 0 && scene.token(at).capital() && silent.contains(scene.reading().word(at));
    }

    /** Whether something is said to begin. */
    boolean isStart(Reading reading, int from, int to) {
        for (int at = Math.max(0, from); at < to; at++) {
            int here = at;
            if (starts.stream().anyMatch(phrase -> stands(reading, here, phrase))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Reading reading, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!reading.is(at + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
