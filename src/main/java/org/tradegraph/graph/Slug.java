package org.tradegraph.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as the last part of an IRI: lower-case ASCII letters, digits and hyphens; what cannot be written so is told apart by a hash. */
final class Slug {

    private static final int LONGEST = 80;
    private static final int DIGITS = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LOST_LETTER = Pattern.compile("[\\p{L}\\p{N}&&[^a-z0-9]]");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private Slug() {
    }

    static String of(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        String slug = trim(OTHERS.matcher(plain).replaceAll("-"));
        boolean lossy = slug.isEmpty() || slug.length() > LONGEST || LOST_LETTER.matcher(plain).find();
        return lossy ? told(slug, words) : slug;
    }

    private static String told(String slug, String words) {
        String kept = trim(slug.substring(0, Math.min(slug.length(), LONGEST - DIGITS - 1)));
        String hash = Hash.of(words.strip().toLowerCase(Locale.ROOT), DIGITS);
        return kept.isEmpty() ? hash : kept + "-" + hash;
    }

    private static String trim(String slug) {
        return OUTER_HYPHENS.matcher(slug).replaceAll("");
    }
}
