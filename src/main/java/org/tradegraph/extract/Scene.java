package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Token;

/** A sentence laid out for the rules: which place, goods or time begins at which word. */
final class Scene {

    private static final int OWNED_WITHIN = 4;
    private static final int APPOSITION = 9;

    private final Wording wording;
    private final Reading reading;
    private final Referents referents;
    private final Openings openings;
    private final Mention[] mentions;
    private final List<Seen> seen;
    private final Seen[] places;
    private final Positions opened;

    private Scene(Wording wording, Referents referents, Openings openings) {
        this.wording = wording;
        this.reading = wording.reading();
        this.referents = referents;
        this.openings = openings;
        this.mentions = new Mention[size()];
        this.seen = Seen.in(reading, referents);
        this.places = new Seen[size()];
        this.opened = new Positions(openings.size(), size());
        reading.mentions().forEach(mention -> mentions[mention.from()] = mention);
        seen.forEach(place -> places[place.from()] = place);
        open();
    }

    static Scene of(Wording wording, Discourse discourse, Openings openings) {
        return new Scene(wording, discourse.referents(), openings);
    }

    /** Takes note of what the words and mentions of the sentence may open. */
    private void open() {
        for (int at = 0; at < size(); at++) {
            for (int element : openings.of(token(at))) {
                opened.add(element, at);
            }
            if (mentions[at] instanceof Goods) {
                opened.add(Openings.GOODS, at);
            } else if (mentions[at] instanceof Time) {
                opened.add(Openings.TIME, at);
            }
            if (places[at] != null) {
                opened.add(Openings.PLACE, at);
            }
        }
    }

    /** Another sentence of the same text. */
    Scene beside(Reading other) {
        return new Scene(new Wording(wording.grammar(), other), referents, openings);
    }

    /** Whether something stands in the sentence that may open each of some elements. */
    boolean has(int[] elements) {
        for (int element : elements) {
            if (!has(element)) {
                return false;
            }
        }
        return true;
    }

    /** Whether something stands in the sentence that may open an element. */
    boolean has(int element) {
        return opened.has(element);
    }

    /** Where each element may open. */
    Positions opened() {
        return opened;
    }

    /** Whether what stands at a position may open an element. */
    boolean opens(int element, int at) {
        return at < size() && opened.has(element, at);
    }

    /** Whether a place begins within some words from a position. */
    boolean hasPlaceWithin(int from, int words) {
        for (int at = from; at < from + words && at < size(); at++) {
            if (places[at] != null) {
                return true;
            }
        }
        return false;
    }

    boolean hasPlaces() {
        return !seen.isEmpty();
    }

    boolean hasWord(String word) {
        for (Token token : reading.tokens()) {
            if (token.is(word)) {
                return true;
            }
        }
        return false;
    }

    Gazetteer gazetteer() {
        return referents.gazetteer();
    }

    Wording wording() {
        return wording;
    }

    /** Where the text was written. */
    Optional<Place> here() {
        return referents.here();
    }

    Reading reading() {
        return reading;
    }

    int size() {
        return reading.tokens().size();
    }

    Token token(int at) {
        return reading.tokens().get(at);
    }

    Optional<Seen> placeAt(int at) {
        return Optional.ofNullable(place(at));
    }

    /** Whether a word is part of the name of a place: "sea" in "the Caspian Sea" is no way to go. */
    boolean isInPlace(int at) {
        for (Seen place : seen) {
            if (place.form() == Form.NAME && place.from() <= at && at < place.to() && place.place().kind() != PlaceKind.CORRIDOR) {
                return true;
            }
        }
        return false;
    }

    private Seen place(int at) {
        return at >= 0 && at < places.length ? places[at] : null;
    }

    private Mention mention(int at) {
        return at >= 0 && at < mentions.length ? mentions[at] : null;
    }

    Optional<Goods> goodsAt(int at) {
        return mention(at) instanceof Goods goods ? Optional.of(goods) : Optional.empty();
    }

    Optional<Mention> mentionAt(int at) {
        return Optional.ofNullable(mention(at));
    }

    boolean isMentioned(int at) {
        return mention(at) != null;
    }

    Optional<Time> timeAt(int at) {
        return mention(at) instanceof Time time ? Optional.of(time) : Optional.empty();
    }

    /** The places that begin in a stretch of words; a direction with its country counts as one. */
    List<Seen> placesIn(int from, int to) {
        List<Seen> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Seen seen = place(at);
            if (seen != null) {
                found.add(seen);
                at = seen.to() - 1;
            }
        }
        return found;
    }

    /** Where the place begins that another at a word owns: Xinjiang in "China's Xinjiang", Dallas in "the U.S. city of Dallas". */
    Optional<Integer> ownedAt(int at) {
        Seen owner = place(at);
        boolean parted = owner != null && wording.has(owner.to(), "part-of-land") && reading.is(owner.to() + 1, "of");
        if (owner == null || !parted && !reading.is(owner.to(), "'s")) {
            return Optional.empty();
        }
        for (int next = owner.to() + 1; next <= owner.to() + OWNED_WITHIN && next < size(); next++) {
            Seen seen = place(next);
            if (seen != null && seen.form() == Form.NAME) {
                return Optional.of(ownedAt(next).orElse(next));
            }
            boolean passed = token(next).isWord() && !token(next).capital() && !wording.has(next, "unowned");
            if (!passed || goodsAt(next).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the name of an airport or a station ends that begins with its town: "Xi'an International Port Station". */
    Optional<Integer> stationEnd(Seen town) {
        int end = town.to();
        while (town.form() == Form.IN_NAME && end < size() && token(end).isWord() && token(end).capital()) {
            end++;
        }
        return end > town.to() && wording.has(end - 1, "station") ? Optional.of(end) : Optional.empty();
    }

    /** A dash that parts a sentence, not a hyphen within a word. */
    boolean isDash(int at) {
        return token(at).isHyphen() && token(at).spaceBefore();
    }

    /** The places meant by a slot: names before adjectives, and of "China's Xinjiang" only the second. */
    List<Seen> meant(int from, int to) {
        List<Seen> all = placesIn(from, to);
        List<Seen> names = all.stream().filter(seen -> seen.form() != Form.ADJECTIVE)
                .filter(seen -> seen.to() >= to || ownedAt(seen.from()).filter(owned -> owned < to).isEmpty()).toList();
        return names.isEmpty() ? all : names;
    }

    /** Some words, written together as they stand. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Token token : reading.tokens().subList(from, to)) {
            boolean glued = words.length() == 0 || !token.spaceBefore();
            words.append(glued ? "" : " ").append(token.capital() ? token.word().substring(0, 1).toUpperCase(Locale.ROOT) + token.word().substring(1) : token.word());
        }
        return words.toString();
    }

    /** The last place named before a word as who acts, not as with whom, where or whence. */
    Optional<Place> actorBefore(int end) {
        Optional<Place> actor = Optional.empty();
        for (Seen seen : placesIn(0, end)) {
            boolean oneOfSeveral = wording.hasBefore(seen.from(), "either");
            if (oneOfSeveral && actor.isPresent()) {
                actor = Optional.empty();
            } else if (isActor(seen)) {
                actor = Optional.of(seen.place());
            }
        }
        return actor;
    }

    private boolean isActor(Seen seen) {
        int from = owner(seen.from());
        boolean aside = wording.hasBefore(from, "not-acting") || wording.hasBefore(from, "giving") || reading.is(from - 1, "between", "than");
        return seen.form() == Form.NAME && !aside && !isInApposition(seen) && seen.place().kind() != PlaceKind.GROUP && seen.place().kind() != PlaceKind.CORRIDOR;
    }

    /** Where the "East China's" of "East China's Jiangsu" begins; the position itself where the place has no owner. */
    private int owner(int from) {
        return reading.is(from - 1, "'s") ? reading.ended(from - 1, PlaceMention.class).map(PlaceMention::from).orElse(from) : from;
    }

    /** Sichuan in "Chengdu, capital of neighbouring Sichuan, opened" says what Chengdu is. */
    private boolean isInApposition(Seen seen) {
        int comma = seen.from();
        while (comma > 0 && seen.from() - comma < APPOSITION && !reading.is(comma, ",")) {
            comma--;
        }
        int head = comma;
        boolean named = this.seen.stream().anyMatch(other -> other.form() == Form.NAME && other.to() == head);
        return reading.is(seen.to(), ",") && named && wording.hasAny(comma, seen.from(), "whole-of");
    }

    /** Where the next of a list may begin: after a comma, "and" or both; the same position where the list ends. */
    int afterSeparator(int at) {
        int next = at;
        while (next < size() && next - at < 2 && wording.has(next, "list")) {
            next++;
        }
        return next;
    }
}
