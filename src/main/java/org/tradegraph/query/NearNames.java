package org.tradegraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names that someone who mistyped one may have meant. */
final class NearNames {

    private NearNames() {
    }

    /** Up to five names that are at most a third of their letters away, or begin alike; nearest first. */
    static List<String> of(String typed, Collection<String> names) {
        String word = typed.toLowerCase(Locale.ROOT);
        return names.stream().distinct()
                .filter(name -> distance(word, name) <= Math.max(1, word.length() / 3) || startsAlike(word, name))
                .sorted(Comparator.comparingInt((String name) -> distance(word, name)).thenComparing(Comparator.naturalOrder()))
                .limit(5).toList();
    }

    /** A clause such as {@code ; did you mean x or y?}, empty if nothing is near. */
    static String hint(String typed, Collection<String> names) {
        List<String> near = of(typed, names);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(", ", "; near names are: ", ""));
    }

    private static boolean startsAlike(String word, String name) {
        return word.length() >= 3 && name.toLowerCase(Locale.ROOT).startsWith(word);
    }

    private static int distance(String word, String name) {
        String other = name.toLowerCase(Locale.ROOT);
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
