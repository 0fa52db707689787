package org.tradegraph.mention;

import java.util.Set;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.lexicon.Words;
import org.tradegraph.text.Dictionary;

/** All phrases of the lexicon in one index, and the small sets of words that names are built with. */
final class Vocabulary {

    private final Phrases phrases;
    private final Set<String> commonWords;
    private final Set<String> productModifiers;
    private final Set<String> productHeads;
    private final Set<String> placeAdjectives;
    private final Gazetteer gazetteer;

    Vocabulary(Lexicon lexicon, Phrases known) {
        phrases = known;
        gazetteer = lexicon.gazetteer();
        Words words = lexicon.words();
        commonWords = words.commonWords();
        productModifiers = words.productModifiers();
        productHeads = words.productHeads();
        placeAdjectives = words.placeAdjectives();
    }

    PhraseIndex<Meaning> phrases() {
        return phrases.all();
    }

    PhraseIndex<Meaning.OfPlaceWord> placeWords() {
        return phrases.placeWords();
    }

    Dictionary dictionary() {
        return phrases.dictionary();
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    boolean isCommonWord(String folded) {
        return commonWords.contains(folded);
    }

    boolean isProductModifier(String folded) {
        return productModifiers.contains(folded);
    }

    boolean isProductHead(String folded) {
        return productHeads.contains(folded);
    }

    boolean isPlaceAdjective(String folded) {
        return placeAdjectives.contains(folded);
    }

    /** Whether a place is of the kind that a word beside its name asks for. */
    static boolean isOfKind(Place place, String kind) {
        return switch (kind) {
            case "subdivision" -> place.kind() == PlaceKind.SUBDIVISION || place.kind() == PlaceKind.DISTRICT || place.kind() == PlaceKind.MACRO_REGION || place.kind() == PlaceKind.TERRITORY;
            case "district" -> place.kind() == PlaceKind.DISTRICT || place.kind() == PlaceKind.SUBDIVISION;
            case "city" -> place.kind() == PlaceKind.CITY;
            case "country" -> place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.TERRITORY;
            case "group" -> place.kind() == PlaceKind.GROUP || place.kind() == PlaceKind.MACRO_REGION;
            case "gateway" -> place.gateway().isPresent();
            default -> false;
        };
    }
}
