package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;

/** A sentence in its parts, in order, with the words between them. */
record Parts(Wording wording, List<Part> list) {

    /** The topics of a sentence and the mentions that belong to none; numbers in a list have their unit. */
    static Parts of(Wording wording, Referents referents) {
        return new Parts(wording, UnitSharing.share(wording, TopicParser.parts(wording, referents)));
    }

    int size() {
        return list.size();
    }

    Part get(int at) {
        return list.get(at);
    }

    Stream<Part> stream() {
        return list.stream();
    }

    List<Part> from(int at) {
        return list.subList(at, list.size());
    }

    /** The mention that stands by itself as a part, where there is such a part and it is of a kind. */
    <M extends Mention> Optional<M> as(int at, Class<M> kind) {
        return at >= 0 && at < size() ? get(at).as(kind) : Optional.empty();
    }

    Optional<Topic> topicAt(int at) {
        return at < size() ? get(at).topic() : Optional.empty();
    }

    Optional<Amount> numberAt(int at) {
        return at < size() ? get(at).number() : Optional.empty();
    }

    boolean hasCue(String family, String value) {
        for (Part part : list) {
            if (part.isCue(family, value)) {
                return true;
            }
        }
        return false;
    }

    boolean hasTopic() {
        for (Part part : list) {
            if (part instanceof Topic) {
                return true;
            }
        }
        return false;
    }

    /** The time that a part is or holds. */
    static Optional<Time> time(Part part) {
        return part instanceof Topic topic ? topic.time() : part.as(Time.class);
    }

    /** The time that ends at a position. */
    Optional<Time> timeEnding(int end) {
        for (Part part : list) {
            Optional<Time> time = time(part);
            if (time.isPresent() && time.get().to() == end) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** How many words stand between a part and the one with another number. */
    int gap(int one, int other) {
        return get(other).from() - get(one).to();
    }

    /** Whether a part owns what follows: "China's". */
    boolean owns(int at) {
        return wording.is(get(at).to(), "'s", "'");
    }

    /** Whether a part and the one before it, of the same kind, stand in a list: "Mongolia and the Russian Far East". */
    boolean isContinued(int at, Class<? extends Mention> kind) {
        return as(at - 1, kind).isPresent() && wording.hasOnly(get(at - 1).to(), get(at).from(), "list-or-article");
    }

    /** Whether the sentence says in so many words that trade is what it speaks of. */
    boolean isOfTrade() {
        for (Part part : list) {
            if (isTrade(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTrade(Part part) {
        return part instanceof Topic || part.isCue("role") || part.isCue("verbs") && !part.isCue("verbs", "handles") && !part.isCue("verbs", "takes") && !part.isCue("verbs", "supplies")
                || part.is(Segment.class) && wording.is(part.to() - 1, "trade");
    }
}
