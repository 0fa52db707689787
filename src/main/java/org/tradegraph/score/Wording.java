package org.tradegraph.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tradegraph.files.Folder;
import org.tradegraph.files.Table;
import org.tradegraph.files.Table.Row;

/** Brings the words of two facts into one form, so that spellings of the same place, goods or unit compare as equal. */
final class Wording {

    private static final Pattern POSSESSIVE = Pattern.compile("[’'`]s?\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EDGES = Pattern.compile("^\\s+|\\s+$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CURRENCY = Pattern.compile("[a-z]{3}");
    private static final String COUNTED = "units";

    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Set<String> world = new HashSet<>();
    private final Set<String> filler = new HashSet<>();
    private final Set<String> fixed = new HashSet<>();
    private final Pattern noise;

    private Wording(Table names, Table roles) {
        names.rows().forEach(this::addAliases);
        noise = Pattern.compile("\\b(" + words(roles, "noise").stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
        world.addAll(words(roles, "world"));
        filler.addAll(words(roles, "filler"));
        fixed.addAll(words(roles, "fixed"));
        roles.rows().stream().filter(row -> row.get("role").equals("unit"))
                .forEach(row -> units.put(row.get("word"), row.get("as")));
    }

    static Wording load(Folder lexicon) {
        return new Wording(Table.read(lexicon, "aliases.tsv"), Table.read(lexicon, "judge.tsv"));
    }

    private void addAliases(Row row) {
        String name = row.get("name");
        aliases.put(name, name);
        row.list("also").forEach(other -> aliases.put(other, name));
    }

    private static List<String> words(Table roles, String role) {
        return roles.rows().stream().filter(row -> row.get("role").equals(role)).map(row -> row.get("word")).toList();
    }

    /** A code or short phrase without case; nothing for no text. */
    Optional<String> code(Optional<String> text) {
        return text.filter(words -> !words.isEmpty()).map(words -> strip(lower(words)));
    }

    /** The name a place goes by; nothing for the whole world. */
    Optional<String> place(Optional<String> name) {
        return name.filter(words -> !words.isEmpty()).flatMap(this::place);
    }

    private Optional<String> place(String name) {
        String plain = aliases.containsKey(lower(name)) ? lower(name)
                : POSSESSIVE.matcher(strip(lower(name))).replaceAll("");
        String known = aliases.getOrDefault(plain, plain);
        if (world.contains(known)) {
            return Optional.empty();
        }
        String bare = BLANKS.matcher(noise.matcher(known).replaceAll(" ")).replaceAll(" ").strip();
        String shown = bare.isEmpty() ? known : bare;
        return Optional.of(aliases.getOrDefault(shown, shown));
    }

    /** The words of a product without case, number, order and filler; nothing for all goods. */
    Optional<Set<String>> goods(Optional<String> name) {
        return name.filter(words -> !words.isEmpty()).map(this::words);
    }

    Set<String> words(String text) {
        return WORD.matcher(lower(text)).results().map(MatchResult::group)
                .filter(word -> !filler.contains(word)).map(Wording::singular).collect(Collectors.toSet());
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Money and fixed units are equal or not; counted nouns are equal when they share a word. */
    boolean isSameUnit(Optional<String> one, Optional<String> other) {
        Optional<String> a = unit(one);
        Optional<String> b = unit(other);
        if (a.equals(b) || a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        if (isExact(a.get()) || isExact(b.get())) {
            return false;
        }
        boolean shared = words(a.get()).stream().anyMatch(words(b.get())::contains);
        return shared || a.get().equals(COUNTED) || b.get().equals(COUNTED);
    }

    private Optional<String> unit(Optional<String> name) {
        return name.map(words -> strip(lower(words))).map(words -> units.getOrDefault(words, words));
    }

    private boolean isExact(String unit) {
        return fixed.contains(unit) || CURRENCY.matcher(unit).matches();
    }

    private static String strip(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
