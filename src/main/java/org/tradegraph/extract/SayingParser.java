package org.tradegraph.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Sayings;
import org.tradegraph.mention.PlaceMention.Form;

/** Reads the ways of speaking of a family from their written form. */
final class SayingParser {

    private static final Set<String> STOPS = Set.of(";", ":", "(", ")", "[", "]", "…", "not", "never", "neither", "nor", "without");
    private static final int SHORT = 5;
    private static final int LONG = 14;
    private static final int LONGEST = 28;
    private static final int PHRASE = 6;
    private static final int OFTEN = 6;

    private final Map<String, List<String>> classes;
    private final Set<String> noNoun;
    private final Openings openings;
    private final Set<String> light;
    /** Most parts are written in many ways of speaking. */
    private final Map<String, Saying.Part> parts = new HashMap<>();

    private SayingParser(Lexicon lexicon, Openings openings) {
        this.openings = openings;
        classes = lexicon.sayings().classes();
        noNoun = noNoun(lexicon);
        light = Set.copyOf(classes.getOrDefault("lead", List.of()));
    }

    /** Words that stand in no noun phrase behind its article. */
    static Set<String> noNoun(Lexicon lexicon) {
        Set<String> words = new HashSet<>(STOPS);
        words.add(",");
        words.add("no");
        words.addAll(lexicon.words().functionWords("closing"));
        words.addAll(lexicon.words().functionWords("being"));
        words.addAll(lexicon.sayings().classes().getOrDefault("such", List.of()));
        words.addAll(lexicon.sayings().classes().getOrDefault("sails", List.of()));
        words.removeAll(lexicon.sayings().classes().getOrDefault("article", List.of()));
        return words;
    }

    static List<Saying> read(Lexicon lexicon, String family, Openings openings) {
        SayingParser parser = new SayingParser(lexicon, openings);
        return lexicon.sayings().of(family).stream().map(parser::saying).toList();
    }

    private Saying saying(Sayings.Row row) {
        return Saying.of(row.fact(), Stream.of(row.pattern().split(" ")).filter(part -> !part.isEmpty()).map(part -> parts.computeIfAbsent(part, this::part)).toList());
    }

    private Saying.Part part(String written) {
        return switch (written) {
            case "~" -> new Saying.Part("", new Step.Gap(PHRASE, noNoun, true));
            case "^" -> new Saying.Part("", new Step.Edge(false));
            case "$" -> new Saying.Part("", new Step.Edge(true));
            default -> written.startsWith("<") ? slot(written.substring(1, written.length() - 1))
                    : written.startsWith("..") ? gap(written) : words(written);
        };
    }

    /** {@code ...}, or {@code ...!class} for a gap that may not hold the words of a class either. */
    private Saying.Part gap(String written) {
        String[] halves = written.split("!", 2);
        Set<String> barred = new HashSet<>(STOPS);
        if (halves.length > 1) {
            barred.addAll(classes.get(halves[1]));
        }
        int most = switch (halves[0].length()) {
            case 2 -> SHORT;
            case 3 -> LONG;
            default -> LONGEST;
        };
        return new Saying.Part("", new Step.Gap(most, barred, false));
    }

    /** {@code a}, {@code a+} for a list, {@code a:adj}, {@code a:any}, {@code goods}, {@code time}. */
    private Saying.Part slot(String written) {
        String[] halves = written.split(":", 2);
        boolean list = halves[0].endsWith("+");
        String name = list ? halves[0].substring(0, halves[0].length() - 1) : halves[0];
        if (name.equals("goods")) {
            return new Saying.Part(name, new Step.GoodsList(noNoun));
        }
        if (name.equals("time")) {
            return new Saying.Part(name, new Step.When());
        }
        String form = halves.length > 1 ? halves[1] : "";
        Optional<Step> special = special(form);
        if (special.isPresent()) {
            return new Saying.Part(name, special.get());
        }
        Set<Form> forms = switch (form) {
            case "adj" -> EnumSet.of(Form.ADJECTIVE);
            case "any" -> EnumSet.of(Form.NAME, Form.ANAPHOR, Form.ADJECTIVE, Form.IN_NAME);
            case "said" -> EnumSet.of(Form.NAME, Form.ANAPHOR);
            default -> EnumSet.of(Form.NAME);
        };
        return new Saying.Part(name, new Step.Places(forms, light, list));
    }

    private static Optional<Step> special(String form) {
        return switch (form) {
            case "gate" -> Optional.of(new Step.Gate());
            case "members" -> Optional.of(new Step.Members());
            case "portof" -> Optional.of(new Step.PortOf());
            default -> Optional.empty();
        };
    }

    private Saying.Part words(String written) {
        char last = written.charAt(written.length() - 1);
        boolean maybe = written.length() > 1 && (last == '?' || last == '*');
        String bare = maybe ? written.substring(0, written.length() - 1) : written;
        List<String> choices = List.of(bare.split("\\|"));
        String name = choices.get(0).startsWith("{") ? className(choices.get(0)) : "";
        List<String> phrases = choices.stream().flatMap(choice -> choice.startsWith("{") ? classes.get(className(choice)).stream() : Stream.of(choice)).toList();
        return new Saying.Part(name, new Step.Words(openings.choice(phrases), maybe ? 0 : 1, last == '*' ? OFTEN : 1));
    }

    private static String className(String choice) {
        return choice.substring(1, choice.length() - 1);
    }
}
