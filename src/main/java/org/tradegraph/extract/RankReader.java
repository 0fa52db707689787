package org.tradegraph.extract;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Flow;

/** Reads a place in an order: "its third largest export market", "came second with", "tenth in terms of growth". */
final class RankReader {

    private static final int ROLE_WITHIN = 5;

    private static final int ITEM_WITHIN = 3;
    private static final int LONGEST_BRACKET = 12;

    private final Parts parts;
    private final Wording wording;

    RankReader(Parts parts) {
        this.parts = parts;
        this.wording = parts.wording();
    }

    /** The rank told by a part of the sentence; {@code goesOn} where the number told last was a rank as well. */
    Optional<Integer> rank(int at, boolean goesOn) {
        Optional<Cue> cue = parts.as(at, Cue.class).filter(some -> some.is("rank"));
        return parts.get(at).ordinal().flatMap(amount -> ordinal(amount, at, goesOn))
                .or(() -> cue.flatMap(some -> some.value().equals("top") ? first(some) : superlative(some, at)));
    }

    /** "China took the most"; of "France and the UAE took the most" neither is the first. */
    private Optional<Integer> first(Cue top) {
        Optional<Integer> named = wording.reading().ended(top.from(), PlaceMention.class).map(PlaceMention::from);
        boolean several = named.filter(from -> wording.is(wording.before(from), "and")).isPresent() || wording.has(top.from() - 1, "relative") || wording.is(top.from() - 1, "that");
        return several ? Optional.empty() : Optional.of(1);
    }

    private Optional<Integer> ordinal(Amount amount, int at, boolean goesOn) {
        boolean largest = parts.as(at + 1, Cue.class).filter(cue -> cue.is("rank", "first") && cue.from() - amount.to() <= 2).isPresent();
        boolean told = isInRole(amount, at) || isAfter(amount) || isFlow(at) || isStanding(amount) || isListed(amount) || isPlaced(amount) || goesOn && isCoordinated(amount);
        return told && !largest ? Optional.of(amount.value().intValue()) : Optional.empty();
    }

    /** "Takes 6th place among", "in the second place with", "second only to Germany", "first among all cities", "the first item". */
    private boolean isPlaced(Amount amount) {
        int next = amount.to();
        boolean idiom = wording.is(amount.from() - 2, "in") && !wording.has(next + 1, "after-standing");
        boolean place = wording.has(next, "rank-place") && !idiom;
        boolean list = wording.is(next, "on") && wording.has(next + 2, "ranking-list");
        return place || list || wording.is(next, "only") && wording.is(next + 1, "to") || wording.has(next, "rank-scope") || isItem(next) && wording.has(wording.before(amount.from()), "standing");
    }

    /** "Its share, third after the US", "coconut oil, once second". */
    private boolean isAfter(Amount amount) {
        boolean behind = wording.is(amount.from() - 1, ",") && wording.is(amount.to(), "after", "behind");
        return behind || wording.has(amount.from() - 1, "formerly") && (amount.to() >= wording.size() || wording.has(amount.to(), "after-standing"));
    }

    /** "Ranking eighth in China and first in the west", "from the ninth place to the fourth". */
    private boolean isCoordinated(Amount amount) {
        boolean last = amount.to() >= wording.size() || wording.has(amount.to(), "after-standing");
        return last && wording.is(wording.before(amount.from()), "and", "to", "from", "or");
    }

    /** "its third export market". */
    private boolean isInRole(Amount amount, int at) {
        return role(at).isPresent() && !wording.is(amount.from() - 1, "a", "for");
    }

    /** "came second with", "was the third in", "is already third", "was a distant second", "fell to third"; not "the third in a row", "first of all". */
    private boolean isStanding(Amount amount) {
        int before = beforeStanding(amount);
        boolean moved = wording.is(before, "to") && wording.has(before - 1, "rank-moving");
        boolean idiom = wording.is(amount.to(), "of") && wording.is(amount.to() + 1, "all") || wording.is(amount.to(), "in") && wording.is(amount.to() + 2, "row", "succession");
        return (moved || wording.has(before, "standing")) && !idiom && (amount.to() >= wording.size() || wording.has(amount.to(), "after-standing"));
    }

    /** The word before a rank and what belongs to it: "already third", "a distant second". */
    private int beforeStanding(Amount amount) {
        int adverb = amount.from() - 1;
        return !wording.has(adverb, "rank-adverb") ? wording.before(amount.from()) : wording.is(adverb - 1, "a") ? adverb - 2 : adverb - 1;
    }

    /** "Canada was second at 14.4 percent and China third at 10.8 percent": the verb stands only once. */
    private boolean isListed(Amount amount) {
        int before = wording.is(amount.from() - 1, "the", ",") ? amount.from() - 1 : wording.is(amount.from() - 1, ")") ? opening(amount.from() - 1) : amount.from();
        return wording.endsName(before) && (amount.to() >= wording.size() || wording.has(amount.to(), "after-listed-rank"));
    }

    /** Where the bracket opens that closes at a position: the one of "Iraq ($4.5 billion) second". */
    private int opening(int close) {
        int open = close;
        while (open > 0 && close - open < LONGEST_BRACKET && !wording.is(open, "(")) {
            open--;
        }
        return open;
    }

    /** "largest", with an ordinal before it where there is one. */
    private Optional<Integer> superlative(Cue cue, int at) {
        boolean several = wording.has(cue.from() - 1, "before-several") || wording.has(cue.to(), "several");
        Optional<Integer> ordinal = parts.as(at - 1, Amount.class).filter(before -> before.kind() == Amount.Kind.RANK && cue.from() - before.to() <= 1)
                .map(before -> before.value().intValue());
        boolean told = role(at).isPresent() || isFlow(at) || isBalance(at) || roleNoun(at).isEmpty() && isItem(cue.to()) || (ordinal.isPresent() || isNumberOne(cue)) && isOfSomewhere(cue, at);
        return several || !told ? Optional.empty() : ordinal.or(() -> Optional.of(1));
    }

    /** "Number one", "No. 1": a rank of whatever is named, also of ports. */
    private boolean isNumberOne(Cue cue) {
        return wording.token(cue.to() - 1).isNumber() || wording.is(cue.to() - 1, "one", "1");
    }

    /** "The fourth busiest in the nation", "the second-busiest seaport", "Hamburg's number one". */
    private boolean isOfSomewhere(Cue cue, int at) {
        boolean gateway = parts.as(at + 1, Cue.class).filter(noun -> noun.is("role", "gateway") && parts.gap(at, at + 1) <= ITEM_WITHIN).isPresent();
        boolean ends = cue.to() >= wording.size() || wording.has(cue.to(), "after-standing");
        return gateway || ends && (wording.is(cue.from() - 1, "'s", "the") || !isNumberOne(cue));
    }

    /** "The first item", "the number one article", "the biggest single export product": what is traded. */
    private boolean isItem(int from) {
        for (int at = from; at < Math.min(from + ITEM_WITHIN, wording.size()); at++) {
            if (wording.has(at, "ranked-noun")) {
                return true;
            }
            if (!wording.token(at).isWord() || wording.has(at, "boundary") || wording.has(at, "after-standing")) {
                return false;
            }
        }
        return false;
    }

    /** "Auto parts were the largest import", "fruit is the third export", "oils were the largest exports". */
    private boolean isFlow(int at) {
        boolean predicate = wording.has(wording.before(parts.get(at).from()), "being");
        return parts.topicAt(at + 1).filter(topic -> topic.isBare() && parts.gap(at, at + 1) <= 1
                && (wording.is(topic.to() - 1, "import", "export") || predicate && wording.is(topic.to() - 1, "imports", "exports"))).isPresent();
    }

    /** "Germany had the largest surplus"; its largest deficit since 2010 is a record of its own. */
    private boolean isBalance(int at) {
        int article = parts.get(at).from() - 1;
        return wording.is(article, "the") && parts.topicAt(at + 1).filter(topic -> topic.flow() == Flow.BALANCE && parts.gap(at, at + 1) == 0 && isRecorded(article, topic)).isPresent();
    }

    private boolean isRecorded(int article, Topic topic) {
        boolean years = wording.is(topic.to(), "in") && wording.reading().begun(topic.to() + 1, Amount.class).isPresent();
        boolean observed = wording.has(topic.to(), "recording") && !wording.is(topic.to(), "had");
        return !years && !wording.has(topic.to(), "record-since") && (wording.has(article - 1, "recording") || observed);
    }

    /** The noun that says of what it is the first: a market, a supplier, a partner, an export item; one of several is none. */
    Optional<Cue> role(int at) {
        return roleNoun(at).filter(cue -> !isSeveral(cue) || wording.is(cue.to(), "respectively", ",") || isBesideAnother(at) || isMutual(at));
    }

    private Optional<Cue> roleNoun(int at) {
        for (int next = at + 1; next < parts.size() && parts.gap(at, next) <= ROLE_WITHIN && parts.numberAt(next).isEmpty(); next++) {
            if (parts.get(next).isCue("role") && !parts.get(next).isCue("role", "gateway")) {
                return parts.as(next, Cue.class);
            }
        }
        return Optional.empty();
    }

    /** "The largest and second largest partners": each rank is of one of them. */
    private boolean isBesideAnother(int at) {
        return isRankWord(at + 1) && wording.hasOnly(parts.get(at).to(), parts.get(at + 1).from(), "list-or-article")
                || isRankWord(at - 1) && (wording.hasOnly(parts.get(at - 1).to(), parts.get(at).from(), "list-or-article") && parts.gap(at - 1, at) > 0 || isBesideAnother(at - 1));
    }

    /** "Each other's largest trading partners": one is of the other, if it is not just among the largest. */
    private boolean isMutual(int at) {
        int from = parts.get(at).from();
        return wording.is(from - 1, "'s") && wording.is(from - 2, "other", "another") && !wording.is(from - 4, "among", "amongst");
    }

    private boolean isRankWord(int at) {
        return at > 0 && at < parts.size() && (parts.get(at).ordinal().isPresent() || parts.get(at).isCue("rank", "first"));
    }

    /** "Markets", "sources of imports". */
    private boolean isSeveral(Cue cue) {
        int head = IntStream.range(cue.from(), cue.to()).filter(at -> wording.is(at, "of")).findFirst().orElse(cue.to()) - 1;
        return wording.word(head).endsWith("s");
    }
}
