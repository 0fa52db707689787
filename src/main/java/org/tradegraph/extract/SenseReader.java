package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;

/** Decides what a number tells: an amount, a growth with its sign and basis, or a share. */
final class SenseReader {

    /** Verbs whose subject has a share: "China took 42%". */
    private static final Set<String> TAKING = Set.of("takes", "supplies", "import", "handles", "relies");

    private static final int FARTHEST_VERB = 4;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Figure figure;
    private final Amount amount;
    private final Changes changes;
    private final GrowthAgain again;
    private final Optional<Sense> lastRelative;
    private final Optional<Sense> last;

    /** Reads a number after others of the sentence: the last growth or share, and the last number of any kind. */
    SenseReader(Figure figure, Optional<Sense> lastRelative, Optional<Sense> last) {
        this.figure = figure;
        this.amount = figure.amount();
        this.changes = new Changes(figure);
        this.again = new GrowthAgain(figure, changes, last);
        this.lastRelative = lastRelative;
        this.last = last;
    }

    /** What the number tells, or nothing where its words do not say; {@code counted} is what growth and shares are measured in. */
    Optional<Sense> read(Slots slots, Indicator counted) {
        return switch (amount.kind()) {
            case MONEY -> changes.difference(Indicator.VALUE).or(again::sum).or(() -> Optional.of(money(slots)));
            case PERCENT -> percent(counted);
            case POINTS -> Optional.of(changes.points());
            case TIMES -> times(counted);
            case QUANTITY -> changes.difference(Indicator.QUANTITY).or(() -> again.amount(Indicator.QUANTITY)).or(() -> Optional.of(Sense.plain(Indicator.QUANTITY, amount)));
            case COUNT -> changes.difference(Indicator.COUNT).or(() -> Optional.of(Sense.plain(Indicator.COUNT, amount)));
            default -> Optional.empty();
        };
    }

    /** A deficit is a balance below zero. */
    private Sense money(Slots slots) {
        boolean deficit = slots.flow() == Flow.BALANCE && slots.deficit() && amount.value().signum() > 0;
        Sense plain = Sense.plain(Indicator.VALUE, amount);
        return deficit || amount.sign() < 0 || isInTheRed() ? plain.negated() : plain;
    }

    private boolean isInTheRed() {
        return figure.wording().is(amount.to(), "in") && figure.wording().is(amount.to() + 2, "red");
    }

    /** A percentage: the first of these readings that its words allow, a sign of its own before all. */
    private Optional<Sense> percent(Indicator counted) {
        boolean negative = amount.sign() < 0 || amount.value().signum() < 0;
        if (negative || amount.sign() > 0 || isAsMuchAgain()) {
            return Optional.of(changes.of(negative ? -1 : 1, counted));
        }
        if (isRatio() || isShareLevel() && !isGrowthNamed()) {
            return Optional.of(share(counted));
        }
        if (figure.isBracketed() && !figure.followsAmount()) {
            return bracketed(counted);
        }
        Optional<Sense> repeated = again.percentage(counted);
        if (repeated.isPresent()) {
            return repeated;
        }
        Optional<Cue> adjacent = changes.noun().or(changes::adjacent).or(changes::behindRow);
        if (adjacent.isPresent()) {
            return Optional.of(changes.by(adjacent.get(), counted));
        }
        return isShare() ? Optional.of(share(counted)) : growth(counted).or(() -> isPart() ? Optional.of(share(counted)) : alike(counted)).or(() -> unsaid(counted));
    }

    /** "Half as much again as last year". */
    private boolean isAsMuchAgain() {
        return figure.wording().is(amount.to() - 1, "again");
    }

    /** "Germany (12 percent)" is a share, "growth to Germany (12 percent), France (9 percent)" is growth; so is "silk, which rose 8 percent; wool (5 percent)". */
    private Optional<Sense> bracketed(Indicator counted) {
        Optional<Cue> trend = figure.trendBefore().filter(cue -> isNearer(cue, "share") && isNearer(cue, "role") && !isAllotting(cue));
        Optional<Sense> listed = last.filter(sense -> sense.unit().equals("percent") && (figure.isNextOfList() || isNextGrowth(sense))).flatMap(sense -> alike(counted));
        return listed.or(() -> trend.map(cue -> changes.by(cue, counted))).or(() -> Optional.of(isWithinWhole() ? share(counted) : changes.of(1, counted)));
    }

    /** "Among its main partners, purchases rose from China (5.9 percent)": the word of growth stands behind that of another family. */
    private boolean isNearer(Cue trend, String family) {
        return figure.last(family).filter(cue -> cue.from() > trend.from()).isEmpty();
    }

    /** "Growth in aircraft (55.3 percent); raw materials (7.5 percent), mostly iron ore & concentrates (25.2 percent)": brackets go on with growth. */
    private boolean isNextGrowth(Sense sense) {
        int end = figure.lead().start();
        boolean bracketed = figure.wording().is(end, ")") || figure.wording().is(end - 1, ")");
        return sense.indicator() == Indicator.CHANGE && bracketed && figure.trendBefore().isEmpty() && figure.last("share").isEmpty() && figure.last("role").isEmpty();
    }

    /** No part is more than the whole. */
    private boolean isWithinWhole() {
        return amount.value().compareTo(WHOLE) <= 0;
    }

    /** "The largest parts fell to Italy (23.4%)". */
    private boolean isAllotting(Cue trend) {
        return figure.wording().is(trend.from(), "fell", "fall", "falls", "falling") && figure.wording().is(trend.to(), "to", "on");
    }

    /** "Those of honey by 40 percent", "it is 73 per cent", "88 percent came here": growth, or what someone has of a whole. */
    private Optional<Sense> unsaid(Indicator counted) {
        if (figure.follows("by") && figure.parts().isOfTrade()) {
            return Optional.of(changes.of(1, counted));
        }
        return isHad() || isSent() || isBesideMoney() ? Optional.of(share(counted)) : Optional.empty();
    }

    /** "74 percent for China", "dispatch 37 percent to their neighbours": the part that goes somewhere. */
    private boolean isSent() {
        int bound = amount.to() + 1;
        int place = figure.wording().has(bound, "article-or-possessive") ? bound + 1 : bound;
        return figure.wording().has(amount.to(), "bound-for") && figure.wording().reading().begun(place, PlaceMention.class).isPresent()
                || figure.last("verbs").filter(verb -> verb.is("verbs", "export") && verb.to() == amount.lead()).isPresent();
    }

    /** "Uzbekistan ($13.7 billion, 14.5 percent)": the part that a sum in the same bracket is. */
    private boolean isBesideMoney() {
        Wording wording = figure.wording();
        Optional<Amount> sum = wording.reading().ended(amount.lead() - 1, Amount.class).filter(before -> before.kind() == Amount.Kind.MONEY);
        return wording.is(amount.lead() - 1, ",", ";") && wording.is(amount.to(), ")") && sum.filter(before -> wording.is(before.lead() - 1, "(")).isPresent();
    }

    private boolean isHad() {
        Wording wording = figure.wording();
        int behind = amount.to();
        while (behind - amount.to() < FARTHEST_VERB && behind < wording.size() && wording.token(behind).isWord() && !wording.has(behind, "having-part")) {
            behind++;
        }
        return wording.has(wording.beforeHedges(amount.from()), "having-part") || wording.has(behind, "having-part");
    }

    /** "off 3 percent", "rose 7.7 percent", "7.7 percent on the year". */
    private Optional<Sense> growth(Indicator counted) {
        if (figure.follows("off")) {
            return Optional.of(changes.of(-1, counted));
        }
        Optional<Cue> trend = figure.trendBefore();
        if (trend.isPresent()) {
            return Optional.of(changes.isRate() ? changes.rate(counted) : changes.isLevel(trend.get()) ? changes.of(1, counted) : changes.by(trend.get(), counted));
        }
        if (isOverTime()) {
            return Optional.of(changes.of(figure.precedes("off", "under", "below") ? -1 : 1, counted));
        }
        return changes.hasBasis() ? Optional.of(changes.of(isJoined() ? lastRelative.get().value().signum() : 1, counted)) : Optional.empty();
    }

    /** "38 percent over the same month of 2023", "9 percent off last year's": growth against a time. */
    private boolean isOverTime() {
        int next = amount.to() + 1;
        int time = figure.wording().is(next, "the", "those", "that") ? next + 1 : next;
        return figure.precedes("over", "off", "under", "above", "below") && (figure.wording().reading().begun(next, Time.class).isPresent() || figure.wording().reading().begun(time, Time.class).isPresent());
    }

    /** "Down 2.6 percent year on year and 16.5 percent on the month": the second growth goes the same way. */
    private boolean isJoined() {
        boolean growing = lastRelative.filter(sense -> sense.indicator() == Indicator.CHANGE).isPresent();
        return growing && figure.wording().hasOnly(figure.lead().start(), amount.lead(), "row-link");
    }

    private boolean isPart() {
        return ShareBases.isOfOpening(figure) || isTaken();
    }

    /** "One box in six", "three out of five tonnes", "every tenth kilogram". */
    private boolean isRatio() {
        return figure.wording().is(amount.from(), "every") || amount.to() - amount.from() > 2 && figure.wording().hasAny(amount.from() + 1, amount.to() - 1, "ratio-link");
    }

    /** "accounted for 36.5%", "a 12 percent share", "36.5% of Zambian exports", unless a word of growth stands nearer: "lost 12% of its trade". */
    private boolean isShare() {
        Optional<Cue> trend = figure.trendBefore();
        boolean said = figure.last("share").or(this::shareBehind).filter(share -> trend.isEmpty() || share.from() > trend.get().from()).isPresent();
        boolean lost = trend.filter(cue -> cue.to() == amount.from()).isPresent();
        return said || figure.isOfWhole() && !figure.follows("by") && !lost || ShareBases.isOfPrevious(figure);
    }

    private Optional<Cue> shareBehind() {
        return figure.first("share").filter(cue -> cue.from() - amount.to() <= 1 && figure.wording().is(cue.from(), "share", "of"));
    }

    /** "Equivalent to a 28.2 percent increase". */
    private boolean isGrowthNamed() {
        return changes.adjacent().filter(cue -> cue.from() == amount.to() && figure.wording().has(cue.from(), "difference-noun")).isPresent();
    }

    /** "China's share fell to 32 percent", "with its share of exports at 12 percent": what a share rose or fell to. */
    private boolean isShareLevel() {
        int before = figure.wording().beforeHedges(amount.from());
        boolean ofShare = last.filter(sense -> sense.indicator() == Indicator.SHARE && figure.trendBefore().isPresent() || sense.of().equals(Optional.of(Indicator.SHARE))).isPresent();
        boolean level = figure.wording().is(before, "to", "from", "at") && (figure.last("share").isPresent() || ofShare && !figure.lead().hasTopic());
        boolean ranked = figure.wording().is(before, "with", "at") && (last.filter(sense -> sense.indicator() == Indicator.RANK).isPresent() || isNamed(before));
        boolean growing = lastRelative.filter(sense -> sense.indicator() == Indicator.CHANGE).isPresent();
        return level || ranked && !growing && figure.trendBefore().isEmpty();
    }

    /** Whether a place or goods end at a word. */
    private boolean isNamed(int position) {
        int end = position;
        while (figure.wording().has(end - 1, "following")) {
            end--;
        }
        return figure.wording().endsName(end);
    }

    /** "China took 42%", "the largest market with 21.3%", "40.5 billion yuan, or nearly 12 percent". */
    private boolean isTaken() {
        boolean taken = figure.last("verbs").filter(verb -> TAKING.contains(verb.value())).isPresent();
        int before = amount.from() - 1;
        boolean ranked = figure.follows("with", "at", ",") && figure.lead().cues().stream().anyMatch(cue -> cue.is("rank") || cue.is("role"));
        return taken || ranked || figure.follows("or") || figure.wording().has(before, "approximate") && figure.wording().is(before - 1, "or");
    }

    /** A number in a list tells what the one before it told; behind a name or in a bracket it is a share. */
    Optional<Sense> alike(Indicator counted) {
        Optional<Sense> model = lastRelative.filter(sense -> sense.unit().equals("percent"))
                .map(before -> before.with(before.value().signum() < 0 ? amount.value().negate() : amount.value(), amount.unit()));
        return model.or(() -> figure.isBracketed() || isNamed(amount.from()) ? Optional.of(share(counted)) : Optional.empty());
    }

    private Sense share(Indicator of) {
        Optional<String> whole = figure.isOfWhole() ? Optional.of(whole()) : Optional.empty();
        return new Sense(Indicator.SHARE, Optional.of(of), whole, amount.value(), amount.unit());
    }

    /** The words behind "of". */
    private String whole() {
        int end = Math.min(figure.end(), figure.wording().size());
        String words = figure.wording().tokens(amount.to(), end).stream().map(token -> (token.spaceBefore() ? " " : "") + token.word()).collect(Collectors.joining()).strip();
        return words.startsWith("of ") ? words.substring("of ".length()) : words;
    }

    /** "Fell 2.3 times", "a decrease of 2.3 times". */
    private boolean falls(boolean asMuch) {
        boolean alike = figure.lead().cues().isEmpty() && lastRelative.filter(sense -> sense.unit().equals("times") && sense.value().signum() < 0).isPresent();
        return !asMuch && (alike || figure.trendBefore().filter(cue -> cue.value().equals("down") && (cue.to() == amount.lead() || figure.follows("by") || figure.follows("of") && cue.to() == amount.lead() - 1)).isPresent());
    }

    /** "grew 6.2 times", "1.6 times as much"; "three times a week" tells nothing. */
    private Optional<Sense> times(Indicator counted) {
        boolean trend = figure.last("trend").isPresent() || figure.first("trend").isPresent();
        boolean verb = !figure.wording().has(amount.to() - 1, "times-word");
        boolean asMuch = figure.wording().has(amount.to(), "as-much");
        boolean alike = lastRelative.filter(sense -> sense.unit().equals("times")).isPresent() || last.filter(sense -> sense.indicator() == Indicator.CHANGE && figure.follows("or")).isPresent();
        boolean small = amount.value().compareTo(BigDecimal.ONE) <= 0 && !trend;
        return (verb || trend || asMuch || alike || changes.hasBasis()) && !small ? Optional.of(changes.of(falls(asMuch) ? -1 : 1, counted)) : Optional.empty();
    }
}
