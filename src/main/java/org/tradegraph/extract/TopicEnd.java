package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.extract.Topic.Mark;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Token;

/** Reads what stands behind the noun of a topic: each preposition with what it governs. */
final class TopicEnd {

    private static final int LONGEST_GAP = 6;
    private static final int NOT_HERE = -1;

    private final Wording wording;
    private final List<Mention> mentions;
    private final Referents referents;
    private final TopicPlaces places;
    private final TopicGoods goods;

    TopicEnd(Wording wording, Referents referents) {
        this.wording = wording;
        this.mentions = wording.mentions();
        this.referents = referents;
        this.places = new TopicPlaces(wording, referents);
        this.goods = new TopicGoods(wording, referents);
    }

    /** Reads on from a mention; returns the position of the first that does not belong to the topic. */
    int read(TopicBuilder topic, int next) {
        int at = next;
        int taken = phrase(topic, next);
        while (taken != NOT_HERE) {
            at = taken;
            taken = phrase(topic, at);
        }
        return at;
    }

    /** One preposition with what it governs, in brackets or not: "to Russia", "[in goods]". */
    private int phrase(TopicBuilder topic, int next) {
        boolean bracket = wording.is(topic.to(), "[") && wording.has(topic.to() + 1, "joining");
        if (bracket) {
            topic.endAt(topic.to() + 1);
        }
        int taken = wording.has(topic.to(), "joining") ? governed(topic, next) : NOT_HERE;
        if (taken != NOT_HERE && bracket && wording.is(topic.to(), "]")) {
            topic.endAt(topic.to() + 1);
        }
        return taken;
    }

    private int governed(TopicBuilder topic, int next) {
        String preposition = wording.word(topic.to());
        int object = topic.to() + 1;
        if (pronoun(topic, preposition, object) || couple(topic, preposition, object) || markets(topic, preposition, object)) {
            return next;
        }
        int counted = overCount(next);
        int at = overWhole(topic, counted);
        if (at > counted) {
            return goods.read(topic, mentions.get(at).from(), at);
        }
        if (isParticiple(at, object)) {
            topic.directedBy((Cue) mentions.get(at));
            return goods.read(topic, mentions.get(at).to(), at + 1);
        }
        if (isMarketIn(at, object)) {
            return places.read(topic, preposition, at + 1);
        }
        int taken = at < mentions.size() && isLight(object, mentions.get(at).from()) ? mention(topic, preposition, object, at) : NOT_HERE;
        if (taken != NOT_HERE) {
            return taken;
        }
        return preposition.equals("of") || wording.has(object, "traded") ? goods.read(topic, object, next) : NOT_HERE;
    }

    /** "exports there", "sales to them". */
    private boolean pronoun(TopicBuilder topic, String preposition, int object) {
        boolean there = preposition.equals("there");
        boolean them = wording.has(object, "pronoun") && wording.isOf(preposition, "partner-joining");
        if (preposition.equals("of") && wording.is(object, "it", "them") && !referents.products().isEmpty()) {
            topic.products(referents.products());
            topic.endAt(object + 1);
            return true;
        }
        topic.mark(Mark.WITH_THEM, there || them);
        if (there || them) {
            topic.endAt(there ? object : object + 1);
        }
        return there || them;
    }

    /** "trade between the two", "trade between them". */
    private boolean couple(TopicBuilder topic, String preposition, int object) {
        int last = wording.is(object, "the") ? object + 1 : object;
        boolean couple = preposition.equals("between") && (last > object ? wording.is(last, "two") : wording.is(last, "both", "them"));
        return couple && endsPhrase(last + 1) && places.pair(topic, preposition, last + 1);
    }

    /** Whether no noun goes on at a position. */
    private boolean endsPhrase(int at) {
        return at >= wording.size() || !wording.token(at).isWord() || wording.has(at, "being") || wording.has(at, "closing")
                || wording.reading().begun(at, Time.class).isPresent() || wording.reading().begun(at, Cue.class).filter(cue -> cue.is("trend")).isPresent();
    }

    /** "exports to non-traditional markets": a partner that is no place. */
    private boolean markets(TopicBuilder topic, String preposition, int object) {
        Optional<MarketName> name = preposition.equals("to") || preposition.equals("with") ? MarketName.at(wording, object) : Optional.empty();
        name.ifPresent(market -> {
            topic.partners(List.of(market.party()));
            topic.endAt(market.to());
        });
        return name.isPresent();
    }

    /** Over the number in "the 14 other RCEP members", "the 10-nation ASEAN". */
    private int overCount(int next) {
        boolean count = next + 1 < mentions.size() && mentions.get(next) instanceof Amount amount && mentions.get(next + 1) instanceof PlaceMention
                && (amount.kind() == Amount.Kind.BARE || amount.kind() == Amount.Kind.COUNT && isOfMembers(amount));
        return count ? next + 1 : next;
    }

    private boolean isOfMembers(Amount amount) {
        return wording.token(amount.from() + 1).isHyphen() || wording.is(amount.to(), "of") && wording.has(amount.to() - 1, "members");
    }

    /** Over the cue in "exports of all rare earths". */
    private int overWhole(TopicBuilder topic, int next) {
        boolean whole = next < mentions.size() && mentions.get(next) instanceof Cue cue && cue.is("share", "whole") && cue.from() == topic.to();
        return whole && next + 1 < mentions.size() && mentions.get(next + 1) instanceof Goods && mentions.get(next + 1).from() == mentions.get(next).to() ? next + 1 : next;
    }

    /** The "emerging markets in" of "exports to emerging markets in Africa". */
    private boolean isMarketIn(int at, int object) {
        return at + 1 < mentions.size() && mentions.get(at) instanceof Cue cue && cue.is("role", "export") && mentions.get(at + 1) instanceof PlaceMention place
                && wording.is(cue.to(), "in", "of", "across") && place.from() == cue.to() + 1 && isLight(object, cue.from());
    }

    /** The "exported" of "the trade volume of exported vehicles". */
    private boolean isParticiple(int at, int object) {
        return at + 1 < mentions.size() && mentions.get(at) instanceof Cue cue && cue.from() == object && mentions.get(at + 1) instanceof Goods
                && (cue.is("verbs", "export") || cue.is("verbs", "import"));
    }

    private boolean isLight(int from, int to) {
        if (to - from > LONGEST_GAP) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!isLight(wording.token(at)) && !wording.joinsMembers(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLight(Token token) {
        boolean adjective = token.isWord() && !token.capital() && !wording.grammar().isOf(token, "closing");
        return adjective || token.isNumber() || token.isHyphen() || wording.grammar().isOf(token, "light") || wording.grammar().isOf(token, "members");
    }

    private int mention(TopicBuilder topic, String preposition, int object, int at) {
        Mention mention = mentions.get(at);
        Makers makers = preposition.equals("of") ? Makers.at(wording, object) : new Makers(List.of(), object);
        if (!makers.isEmpty()) {
            topic.madeBy(makers.places().stream().flatMap(maker -> referents.resolve(maker).stream()).toList());
            return goods.read(topic, makers.to(), at + makers.places().size());
        }
        if (mention instanceof PlaceMention) {
            return places.read(topic, preposition, at);
        }
        if (mention instanceof Goods && wording.isOf(preposition, "goods-joining")) {
            return goods.read(topic, object, at);
        }
        if (mention instanceof Segment segment && wording.isOf(preposition, "way-joining")) {
            topic.segment(segment.name());
            topic.endAt(segment.to());
            return at + 1;
        }
        if (mention instanceof Cue cue && cue.is("flow", "trade") && topic.isBalance()) {
            topic.endAt(cue.to());
            return at + 1;
        }
        if (mention instanceof Time time && !preposition.equals("to") && !preposition.equals("by")) {
            topic.time(time);
            topic.endAt(time.to());
            return at + 1;
        }
        return NOT_HERE;
    }
}
