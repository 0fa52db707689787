package org.tradegraph.mention;

import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;

/** Decides whether a phrase names a place here, and which of its namesakes, by the words around it and the countries of the text. */
final class PlaceRecognizer {

    private static final long KNOWN_EVERYWHERE = 400_000;

    private final Vocabulary vocabulary;

    PlaceRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A name with what stands before and after it: "the port of Lomé", "Jilin province". */
    Optional<PlaceMention> named(Sentence sentence, int from, int to, Meaning.OfPlace meaning, Setting setting) {
        List<Token> tokens = sentence.tokens();
        Optional<PhraseIndex.Match<Meaning.OfPlaceWord>> after = placeWord(tokens, to, false);
        List<Place> senses = senses(meaning.senses(), after.map(match -> match.meanings()), setting);
        boolean common = vocabulary.isCommonWord(Lexicon.fold(meaning.phrase()));
        if (senses.isEmpty() || common && !isBacked(senses, setting, after.isPresent(), from)) {
            return Optional.empty();
        }
        int end = after.filter(match -> fits(senses.get(0), match.meanings())).map(PhraseIndex.Match::to).orElse(to);
        Form form = isInsideName(sentence, end) ? Form.IN_NAME : Form.NAME;
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
        return vocabulary.placeWords().matches(tokens, at).stream()
                .filter(match -> match.meanings().stream().anyMatch(word -> word.before() == before))
                .findFirst();
    }

    private static boolean fits(Place place, List<Meaning.OfPlaceWord> words) {
        return words.stream().anyMatch(word -> Vocabulary.isOfKind(place, word.kind()));
    }

    /** The senses that the word behind asks for, if there are such; else those that this text can mean, its own countries first. */
    private List<Place> senses(List<Place> all, Optional<List<Meaning.OfPlaceWord>> behind, Setting setting) {
        List<Place> asked = behind.map(words -> all.stream().filter(place -> fits(place, words)).toList()).orElse(List.of());
        List<Place> open = asked.isEmpty() ? all : asked;
        if (isGreat(open.get(0))) {
            return open;
        }
        List<Place> here = open.stream().filter(place -> isIn(place, setting)).toList();
        return here.isEmpty() ? open.stream().filter(PlaceRecognizer::isKnownEverywhere).toList() : here;
    }

    private static boolean isGreat(Place place) {
        return place.kind().ordinal() <= PlaceKind.MACRO_REGION.ordinal();
    }

    private boolean isIn(Place place, Setting setting) {
        return vocabulary.gazetteer().country(place).filter(country -> setting.countries().contains(country.id())).isPresent()
                || place.toward().stream().anyMatch(setting.countries()::contains);
    }

    private static boolean isKnownEverywhere(Place place) {
        return place.population() >= KNOWN_EVERYWHERE || place.gateway().isPresent() || place.kind() == PlaceKind.SUBDIVISION;
    }

    private boolean isBacked(List<Place> senses, Setting setting, boolean worded, int from) {
        return worded || from > 0 && isIn(senses.get(0), setting);
    }

    /** Whether a capital word follows that makes the name part of another: "Nanning Customs", "China Media Group". */
    private boolean isInsideName(Sentence sentence, int to) {
        if (sentence.heading() || to >= sentence.tokens().size()) {
            return false;
        }
        Token next = sentence.tokens().get(to);
        boolean money = to + 1 < sentence.tokens().size() && sentence.tokens().get(to + 1).isNumber() && !sentence.tokens().get(to + 1).spaceBefore();
        return !money && next.capital() && next.isWord() && next.spaceBefore() && !next.is("'s") && !isKnown(sentence.tokens(), to);
    }

    private boolean isKnown(List<Token> tokens, int at) {
        return vocabulary.phrases().matches(tokens, at).stream()
                .flatMap(match -> match.meanings().stream())
                .anyMatch(meaning -> meaning instanceof Meaning.OfPlace || meaning instanceof Meaning.OfCue cue && cue.family().equals("flow"));
    }

    /** An adjective made from a place; inside the name of a body ("Chinese General Administration") it tells nothing. */
    PlaceMention adjective(Sentence sentence, int from, int to, Meaning.OfDemonym meaning) {
        return new PlaceMention(from, to, meaning.senses(), isInsideName(sentence, to) ? Form.IN_NAME : Form.ADJECTIVE, "");
    }

    /** "the province", "the northern region", "the two countries". */
    Optional<PlaceMention> anaphor(List<Token> tokens, int at) {
        boolean article = tokens.get(at).is("the") || tokens.get(at).is("this") || tokens.get(at).is("both")
                || tokens.get(at).is("its") && at + 2 < tokens.size() && (isNeighbour(tokens, at + 1, at + 2) || isNeighbour(tokens, at + 2, at + 3));
        if (!article || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        int noun = tokens.get(at).is("both") ? at : at + 1;
        while (noun < tokens.size() - 1 && !tokens.get(noun).capital() && vocabulary.isPlaceAdjective(tokens.get(noun).word()) && anaphorAt(tokens, noun).isEmpty()) {
            noun++;
        }
        int start = noun;
        return anaphorAt(tokens, noun).filter(match -> !isFollowedByName(tokens, match.to()) && start < tokens.size())
                .map(match -> new PlaceMention(at, match.to(), List.of(), Form.ANAPHOR, isNeighbour(tokens, at, match.to()) ? "neighbour" : kind(match)));
    }

    private static boolean isNeighbour(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.word().startsWith("neighbo"));
    }

    private Optional<PhraseIndex.Match<Meaning>> anaphorAt(List<Token> tokens, int at) {
        return vocabulary.phrases().matches(tokens, at).stream()
                .filter(match -> match.meanings().stream().anyMatch(Meaning.OfAnaphor.class::isInstance))
                .findFirst();
    }

    private static String kind(PhraseIndex.Match<Meaning> match) {
        return match.meanings().stream().filter(Meaning.OfAnaphor.class::isInstance)
                .map(meaning -> ((Meaning.OfAnaphor) meaning).kind()).findFirst().orElse("");
    }

    private static boolean isFollowedByName(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at).is("of") && tokens.get(at + 1).capital();
    }
}
