package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;

/**
 * What a document as a whole is about: the countries it names, the first of them as its home.
 *
 * @param home      the id of the country whose trade the first sentences name, else of the one that the first sentence names, else of the publisher's,
 *                  else of the one named first, empty where none is
 * @param countries the ids of all countries that are named, or in which a named region lies
 * @param homes     the ids of the countries whose money may be meant, the likeliest first
 */
record Setting(String home, Set<String> countries, List<String> homes) {

    private static final int OPENING = 3;
    private static final long NAMESAKE = 20;
    private static final String DOLLAR_HOME = "us";
    private static final List<String> DOLLAR_NAMES = List.of("US$", "USD", "US dollar", "U.S. dollar", "American dollar");

    /** The setting of a text that was published in a country, where that is known; {@code traded} are the words for what a country trades. */
    static Setting of(List<Sentence> sentences, String text, Optional<String> origin, Vocabulary vocabulary, Set<String> traded) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Optional<String> trader = Optional.empty();
        for (int at = 0; at < sentences.size(); at++) {
            List<Token> tokens = sentences.get(at).tokens();
            List<Named> named = countries(tokens, text, vocabulary);
            named.forEach(country -> times.merge(country.country(), 1, Integer::sum));
            if (at < OPENING && trader.isEmpty()) {
                trader = named.stream().filter(country -> isTrader(tokens, country.to(), traded)).map(Named::country).findFirst();
            }
        }
        Optional<String> opening = sentences.stream().findFirst().flatMap(first -> countries(first.tokens(), text, vocabulary).stream().map(Named::country).findFirst());
        String home = trader.or(() -> opening).or(() -> origin).or(() -> times.keySet().stream().findFirst()).orElse("");
        return new Setting(home, times.keySet(), homes(origin, home, times, text));
    }

    /** "Kenya's exports", "Kenyan imports". */
    private static boolean isTrader(List<Token> tokens, int end, Set<String> traded) {
        int next = end < tokens.size() && tokens.get(end).is("'s") ? end + 1 : end;
        return next < tokens.size() && traded.contains(tokens.get(next).word());
    }

    /** Whose money is meant where several countries call theirs so: a text that writes "US$" means the dollar of the country that it is about by a bare "$". */
    private static List<String> homes(Optional<String> origin, String home, Map<String, Integer> times, String text) {
        List<String> often = times.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        int most = often.isEmpty() ? 0 : times.get(often.get(0));
        boolean named = DOLLAR_NAMES.stream().anyMatch(text::contains);
        Stream<String> main = often.stream().filter(country -> named && 3 * times.get(country) > most);
        return Stream.of(origin.stream(), Stream.of(home), main, Stream.of(DOLLAR_HOME), often.stream()).flatMap(some -> some).distinct().toList();
    }

    /** The country that a line names last, as in the name of a publisher: "Stitch & Seam, Dhaka". */
    static Optional<String> lastNamed(String line, Vocabulary vocabulary) {
        return countries(Tokenizer.tokens(line, vocabulary.dictionary()), line, vocabulary).stream().map(Named::country).reduce((one, other) -> other);
    }

    /** The countries that words name, in order; "New Zealand" names no Zealand. */
    private static List<Named> countries(List<Token> tokens, String text, Vocabulary vocabulary) {
        List<Named> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Named> named = named(tokens, at, text, vocabulary);
            named.filter(country -> !isMoney(tokens, country.to())).ifPresent(found::add);
            at = named.map(Named::to).orElse(at + 1);
        }
        return found;
    }

    /** The "US" of "US $145 million" names money. */
    private static boolean isMoney(List<Token> tokens, int end) {
        return end < tokens.size() && (tokens.get(end).is("$") || tokens.get(end).is("dollar") || tokens.get(end).is("dollars"));
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

    /** A capital is meant whatever villages bear its name, and so is the region around it. */
    private static boolean isSeat(List<Place> senses, Gazetteer gazetteer) {
        return gazetteer.country(senses.get(0)).flatMap(gazetteer::capital).filter(senses::contains).isPresent();
    }

    /** Whether all that bear a name lie in one country, but for namesakes many times smaller. */
    private static boolean isOfOneCountry(List<Place> senses, Gazetteer gazetteer) {
        Optional<Place> country = gazetteer.country(senses.get(0));
        long own = senses.stream().filter(place -> gazetteer.country(place).equals(country)).mapToLong(Place::population).max().orElse(0);
        return isSeat(senses, gazetteer) || senses.stream().allMatch(place -> gazetteer.country(place).equals(country) || !isLand(place) && NAMESAKE * place.population() < own);
    }
}
