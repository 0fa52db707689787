package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;

/**
 * What a document as a whole is about: the countries it names, the first of them as its home.
 *
 * @param home      the id of the country named first, empty where none is
 * @param countries the ids of all countries that are named, or in which a named region lies
 */
record Setting(String home, Set<String> countries) {

    static Setting of(List<Sentence> sentences, String text, Vocabulary vocabulary) {
        Set<String> countries = new HashSet<>();
        String home = "";
        for (Sentence sentence : sentences) {
            for (String country : countries(sentence.tokens(), text, vocabulary)) {
                countries.add(country);
                home = home.isEmpty() ? country : home;
            }
        }
        return new Setting(home, countries);
    }

    /** The country that a line names last, as in the name of a publisher: "Stitch & Seam, Dhaka". */
    static Optional<String> lastNamed(String line, Vocabulary vocabulary) {
        return countries(Tokenizer.tokens(line, vocabulary.dictionary()), line, vocabulary).stream().reduce((one, other) -> other);
    }

    /** The countries that words name, in order; "New Zealand" names no Zealand. */
    private static List<String> countries(List<Token> tokens, String text, Vocabulary vocabulary) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Named> named = named(tokens, at, text, vocabulary);
            named.ifPresent(country -> found.add(country.country()));
            at = named.map(Named::to).orElse(at + 1);
        }
        return found;
    }

    /** The country of a name, and where the name ends. */
    private record Named(String country, int to) {
    }

    private static Optional<Named> named(List<Token> tokens, int at, String text, Vocabulary vocabulary) {
        if (!tokens.get(at).capital()) {
            return Optional.empty();
        }
        for (PhraseIndex.Match<Meaning> match : vocabulary.phrases().matches(tokens, at)) {
            String written = text.substring(tokens.get(at).start(), tokens.get(match.to() - 1).end());
            for (Meaning meaning : match.meanings()) {
                Optional<String> country = isPlace(meaning) && Spelling.fits(meaning.phrase(), written) ? country(meaning, vocabulary.gazetteer()) : Optional.empty();
                if (country.isPresent()) {
                    return country.map(id -> new Named(id, match.to()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPlace(Meaning meaning) {
        return meaning instanceof Meaning.OfPlace || meaning instanceof Meaning.OfDemonym;
    }

    /** Countries, their adjectives and their first-level regions tell where a text is at home; towns and names of several countries are too often namesakes. */
    private static Optional<String> country(Meaning meaning, Gazetteer gazetteer) {
        List<Place> senses = meaning instanceof Meaning.OfPlace place ? place.senses()
                : meaning instanceof Meaning.OfDemonym demonym ? demonym.senses() : List.of();
        if (senses.isEmpty() || !isLand(senses.get(0)) && !(tells(senses.get(0)) && isOfOneCountry(senses, gazetteer))) {
            return Optional.empty();
        }
        return gazetteer.country(senses.get(0)).map(Place::id);
    }

    private static boolean isLand(Place place) {
        return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.TERRITORY;
    }

    private static boolean tells(Place place) {
        return place.kind() == PlaceKind.SUBDIVISION || place.kind() == PlaceKind.MACRO_REGION || place.gateway().isPresent() || place.population() > 1_000_000;
    }

    private static boolean isOfOneCountry(List<Place> senses, Gazetteer gazetteer) {
        return senses.size() == 1 || senses.stream().map(gazetteer::country).distinct().count() == 1;
    }
}
