package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.extract.Topic.Mark;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Token;

/** Reads what stands before the noun of a topic: "Jilin's total car exports", "Guangxi-ASEAN trade". It takes away the parts that it reads. */
final class TopicStart {

    private final Wording wording;
    private final Referents referents;
    private final List<Part> parts;

    TopicStart(Wording wording, Referents referents, List<Part> parts) {
        this.wording = wording;
        this.referents = referents;
        this.parts = parts;
    }

    void read(TopicBuilder topic) {
        topic.mark(Mark.OWN, wording.has(topic.from() - 1, "boxed"));
        goods(topic);
        while (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Single last && isGlued(last.to(), topic)) {
            if (!take(topic, last.mention())) {
                return;
            }
        }
        if (parts.isEmpty() || parts.get(parts.size() - 1).to() < topic.from()) {
            article(topic);
        }
    }

    /** "fish and meat exports", "mangosteen exports". */
    private void goods(TopicBuilder topic) {
        GoodsBefore goods = GoodsBefore.of(wording, topic.from());
        if (!goods.isEmpty()) {
            topic.products(named(goods.names(), goods.from()));
            topic.startAt(goods.from());
            while (!parts.isEmpty() && parts.get(parts.size() - 1).from() >= goods.from()) {
                parts.remove(parts.size() - 1);
            }
        }
    }

    /** "The fruit" are the goods spoken of last. */
    private List<String> named(List<String> goods, int from) {
        boolean back = wording.is(from - 1, "the") && goods.size() == 1 && wording.isOf(goods.get(0), "goods-anaphor");
        return back && !referents.products().isEmpty() ? referents.products() : goods;
    }

    private <M extends Mention> Optional<M> last(Class<M> kind) {
        return parts.isEmpty() ? Optional.empty() : parts.get(parts.size() - 1).as(kind);
    }

    /** "its exports", "world trade", "the world's trade", "that trade". */
    private void article(TopicBuilder topic) {
        int at = topic.from() - 1;
        topic.mark(Mark.OWN, wording.has(at, "possessive"));
        topic.mark(Mark.SAME, wording.is(at, "that", "this", "such", "whose"));
        if (wording.is(at, "world", "global") || wording.is(at, "'s") && wording.is(at - 1, "world")) {
            topic.reporters(List.of(Party.WORLD));
        }
    }

    /** Whether only adjectives, hyphens and possessive marks stand between. */
    private boolean isGlued(int from, TopicBuilder topic) {
        for (Token token : wording.tokens(from, topic.from())) {
            topic.mark(Mark.OWN, wording.grammar().isOf(token, "possessive"));
            boolean sign = token.isSign() && !token.isHyphen() && !token.is("'");
            if (sign || token.isNumber() || wording.grammar().isOf(token, "closing")) {
                return false;
            }
        }
        return true;
    }

    /** Takes one mention into the topic, "US-bound" as its partner; false where nothing before it can belong as well. */
    private boolean take(TopicBuilder topic, Mention mention) {
        if (mention instanceof PlaceMention place) {
            boolean bound = wording.is(place.to(), "-") && wording.is(place.to() + 1, "bound");
            if (bound) {
                referents.resolve(place).ifPresent(target -> topic.partners(List.of(target)));
                drop(topic, place);
            } else {
                takePlace(topic, place);
            }
            return bound;
        }
        if (mention instanceof Goods goods) {
            topic.products(named(List.of(goods.name()), goods.from()));
        } else if (mention instanceof Segment segment) {
            topic.segment(segment.name());
        } else if (mention instanceof Time time) {
            topic.time(time);
        } else if (mention instanceof Cue cue && isMeasure(cue)) {
            topic.mark(Mark.OVERALL, isOverall(cue));
        } else {
            return false;
        }
        drop(topic, mention);
        return true;
    }

    /** "total exports", "export volume", "export value". */
    private static boolean isMeasure(Cue cue) {
        return isOverall(cue) || cue.is("context", "quantity") || cue.is("context", "value");
    }

    private static boolean isOverall(Cue cue) {
        return cue.is("context", "overall") || cue.is("context", "national");
    }

    private void drop(TopicBuilder topic, Mention mention) {
        topic.startAt(mention.from());
        parts.remove(parts.size() - 1);
    }

    /** "Jilin's exports", "German exports", "China exports"; with a second place before it by a hyphen "Guangxi-ASEAN trade". */
    private void takePlace(TopicBuilder topic, PlaceMention place) {
        Optional<Party> party = referents.resolve(place);
        if (party.isEmpty()) {
            return;
        }
        drop(topic, place);
        if (wording.is(place.from() - 1, "-") && wording.is(place.from() - 2, "intra")) {
            topic.mark(Mark.WITHIN, true);
            topic.partners(List.of(party.get()));
            topic.startAt(place.from() - 2);
            return;
        }
        Optional<PlaceMention> first = last(PlaceMention.class).filter(other -> other.to() == place.from() - 1 && wording.is(other.to(), "-", "/"));
        if (first.isPresent()) {
            topic.reporters(referents.resolve(first.get()).stream().toList());
            topic.partners(List.of(party.get()));
            drop(topic, first.get());
        } else {
            topic.reporters(List.of(party.get()));
            last(PlaceMention.class).filter(whole -> whole.to() == topic.from() - 1 && wording.is(whole.to(), "'s", "'")).ifPresent(whole -> drop(topic, whole));
        }
    }
}
