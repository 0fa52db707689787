package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.lexicon.Product;
import org.tradegraph.lexicon.Words;
import org.tradegraph.text.Dictionary;

/** All phrases of the lexicon in one index, and the small sets of words that names are built with. */
final class Vocabulary {

    private static final int MOST_SENSES = 8;
    private static final Set<String> TOLD_BEFORE = Set.of("vehicle", "ship", "flight", "container");

    private final PhraseIndex<Meaning> phrases;
    private final PhraseIndex<Meaning.OfPlaceWord> placeWords;
    private final Set<String> commonWords;
    private final Set<String> productModifiers;
    private final Set<String> productHeads;
    private final Set<String> placeAdjectives;
    private final Gazetteer gazetteer;
    private final Dictionary dictionary;

    Vocabulary(Lexicon lexicon, Dictionary dictionary) {
        this.dictionary = dictionary;
        phrases = new PhraseIndex<>(dictionary);
        placeWords = new PhraseIndex<>(dictionary);
        Words words = lexicon.words();
        words.placeWords().forEach(this::addPlaceWord);
        gazetteer = lexicon.gazetteer();
        commonWords = words.commonWords();
        productModifiers = words.productModifiers();
        productHeads = words.productHeads();
        placeAdjectives = words.placeAdjectives();
        words.cues().forEach(this::addCue);
        words.segments().forEach(segment -> segment.forms().forEach(form ->
                phrases.add(form, new Meaning.OfSegment(form, segment.name(), segment.kind()))));
        lexicon.goods().products().forEach(this::addProduct);
        addPlaces();
        addDemonyms(words);
        words.units().stream().filter(unit -> TOLD_BEFORE.contains(unit.kind())).forEach(this::addUnit);
    }

    /** The noun of a unit may stand before its number: "vessel calls: 1,088". */
    private void addUnit(Words.Unit unit) {
        unit.forms().stream().filter(form -> form.length() > 3).forEach(form -> phrases.add(form, new Meaning.OfCue(form, "unit", unit.name())));
    }

    private void addCue(Words.CueWord cue) {
        phrases.add(cue.phrase(), cue.family().equals("anaphora")
                ? new Meaning.OfAnaphor(cue.phrase(), cue.value())
                : new Meaning.OfCue(cue.phrase(), cue.family(), cue.value()));
    }

    private void addProduct(Product product) {
        phrases.add(product.name(), new Meaning.OfGoods(product.name()));
        product.forms().stream().filter(form -> !form.equals(product.name()))
                .forEach(form -> phrases.add(form, new Meaning.OfGoods(form)));
    }

    private void addPlaces() {
        for (Map.Entry<String, List<Place>> form : gazetteer.forms().entrySet()) {
            List<Place> senses = form.getValue();
            String spelt = spelling(form.getKey(), senses.get(0));
            phrases.add(spelt, new Meaning.OfPlace(spelt, senses.size() > MOST_SENSES ? senses.subList(0, MOST_SENSES) : senses));
        }
    }

    /** The form as the table writes it, so that its capitals are known; "euro area" also where the name is "Euro area". */
    private static String spelling(String folded, Place place) {
        if (place.also().contains(folded)) {
            return folded;
        }
        if (place.name().equalsIgnoreCase(folded) || Lexicon.fold(place.name()).equals(folded)) {
            return place.name();
        }
        return place.also().stream().filter(other -> Lexicon.fold(other).equals(folded)).findFirst().orElse(folded);
    }

    private void addDemonyms(Words words) {
        Map<String, List<Place>> senses = new HashMap<>();
        for (Words.Demonym demonym : words.demonyms()) {
            gazetteer.withId(demonym.place()).ifPresent(place ->
                    senses.computeIfAbsent(demonym.word(), word -> new ArrayList<>(1)).add(place));
        }
        senses.forEach((word, places) -> phrases.add(word, new Meaning.OfDemonym(word, places)));
    }

    private void addPlaceWord(Words.PlaceWord word) {
        word.before().forEach(phrase -> placeWords.add(phrase, new Meaning.OfPlaceWord(phrase, word.kind(), true)));
        word.after().forEach(phrase -> placeWords.add(phrase, new Meaning.OfPlaceWord(phrase, word.kind(), false)));
    }

    PhraseIndex<Meaning> phrases() {
        return phrases;
    }

    PhraseIndex<Meaning.OfPlaceWord> placeWords() {
        return placeWords;
    }

    Dictionary dictionary() {
        return dictionary;
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
