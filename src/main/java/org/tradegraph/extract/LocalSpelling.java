package org.tradegraph.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.text.Document;

/**
 * Spells the names of places as their text does, with accents or without, in full or short, by another letter: "Gdansk" or "Gdańsk",
 * "Saint Petersburg" or "St. Petersburg", "Tirupur" or "Tiruppur".
 */
final class LocalSpelling {

    private static final Pattern SAINT = Pattern.compile("\\bSaint (\\p{L}+)");

    private final String text;
    private final Gazetteer gazetteer;
    /** As spelt so far: a long text is not searched for a name again. */
    private final Map<String, String> known = new HashMap<>();

    LocalSpelling(Document document, Gazetteer gazetteer) {
        this.text = document.text();
        this.gazetteer = gazetteer;
    }

    String of(String name) {
        return known.computeIfAbsent(name, this::spell);
    }

    private String spell(String name) {
        String spelt = isPlain(name) ? name : Arrays.stream(name.split(" ")).map(this::word).collect(Collectors.joining(" "));
        String full = spelt.contains("Saint ") ? SAINT.matcher(spelt).replaceAll(saint -> saint(saint.group(1))) : spelt;
        return text.contains(full) ? full : byAnotherLetter(name).orElse(full);
    }

    /** Another name of a place that is no country and differs in one letter, if the text has it. */
    private Optional<String> byAnotherLetter(String name) {
        return gazetteer.named(name).filter(place -> place.kind().compareTo(PlaceKind.MACRO_REGION) > 0).stream().flatMap(place -> place.also().stream())
                .filter(other -> isNear(name, other) && text.contains(other)).findFirst();
    }

    private static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return start > 0 && Math.max(one.length(), other.length()) - start - end <= 1;
    }

    private String saint(String name) {
        return Stream.of("Saint ", "St. ", "St ").map(title -> title + name).filter(text::contains).findFirst().orElse("Saint " + name);
    }

    /** Whether a name has no letter that could be spelt otherwise. */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private String word(String word) {
        String plain = plain(word);
        return !text.contains(word) && text.contains(plain) ? plain : word;
    }

    private static String plain(String word) {
        return word.codePoints().mapToObj(Character::toString)
                .map(letter -> letter.codePointAt(0) < 128 ? letter : Character.isUpperCase(letter.codePointAt(0)) ? capital(Lexicon.fold(letter)) : Lexicon.fold(letter))
                .collect(Collectors.joining());
    }

    private static String capital(String letters) {
        return letters.isEmpty() ? letters : Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }
}
