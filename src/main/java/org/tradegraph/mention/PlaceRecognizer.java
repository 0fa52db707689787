package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.lexicon.Words;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;

/** Decides whether a phrase names a place here, and which of its namesakes, by the words around it and the countries of the text. */
final class PlaceRecognizer {

    private static final long KNOWN_EVERYWHERE = 400_000;

    private final Vocabulary vocabulary;
    private final Surroundings surroundings;

    PlaceRecognizer(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        surroundings = new Surroundings(vocabulary, words);
    }

    /**
     * A name with what stands before and after it: "the port of Lomé", "Jilin province".
     *
     * @param told what words before the name tell of its kind; none where there are no such words
     */
    Optional<PlaceMention> named(Sentence sentence, int from, int to, Meaning.OfPlace meaning, List<Meaning.OfPlaceWord> told, Setting setting) {
        List<Token> tokens = sentence.tokens();
        Optional<PhraseIndex.Match<Meaning.OfPlaceWord>> after = placeWord(tokens, to, false);
        List<Place> senses = senses(meaning.senses(), after.map(match -> match.meanings()).orElse(told), setting);
        boolean common = vocabulary.isCommonWord(Lexicon.fold(meaning.phrase()));
        boolean capital = from > 0 && !sentence.heading();
        if (senses.isEmpty() || Surroundings.makeItMoney(tokens, to) || common && !isBacked(tokens, senses, setting, after.isPresent(), capital, to)) {
            return Optional.empty();
        }
        int end = after.filter(match -> fits(senses.get(0), match.meanings())).map(PhraseIndex.Match::to).orElse(to);
        Form form = surroundings.makeItPartOfName(sentence, from, end) ? Form.IN_NAME : Form.NAME;
        return Optional.of(new PlaceMention(from, end, senses, form, ""));
    }

    /** "port of" and the like in front, with the name that follows. */
    Optional<PhraseIndex.Match<Meaning.OfPlaceWord>> prefix(List<Token> tokens, int at) {
        return placeWord(tokens, at, true);
    }

    private Optional<PhraseIndex.Match<Meaning.OfPlaceWord>> placeWord(List<Token> tokens, int at, boolean before) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        for (PhraseIndex.Match<Meaning.OfPlaceWord> match : vocabulary.placeWords().matches(tokens, at)) {
            for (Meaning.OfPlaceWord word : match.meanings()) {
                if (word.before() == before) {
                    return Optional.of(match);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Place place, List<Meaning.OfPlaceWord> words) {
        for (Meaning.OfPlaceWord word : words) {
            if (Vocabulary.isOfKind(place, word.kind())) {
                return true;
            }
        }
        return false;
    }

    /** The senses that the words around ask for, if there are such; else those that this text can mean, its own countries first. */
    private List<Place> senses(List<Place> all, List<Meaning.OfPlaceWord> told, Setting setting) {
        List<Place> asked = told.isEmpty() ? List.of() : all.stream().filter(place -> fits(place, told)).toList();
        List<Place> open = asked.isEmpty() || isPartOfNamesake(asked.get(0), all.get(0), told) ? all : asked;
        if (isGreat(open.get(0))) {
            return open;
        }
        List<Place> here = kept(open, place -> isIn(place, setting));
        return here.isEmpty() ? kept(open, PlaceRecognizer::isKnownEverywhere) : here;
    }

    private static List<Place> kept(List<Place> places, Predicate<Place> test) {
        if (places.size() == 1) {
            return test.test(places.get(0)) ? places : List.of();
        }
        List<Place> kept = new ArrayList<>(places.size());
        for (Place place : places) {
            if (test.test(place)) {
                kept.add(place);
            }
        }
        return kept;
    }

    /** Whether the place asked for lies in the country of its name, which is then meant: "State of Kuwait"; a port is always asked for itself. */
    private boolean isPartOfNamesake(Place asked, Place first, List<Meaning.OfPlaceWord> told) {
        boolean port = told.stream().allMatch(word -> word.kind().equals("gateway"));
        return first.kind() == PlaceKind.COUNTRY && !port && vocabulary.gazetteer().isWithin(asked, first);
    }

    private static boolean isGreat(Place place) {
        return place.kind().ordinal() <= PlaceKind.MACRO_REGION.ordinal();
    }

    private boolean isIn(Place place, Setting setting) {
        Optional<Place> country = vocabulary.gazetteer().country(place);
        if (country.isPresent() && setting.countries().contains(country.get().id())) {
            return true;
        }
        for (String other : place.toward()) {
            if (setting.countries().contains(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnownEverywhere(Place place) {
        return place.population() >= KNOWN_EVERYWHERE || place.gateway().isPresent() || place.kind() == PlaceKind.SUBDIVISION || isCapital(place);
    }

    private static boolean isCapital(Place place) {
        for (String land : place.capitalOf()) {
            if (land.indexOf('-') < 0) {
                return true;
            }
        }
        return false;
    }

    /** A name that is also a common word counts with a word for its kind, in a text about its country where only names have capitals, or before the place it lies in. */
    private boolean isBacked(List<Token> tokens, List<Place> senses, Setting setting, boolean worded, boolean capital, int to) {
        return worded || capital && isIn(senses.get(0), setting) || isLocated(tokens, senses.get(0), to);
    }

    /** "Nice in France", "Mobile, Alabama". */
    private boolean isLocated(List<Token> tokens, Place place, int to) {
        if (to + 1 >= tokens.size() || !tokens.get(to).is("in") && !tokens.get(to).is(",")) {
            return false;
        }
        int next = tokens.get(to + 1).is("the") ? to + 2 : to + 1;
        return next < tokens.size() && vocabulary.phrases().matches(tokens, next).stream()
                .flatMap(match -> match.meanings().stream())
                .anyMatch(meaning -> meaning instanceof Meaning.OfPlace outer && outer.senses().stream().anyMatch(whole -> vocabulary.gazetteer().isWithin(place, whole)));
    }

    /** An adjective made from a place; inside the name of a body ("Chinese General Administration") it tells nothing. */
    PlaceMention adjective(Sentence sentence, int from, int to, Meaning.OfDemonym meaning) {
        return new PlaceMention(from, to, meaning.senses(), surroundings.goesOn(sentence, to) ? Form.IN_NAME : Form.ADJECTIVE, "");
    }
}
