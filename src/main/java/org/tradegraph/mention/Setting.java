package org.tradegraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
            for (int at = 0; at < sentence.tokens().size(); at++) {
                Optional<String> country = country(sentence.tokens(), at, text, vocabulary);
                if (country.isPresent()) {
                    countries.add(country.get());
                    home = home.isEmpty() ? country.get() : home;
                }
            }
        }
        return new Setting(home, countries);
    }

    /** The country that a line names last, as in the name of a publisher: "Stitch & Seam, Dhaka". */
    static Optional<String> lastNamed(String line, Vocabulary vocabulary) {
        List<Token> tokens = Tokenizer.tokens(line);
        return IntStream.range(0, tokens.size()).mapToObj(at -> country(tokens, at, line, vocabulary)).flatMap(Optional::stream).reduce((one, other) -> other);
    }

    private static Optional<String> country(List<Token> tokens, int at, String text, Vocabulary vocabulary) {
        if (!tokens.get(at).capital()) {
            return Optional.empty();
        }
        for (PhraseIndex.Match<Meaning> match : vocabulary.phrases().matches(tokens, at)) {
            String written = text.substring(tokens.get(at).start(), tokens.get(match.to() - 1).end());
            for (Meaning meaning : match.meanings()) {
                if (Spelling.fits(meaning.phrase(), written)) {
                    Optional<String> country = country(meaning, vocabulary.gazetteer());
                    if (country.isPresent()) {
                        return country;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Countries, their adjectives and their first-level regions tell where a text is at home; towns are too often namesakes. */
    private static Optional<String> country(Meaning meaning, Gazetteer gazetteer) {
        List<Place> senses = meaning instanceof Meaning.OfPlace place ? place.senses()
                : meaning instanceof Meaning.OfDemonym demonym ? demonym.senses() : List.of();
        return senses.stream().findFirst()
                .filter(place -> place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.TERRITORY || place.kind() == PlaceKind.SUBDIVISION
                        || place.kind() == PlaceKind.MACRO_REGION || place.gateway().isPresent() || place.population() > 1_000_000)
                .flatMap(gazetteer::country)
                .map(Place::id);
    }
}
