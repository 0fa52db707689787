package org.tradegraph.extract;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;

/** Reads a place in an order: "its third largest export market", "came second with", "tenth in terms of growth". */
final class RankReader {

    private static final int ROLE_WITHIN = 5;

    private final Parts parts;
    private final Wording wording;

    RankReader(Parts parts) {
        this.parts = parts;
        this.wording = parts.wording();
    }

    /** The rank told by a part of the sentence. */
    Optional<Integer> rank(int at) {
        Optional<Cue> cue = parts.as(at, Cue.class).filter(some -> some.is("rank"));
        return parts.get(at).ordinal().flatMap(amount -> ordinal(amount, at))
                .or(() -> cue.flatMap(some -> some.value().equals("top") ? Optional.of(1) : superlative(some, at)));
    }

    private Optional<Integer> ordinal(Amount amount, int at) {
        boolean largest = parts.as(at + 1, Cue.class).filter(cue -> cue.is("rank", "first") && cue.from() - amount.to() <= 2).isPresent();
        boolean told = isInRole(amount, at) || isStanding(amount) || isListed(amount, at);
        return told && !largest ? Optional.of(amount.value().intValue()) : Optional.empty();
    }

    /** "its third export market". */
    private boolean isInRole(Amount amount, int at) {
        return role(at).isPresent() && !wording.is(amount.from() - 1, "a", "for");
    }

    /** "came second with", "was the third in". */
    private boolean isStanding(Amount amount) {
        int before = amount.from() - 1;
        boolean stands = wording.has(before, "standing") || wording.is(before, "the") && wording.is(before - 1, "was", "is");
        return stands && (amount.to() >= wording.size() || wording.has(amount.to(), "after-standing"));
    }

    /** "Canada was second at 14.4 percent and China third at 10.8 percent": the verb stands only once. */
    private boolean isListed(Amount amount, int at) {
        boolean named = parts.as(at - 1, PlaceMention.class).isPresent() || parts.as(at - 1, Goods.class).isPresent();
        int before = wording.is(amount.from() - 1, "the", ",") ? amount.from() - 1 : amount.from();
        return named && parts.get(at - 1).to() == before && wording.has(amount.to(), "after-listed-rank");
    }

    /** "largest", with an ordinal before it where there is one. */
    private Optional<Integer> superlative(Cue cue, int at) {
        boolean several = wording.has(cue.from() - 1, "before-several") || wording.has(cue.to(), "several");
        if (several || role(at).isEmpty() && !isItem(at)) {
            return Optional.empty();
        }
        return parts.as(at - 1, Amount.class).filter(ordinal -> ordinal.kind() == Amount.Kind.RANK && cue.from() - ordinal.to() <= 1)
                .map(ordinal -> ordinal.value().intValue()).or(() -> Optional.of(1));
    }

    /** "Auto parts were the largest import". */
    private boolean isItem(int at) {
        return parts.topicAt(at + 1).filter(topic -> topic.isBare() && parts.gap(at, at + 1) <= 1 && wording.is(topic.to() - 1, "import", "export")).isPresent();
    }

    /** The noun that says of what it is the first: a market, a supplier, a partner, an export item; one of several is none. */
    Optional<Cue> role(int at) {
        for (int next = at + 1; next < parts.size() && parts.gap(at, next) <= ROLE_WITHIN && parts.numberAt(next).isEmpty(); next++) {
            if (parts.get(next).isCue("role") && !parts.get(next).isCue("role", "gateway")) {
                return parts.as(next, Cue.class).filter(cue -> !isSeveral(cue) || wording.is(cue.to(), "respectively", ","));
            }
        }
        return Optional.empty();
    }

    /** "Markets", "sources of imports". */
    private boolean isSeveral(Cue cue) {
        int head = IntStream.range(cue.from(), cue.to()).filter(at -> wording.is(at, "of")).findFirst().orElse(cue.to()) - 1;
        return wording.word(head).endsWith("s");
    }
}
