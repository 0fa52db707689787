package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.files.Packer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.Words;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Document;
import org.tradegraph.text.Sentence;
import org.tradegraph.text.SentenceSplitter;
import org.tradegraph.text.Token;

/** Finds all that the sentences of a document mention: times first, then amounts, then names and cues, the longest first. */
public final class MentionFinder {

    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final BitSet begun = new BitSet();
    private final Set<String> abbreviations;
    private final Set<String> traded;
    private final CueRules cues;
    private final Enumerations enumerations;
    private final TimeRecognizer times;
    private final AmountRecognizer amounts;
    private final PlaceRecognizer places;
    private final Anaphors anaphors;
    private final GoodsNames goods;
    private final CalendarFinder calendars;

    public MentionFinder(Lexicon lexicon) {
        Words words = lexicon.words();
        phrases = Phrases.of(lexicon);
        vocabulary = new Vocabulary(lexicon, phrases);
        Dictionary dictionary = phrases.dictionary();
        words.functionWords().values().forEach(family -> family.forEach(dictionary::enter));
        times = new TimeRecognizer(words, dictionary);
        amounts = new AmountRecognizer(words, phrases);
        places = new PlaceRecognizer(vocabulary, words);
        anaphors = new Anaphors(vocabulary);
        goods = new GoodsNames(vocabulary);
        calendars = new CalendarFinder(words, times);
        abbreviations = words.abbreviations();
        traded = words.functionWords("owned-trade");
        cues = new CueRules(words.functionWords("measure-of"), words.functionWords("supplies-before"));
        enumerations = new Enumerations(lexicon.gazetteer(), words.functionWords("spelling-out"));
        Anaphors.FIRST_WORDS.forEach(word -> begun.set(dictionary.enter(word)));
        List.of(times.begun(), amounts.begun(), phrases.all().begun(), phrases.placeWords().begun()).forEach(begun::or);
    }

    /** The words that the tables know, by their numbers. */
    public Dictionary dictionary() {
        return phrases.dictionary();
    }

    /** The phrases that it knows, to be had again as those that the lexicon has prepared. */
    public Packer packed() {
        return phrases.packed();
    }

    /** A document's sentences with their mentions, the day from which it looks at time, and the country of its publisher where its name tells it. */
    public record Found(List<Reading> readings, Calendar calendar, Optional<Place> origin) {
    }

    /** Reads a document. */
    public Found read(Document document) {
        List<Sentence> sentences = SentenceSplitter.split(document, abbreviations, dictionary());
        Optional<String> origin = document.publisher().flatMap(name -> Setting.lastNamed(name, vocabulary));
        Setting setting = Setting.of(sentences, document.text(), origin, vocabulary, traded);
        Calendar calendar = calendars.calendar(document, sentences, setting.home());
        ShortNames shorts = new ShortNames();
        List<Reading> readings = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            readings.add(new Reading(sentence, enumerations.joined(mentions(document.text(), sentence, setting, calendar, shorts), sentence.tokens())));
        }
        return new Found(ProvincesTold.in(readings), calendar, origin.flatMap(vocabulary.gazetteer()::withId));
    }

    private List<Mention> mentions(String text, Sentence sentence, Setting setting, Calendar calendar, ShortNames shorts) {
        List<Mention> found = new ArrayList<>();
        TimeReader reader = times.reader(sentence.tokens());
        int at = 0;
        while (at < reader.size()) {
            Optional<? extends Mention> mention = isBegun(reader.token(at)) ? timeOrOther(text, sentence, reader, at, setting, calendar) : shorts.at(sentence.tokens(), at);
            if (mention.isPresent()) {
                dropAfter(found, mention.get().from());
                found.add(mention.get());
                at = mention.get().to();
                if (mention.get() instanceof PlaceMention place) {
                    shorts.note(text, sentence.tokens(), place, vocabulary);
                }
            } else {
                at++;
            }
        }
        return found;
    }

    private Optional<? extends Mention> timeOrOther(String text, Sentence sentence, TimeReader reader, int at, Setting setting, Calendar calendar) {
        Optional<? extends Mention> time = times.find(reader, at, calendar);
        return time.isPresent() ? time : mentionAt(text, sentence, at, setting);
    }

    /** Whether a mention may begin with a token. */
    private boolean isBegun(Token token) {
        return token.isNumber() || begun.get(token.number());
    }

    /** Drops what a longer mention, begun before it was seen, takes in. */
    private static void dropAfter(List<Mention> found, int from) {
        while (!found.isEmpty() && found.get(found.size() - 1).to() > from) {
            found.remove(found.size() - 1);
        }
    }

    private Optional<Mention> mentionAt(String text, Sentence sentence, int at, Setting setting) {
        List<Token> tokens = sentence.tokens();
        Optional<UnitHeading> heading = isTableHead(sentence) || at > 0 && tokens.get(at - 1).is("in") ? amounts.heading(text, tokens, at, setting.homes()) : Optional.empty();
        if (heading.isPresent()) {
            return heading.map(Mention.class::cast);
        }
        Optional<Mention> phrase = phrase(text, sentence, at, setting);
        Optional<Amount> amount = tokens.get(at).isSign() ? Optional.empty() : amounts.find(text, tokens, at, setting.homes());
        if (amount.isPresent() && (phrase.isEmpty() || phrase.get().to() < amount.get().to() || phrase.get().to() == amount.get().to() && !(phrase.get() instanceof PlaceMention))) {
            return amount.map(Mention.class::cast);
        }
        return phrase;
    }

    private static final int LONGEST_TABLE_HEAD = 24;

    private static boolean isTableHead(Sentence sentence) {
        return sentence.tokens().size() <= LONGEST_TABLE_HEAD;
    }

    private Optional<Mention> phrase(String text, Sentence sentence, int at, Setting setting) {
        List<Token> tokens = sentence.tokens();
        Optional<PlaceMention> anaphor = anaphors.find(tokens, at);
        if (anaphor.isPresent()) {
            return anaphor.map(Mention.class::cast);
        }
        Optional<Mention> prefixed = prefixed(text, sentence, at, setting);
        return prefixed.isPresent() ? prefixed : longest(text, sentence, at, List.of(), setting);
    }

    private Optional<Mention> prefixed(String text, Sentence sentence, int at, Setting setting) {
        return places.prefix(sentence.tokens(), at)
                .filter(match -> match.to() < sentence.tokens().size() && sentence.tokens().get(match.to()).capital())
                .flatMap(match -> longest(text, sentence, match.to(), match.meanings(), setting))
                .filter(mention -> mention instanceof PlaceMention place && place.form() == Form.NAME)
                .map(mention -> new PlaceMention(at, mention.to(), ((PlaceMention) mention).senses(), Form.NAME, ""));
    }

    private Optional<Mention> longest(String text, Sentence sentence, int at, List<Meaning.OfPlaceWord> told, Setting setting) {
        List<Token> tokens = sentence.tokens();
        for (PhraseIndex.Match<Meaning> match : vocabulary.phrases().matches(tokens, at)) {
            String written = text.substring(tokens.get(at).start(), tokens.get(match.to() - 1).end());
            for (Meaning meaning : match.meanings()) {
                if (Spelling.fits(meaning.phrase(), written)) {
                    Optional<Mention> mention = mention(text, sentence, at, match.to(), meaning, told, setting);
                    if (mention.isPresent()) {
                        return mention;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> mention(String text, Sentence sentence, int from, int to, Meaning meaning, List<Meaning.OfPlaceWord> told, Setting setting) {
        if (meaning instanceof Meaning.OfPlace place) {
            boolean capital = sentence.tokens().get(from).capital() || to > from + 1 || Character.isLowerCase(place.phrase().charAt(0));
            return capital ? places.named(sentence, from, to, place, told, setting).map(Mention.class::cast) : Optional.empty();
        }
        if (meaning instanceof Meaning.OfDemonym demonym) {
            return Optional.of(places.adjective(sentence, from, to, demonym));
        }
        if (meaning instanceof Meaning.OfGoods) {
            return Optional.of(goods.around(text, sentence.tokens(), from, to));
        }
        if (meaning instanceof Meaning.OfSegment segment) {
            return Optional.of(new Segment(from, to, segment.name(), segment.kind()));
        }
        if (meaning instanceof Meaning.OfCue cue && cues.isCue(sentence, cue, from, to)) {
            return Optional.of(new Cue(from, to, cue.family(), cue.value()));
        }
        return Optional.empty();
    }
}
