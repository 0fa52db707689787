package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.Optional;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Indicator;

/** Reads a number as growth: which way, of what, and against what. */
final class Changes {

    private static final int NEAR = 8;
    private static final int LONGEST_MEASURED = 6;

    private final Figure figure;
    private final Wording wording;
    private final Amount amount;

    Changes(Figure figure) {
        this.figure = figure;
        this.wording = figure.wording();
        this.amount = figure.amount();
    }

    /** A growth, below zero where the direction is. */
    Sense of(int direction, Indicator of) {
        BigDecimal value = direction < 0 ? amount.value().abs().negate() : amount.value();
        return new Sense(Indicator.CHANGE, Optional.of(of), Optional.of(basis()), value, amount.unit());
    }

    /** The growth that a word tells: "rose", "down". */
    Sense by(Cue trend, Indicator of) {
        return of(direction(trend), of);
    }

    private static int direction(Cue trend) {
        return trend.value().equals("down") ? -1 : 1;
    }

    /** An amount that is a difference: "Sh1.9 billion less", "rose by 41 to 1,509", "a net increase of 211". */
    Optional<Sense> difference(Indicator of) {
        boolean compared = wording.has(amount.to(), "difference") && !wording.is(amount.to() + 1, "in", "and");
        if (compared) {
            return Optional.of(of(figure.precedes("more", "higher") ? 1 : -1, of));
        }
        Optional<Cue> noun = wording.reading().begun(amount.to(), Cue.class).filter(cue -> cue.is("trend") && isNoun(cue));
        if (noun.isPresent()) {
            return noun.map(trend -> by(trend, of));
        }
        Optional<Integer> joined = joinedDifference();
        return joined.isPresent() ? Optional.of(of(joined.get(), of)) : figure.trendBefore().filter(this::measures).map(trend -> by(trend, of));
    }

    /** "A 2.7 billion fall in exports". */
    private boolean isNoun(Cue trend) {
        boolean named = wording.has(amount.lead() - 1, "article-or-possessive");
        return named && wording.has(trend.from(), "difference-noun") && wording.is(trend.to(), "in", "of", "from", "on", "over", "compared", ",", ".", "and");
    }

    /** "By 5.4 million tonnes or 5.6 percent less", "34 million dollars, or almost 19 percent, more": the word of difference stands behind both. */
    private Optional<Integer> joinedDifference() {
        int or = wording.is(amount.to(), ",") ? amount.to() + 1 : amount.to();
        int next = wording.has(or + 1, "approximate") ? or + 2 : or + 1;
        Optional<Amount> second = wording.is(or, "or") ? wording.reading().begun(next, Amount.class).or(() -> wording.reading().begun(or + 1, Amount.class)) : Optional.empty();
        return second.map(amount -> wording.is(amount.to(), ",") ? amount.to() + 1 : amount.to()).filter(word -> wording.has(word, "difference")).map(word -> wording.is(word, "more", "higher") ? 1 : -1);
    }

    /** Whether a word of growth before the amount says by how much, not to what: "rose by", "decreased on", "an increase of", "a fall in trade of", "fell $3 billion". */
    private boolean measures(Cue trend) {
        int before = wording.beforeHedges(amount.lead());
        boolean bare = trend.to() == amount.lead() && !wording.has(trend.from(), "unmeasured");
        boolean by = wording.is(before, "by") || before == trend.to() && wording.is(before, "on") || wording.has(trend.from(), "adding") && before >= trend.from() && isAddedTo(trend);
        boolean measured = before == trend.to() || wording.is(trend.to(), "in") && before - trend.to() <= LONGEST_MEASURED && (wording.is(amount.to(), "to") || isIndefinite(trend));
        boolean of = wording.is(before, "of") && measured && wording.has(trend.from(), "difference-noun");
        return by || of || bare;
    }

    /** "A decrease in trade of $260 million", not "the decrease in exports of $3 billion a month". */
    private boolean isIndefinite(Cue trend) {
        return wording.is(trend.from() - 1, "a", "an") && wording.reading().ended(wording.beforeHedges(amount.lead()), Cue.class).filter(cue -> cue.is("flow")).isPresent();
    }

    /** "Could add 200 million dollars to exports". */
    private boolean isAddedTo(Cue trend) {
        return trend.to() == wording.beforeHedges(amount.from()) + 1 && wording.is(amount.to(), "to") && figure.hasTopicBehind();
    }

    /** "A fall of 18% explained by growing needs": the noun that the number belongs to. */
    Optional<Cue> noun() {
        int of = wording.beforeHedges(amount.from());
        return wording.is(of, "of") ? figure.last("trend").filter(cue -> cue.to() == of && !cue.value().equals("flat")) : Optional.empty();
    }

    /** "Bought 11.3 percent and 9.6 percent more", "an 11.3 percent and a 9.6 percent rise": the word of growth stands behind the last of the row. */
    Optional<Cue> behindRow() {
        int last = amount.to();
        Optional<Amount> next = nextInRow(last);
        while (next.isPresent()) {
            last = next.get().to();
            next = nextInRow(last);
        }
        int end = last;
        return end == amount.to() ? Optional.empty() : wording.mentions().stream().filter(mention -> mention.from() == end && mention instanceof Cue cue && cue.is("trend")).map(Cue.class::cast).findFirst();
    }

    private Optional<Amount> nextInRow(int from) {
        return wording.mentions().stream().filter(mention -> mention.from() > from && mention.from() - from <= 2 && mention instanceof Amount next && next.kind() == amount.kind()
                && isRow(from, mention.from())).map(Amount.class::cast).findFirst();
    }

    /** "11.3 percent and 9.6 percent", "an 11.3 percent and a 9.6 percent rise". */
    private boolean isRow(int from, int next) {
        return wording.hasOnly(from, next, "row-link") || wording.is(from, "and") && wording.has(from + 1, "article") && next == from + 2;
    }

    /** Whether the number is what growth slowed down or sped up to, not by how much: "growth eased to 4.6 percent", "easing from last month's 11.1 percent". */
    boolean isRate() {
        int before = wording.beforeHedges(amount.from());
        Optional<Time> owner = wording.is(before, "'s") ? wording.reading().ended(before, Time.class) : Optional.empty();
        return figure.is(Amount.Kind.PERCENT) && wording.is(owner.map(time -> wording.beforeHedges(time.from())).orElse(before), "to", "from");
    }

    /** "Below the consensus of 18 percent": the level that is compared with. */
    boolean isLevel(Cue trend) {
        return wording.has(trend.from(), "pace") && wording.has(trend.to(), "article-or-possessive") && wording.is(wording.beforeHedges(amount.from()), "of");
    }

    /** A rate of growth, below zero where it is one of decline: "the fall narrowed to 2.1 percent". */
    Sense rate(Indicator of) {
        boolean fall = figure.lead().cues().stream().anyMatch(cue -> cue.is("trend", "down") && wording.has(cue.from(), "difference-noun") && !wording.has(cue.from() - 1, "before-verb"));
        return of(fall ? -1 : 1, of);
    }

    /** A word of growth right behind the number: "a 71.5 percent year-over-year increase", "8 percent higher". */
    Optional<Cue> adjacent() {
        return figure.first("trend").filter(cue -> cue.from() - amount.to() <= NEAR && !cue.value().equals("flat"))
                .filter(cue -> !wording.hasAny(amount.to(), cue.from(), "trend-break"));
    }

    /** "rose by 2.3 percentage points", "5.6 points above the average". */
    Sense points() {
        int told = adjacent().or(() -> figure.last("trend")).map(Changes::direction).orElse(1);
        boolean ofGrowth = wording.has(amount.to(), "pace");
        return of(amount.sign() != 0 ? amount.sign() : told, ofGrowth ? Indicator.CHANGE : Indicator.SHARE);
    }

    boolean hasBasis() {
        return basisNamed().isPresent();
    }

    private Optional<Cue> basisNamed() {
        return figure.first("basis").or(() -> figure.last("basis"));
    }

    /** The basis named nearest behind, then before; year on year where none is. */
    private String basis() {
        return basisNamed().map(cue -> cue.value().equals("average") ? "annual average" : cue.value()).orElseGet(this::timeBasis);
    }

    private String timeBasis() {
        TimeRoles roles = new TimeRoles(wording);
        return figure.times().stream().filter(roles::isBase).findFirst().filter(time -> time.kind() == Time.Kind.PERIOD_BEFORE).isPresent() ? "mom" : "yoy";
    }
}
