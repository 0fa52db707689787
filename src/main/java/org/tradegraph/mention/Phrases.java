package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tradegraph.files.Packed;
import org.tradegraph.files.Packer;
import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.Product;
import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.CurrencyWord;
import org.tradegraph.text.Dictionary;

/**
 * The phrases of the lexicon with what they may mean.
 *
 * @param dictionary the words that they are made of; others may be entered
 * @param placeWords words before and after the name of a place, which tell its kind
 * @param money      words and signs for money
 */
record Phrases(Dictionary dictionary, PhraseIndex<Meaning> all, PhraseIndex<Meaning.OfPlaceWord> placeWords, PhraseIndex<CurrencyWord> money) {

    private static final int MOST_SENSES = 8;
    private static final Set<String> TOLD_BEFORE = Set.of("vehicle", "ship", "flight", "container");

    private Phrases(Dictionary dictionary) {
        this(dictionary, new PhraseIndex<>(dictionary), new PhraseIndex<>(dictionary), new PhraseIndex<>(dictionary));
    }

    static Phrases of(Lexicon lexicon) {
        return lexicon.prepared("phrases").map(packed -> unpacked(packed, lexicon.gazetteer())).orElseGet(() -> read(lexicon));
    }

    private static Phrases unpacked(Packed packed, Gazetteer gazetteer) {
        Dictionary dictionary = new Dictionary(packed);
        return new Phrases(dictionary, new PhraseIndex<>(dictionary, packed, line -> Meaning.read(line, gazetteer)),
                new PhraseIndex<>(dictionary, packed, line -> (Meaning.OfPlaceWord) Meaning.read(line, gazetteer)),
                new PhraseIndex<>(dictionary, packed, CurrencyWord::read));
    }

    /** All of them, to be had again as those that the lexicon has prepared. */
    Packer packed() {
        Packer packer = new Packer();
        dictionary.pack(packer);
        all.pack(packer, Meaning::written);
        placeWords.pack(packer, Meaning::written);
        money.pack(packer, CurrencyWord::written);
        return packer;
    }

    private static Phrases read(Lexicon lexicon) {
        Phrases phrases = new Phrases(new Dictionary());
        Words words = lexicon.words();
        words.placeWords().forEach(phrases::addPlaceWord);
        words.cues().forEach(phrases::addCue);
        words.segments().forEach(segment -> segment.forms().forEach(form ->
                phrases.all.add(form, new Meaning.OfSegment(form, segment.name(), segment.kind()))));
        lexicon.goods().products().forEach(phrases::addProduct);
        phrases.addPlaces(lexicon.gazetteer());
        phrases.addDemonyms(words, lexicon.gazetteer());
        words.units().stream().filter(unit -> TOLD_BEFORE.contains(unit.kind())).forEach(phrases::addUnit);
        words.currencyWords().forEach(word -> phrases.money.add(word.phrase(), word));
        return phrases;
    }

    /** The noun of a unit may stand before its number: "vessel calls: 1,088". */
    private void addUnit(Words.Unit unit) {
        unit.forms().stream().filter(form -> form.length() > 3).forEach(form -> all.add(form, new Meaning.OfCue(form, "unit", unit.name())));
    }

    private void addCue(Words.CueWord cue) {
        all.add(cue.phrase(), cue.family().equals("anaphora")
                ? new Meaning.OfAnaphor(cue.phrase(), cue.value())
                : new Meaning.OfCue(cue.phrase(), cue.family(), cue.value()));
    }

    private void addProduct(Product product) {
        all.add(product.name(), new Meaning.OfGoods(product.name()));
        product.forms().stream().filter(form -> !form.equals(product.name()))
                .forEach(form -> all.add(form, new Meaning.OfGoods(form)));
    }

    private void addPlaces(Gazetteer gazetteer) {
        for (Map.Entry<String, List<Place>> form : gazetteer.forms().entrySet()) {
            List<Place> senses = form.getValue();
            String spelt = spelling(form.getKey(), senses.get(0));
            all.add(spelt, new Meaning.OfPlace(spelt, senses.size() > MOST_SENSES ? senses.subList(0, MOST_SENSES) : senses));
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

    private void addDemonyms(Words words, Gazetteer gazetteer) {
        Map<String, List<Place>> senses = new HashMap<>();
        for (Words.Demonym demonym : words.demonyms()) {
            gazetteer.withId(demonym.place()).ifPresent(place ->
                    senses.computeIfAbsent(demonym.word(), word -> new ArrayList<>(1)).add(place));
        }
        senses.forEach((word, places) -> all.add(word, new Meaning.OfDemonym(word, places)));
    }

    private void addPlaceWord(Words.PlaceWord word) {
        word.before().forEach(phrase -> placeWords.add(phrase, new Meaning.OfPlaceWord(phrase, word.kind(), true)));
        word.after().forEach(phrase -> placeWords.add(phrase, new Meaning.OfPlaceWord(phrase, word.kind(), false)));
    }
}
