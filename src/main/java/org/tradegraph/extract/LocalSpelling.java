package org.tradegraph.extract;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;

/** Spells the names of places as their text does, with accents or without, in full or short: "Gdansk" or "Gdańsk", "Saint Petersburg" or "St. Petersburg". */
record LocalSpelling(String text) {

    private static final Pattern SAINT = Pattern.compile("\\bSaint (\\p{L}+)");

    static LocalSpelling of(Document document) {
        return new LocalSpelling(document.text());
    }

    String of(String name) {
        String spelt = isPlain(name) ? name : Arrays.stream(name.split(" ")).map(this::word).collect(Collectors.joining(" "));
        return spelt.contains("Saint ") ? SAINT.matcher(spelt).replaceAll(saint -> saint(saint.group(1))) : spelt;
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
