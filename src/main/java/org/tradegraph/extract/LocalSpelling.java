package org.tradegraph.extract;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;

/** Spells the names of places with accents or without, as their text does: "Gdansk" or "Gdańsk". */
record LocalSpelling(String text) {

    static LocalSpelling of(Document document) {
        return new LocalSpelling(document.text());
    }

    String of(String name) {
        return isPlain(name) ? name : Arrays.stream(name.split(" ")).map(this::word).collect(Collectors.joining(" "));
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
