package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;

/**
 * Walks over a sentence from left to right, keeping what is spoken of in slots; at each number it writes down what the slots then
 * hold. What follows a number without a comma still belongs to it.
 */
final class SentenceReader {

    private final Parts parts;
    private final Telling telling;
    private final Times times;
    private final Subjects subjects;
    private final PlaceSubjects places;
    private final Hints hints;
    private final RankStatement ranks;
    private final NumberStatement numbers;

    private SentenceReader(Wording wording, Discourse discourse, Slots start) {
        parts = Parts.of(wording, discourse.referents());
        telling = new Telling(discourse, start, wording.pointsBack());
        times = new Times(parts, telling);
        subjects = new Subjects(parts, telling, times);
        places = new PlaceSubjects(parts, telling);
        hints = new Hints(wording, telling, subjects);
        ranks = new RankStatement(parts, telling, subjects, times);
        numbers = new NumberStatement(parts, telling, times);
    }

    /** The observations of a sentence, in the order of their numbers. */
    static List<Draft> read(Wording wording, Discourse discourse, Slots start) {
        return new SentenceReader(wording, discourse, start).walk().drafts();
    }

    /** Takes note of what a title speaks of, for a text that does not say it again. */
    static void prime(Wording title, Discourse discourse) {
        Telling told = new SentenceReader(title, discourse.aside(), discourse.last().whole()).walk();
        if (!discourse.hasStated() && told.slots().reporters().stream().allMatch(party -> discourse.isTheme(party) && discourse.referents().isNamed(party))) {
            discourse.heard(told.slots().whole(), false);
        }
    }

    private Telling walk() {
        int at = 0;
        while (at < parts.size()) {
            at = read(at);
        }
        telling.close(parts);
        return telling;
    }

    /** Reads a part, a number with what belongs to it; returns the position of the next. */
    private int read(int at) {
        Optional<Amount> number = parts.numberAt(at);
        if (number.isPresent()) {
            return numbers.read(number.get(), at);
        }
        parts.topicAt(at).ifPresent(topic -> subjects.take(topic, at));
        parts.as(at, Mention.class).ifPresent(mention -> take(mention, at));
        ranks.read(at);
        return at + 1;
    }

    private void take(Mention mention, int at) {
        if (mention instanceof PlaceMention place) {
            places.take(place, at);
        } else if (mention instanceof Goods goods) {
            subjects.take(goods, at);
        } else if (mention instanceof Segment segment) {
            subjects.take(segment);
        } else if (mention instanceof Time time) {
            times.take(time);
        } else if (mention instanceof Cue cue) {
            hints.take(cue);
        }
    }
}
