package org.tradegraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.text.Token;

/** Finds words that stand for a place named before: "the province", "the two countries", "the Gulf country". */
record Anaphors(Vocabulary vocabulary) {

    /** The words that one may begin with. */
    static final Set<String> FIRST_WORDS = Set.of("the", "this", "that", "both", "our", "its");
    private static final Set<String> TRADING = Set.of("exporting", "importing", "selling", "supplying", "buying");

    /** "the province", "the northern region", "the two countries", "the Gulf country". */
    Optional<PlaceMention> find(List<Token> tokens, int at) {
        boolean article = isOpening(tokens, at) || FIRST_WORDS.contains(tokens.get(at).word()) && (!tokens.get(at).is("its") || isOfNeighbour(tokens, at));
        if (!article || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        Optional<PlaceMention> partOfWorld = countryOfPart(tokens, at);
        if (partOfWorld.isPresent()) {
            return partOfWorld;
        }
        int noun = tokens.get(at).is("both") || isOpening(tokens, at) ? at : at + 1;
        while (noun < tokens.size() - 1 && !tokens.get(noun).capital() && vocabulary.isPlaceAdjective(tokens.get(noun).word()) && anaphorAt(tokens, noun).isEmpty()) {
            noun++;
        }
        return headAt(tokens, noun).filter(match -> !isToldBehind(tokens, match.to()))
                .map(match -> new PlaceMention(at, match.to(), List.of(), Form.ANAPHOR, isNeighbour(tokens, at, match.to()) ? "neighbour" : match.kind()));
    }

    /** "The Middle East country", "the Central Asian nation": one that lies in a part of the world. */
    private Optional<PlaceMention> countryOfPart(List<Token> tokens, int at) {
        if (!tokens.get(at + 1).capital()) {
            return Optional.empty();
        }
        for (PhraseIndex.Match<Meaning> match : vocabulary.phrases().matches(tokens, at + 1)) {
            for (Meaning meaning : match.meanings()) {
                Optional<Place> part = partOfWorld(meaning).filter(place -> match.to() < tokens.size());
                Optional<Anaphor> country = part.flatMap(place -> anaphorAt(tokens, match.to())).filter(anaphor -> anaphor.kind().equals("country"));
                if (country.isPresent()) {
                    return Optional.of(new PlaceMention(at, country.get().to(), List.of(part.get()), Form.ANAPHOR, "country"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> partOfWorld(Meaning meaning) {
        List<Place> senses = meaning instanceof Meaning.OfPlace place ? place.senses() : meaning instanceof Meaning.OfDemonym demonym ? demonym.senses() : List.of();
        return senses.stream().findFirst().filter(place -> place.kind() == PlaceKind.MACRO_REGION || place.kind() == PlaceKind.GROUP);
    }

    /** "Country's exports fell": so newspapers of South Asia begin a report from home. */
    private static boolean isOpening(List<Token> tokens, int at) {
        return at == 0 && tokens.get(0).is("country") && tokens.size() > 1 && tokens.get(1).is("'s");
    }

    /** "Its neighbour", "its eastern neighbour". */
    private static boolean isOfNeighbour(List<Token> tokens, int its) {
        return its + 2 < tokens.size() && isNeighbour(tokens, its + 1, its + 3);
    }

    private static boolean isNeighbour(List<Token> tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).word().startsWith("neighbo")) {
                return true;
            }
        }
        return false;
    }

    /** A noun that stands for a place, and where it ends. */
    private record Anaphor(String kind, int to) {
    }

    private Optional<Anaphor> anaphorAt(List<Token> tokens, int at) {
        for (PhraseIndex.Match<Meaning> match : vocabulary.phrases().matches(tokens, at)) {
            for (Meaning meaning : match.meanings()) {
                if (meaning instanceof Meaning.OfAnaphor anaphor) {
                    return Optional.of(new Anaphor(anaphor.kind(), match.to()));
                }
            }
        }
        return Optional.empty();
    }

    /** Of "the railway port" the last noun tells what it is. */
    private Optional<Anaphor> headAt(List<Token> tokens, int at) {
        Optional<Anaphor> head = anaphorAt(tokens, at);
        Optional<Anaphor> next = head;
        while (next.isPresent()) {
            head = next;
            next = anaphorAt(tokens, head.get().to());
        }
        return head;
    }

    /** "The region of Tuva", "the countries exporting to Egypt": what follows tells which are meant. */
    private static boolean isToldBehind(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && (tokens.get(at).is("of") && tokens.get(at + 1).capital() || TRADING.contains(tokens.get(at).word()));
    }
}
