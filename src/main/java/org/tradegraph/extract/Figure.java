package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Indicator;

/**
 * A number with the words that belong to it.
 *
 * @param lead   what leads up to it since the number before
 * @param behind the parts behind it that still belong to it
 * @param end    where the words that belong to it end
 */
record Figure(Parts parts, Amount amount, Lead lead, List<Part> behind, int end) {

    private static final int LONGEST_LINK = 4;
    private static final int LONGEST_NAME = 3;
    private static final Set<Kind> CHANGES = Set.of(Kind.PERCENT, Kind.POINTS, Kind.TIMES);

    Figure with(Amount complete) {
        return new Figure(parts, complete, lead, behind, end);
    }

    Wording wording() {
        return parts.wording();
    }

    boolean is(Kind kind) {
        return amount.kind() == kind;
    }

    /** Whether its unit measures growth or shares rather than goods or money. */
    boolean isRelative() {
        return CHANGES.contains(amount.kind());
    }

    /** Whether one of these words stands right before it. */
    boolean follows(String... words) {
        return wording().is(amount.from() - 1, words);
    }

    boolean precedes(String... words) {
        return wording().is(amount.to(), words);
    }

    /** The last cue of a family before it. */
    Optional<Cue> last(String family) {
        for (int at = lead.cues().size() - 1; at >= 0; at--) {
            Cue cue = lead.cues().get(at);
            if (cue.is(family) && !isBound(cue)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    /** The first cue of a family behind it. */
    Optional<Cue> first(String family) {
        for (Part part : behind) {
            if (part.isCue(family)) {
                return part.as(Cue.class);
            }
        }
        return Optional.empty();
    }

    /** A rise or fall before it, if not "stable". */
    Optional<Cue> trendBefore() {
        return last("trend").filter(cue -> !cue.value().equals("flat"));
    }

    boolean hasBehind(String family, String value) {
        for (Part part : behind) {
            if (part.isCue(family, value)) {
                return true;
            }
        }
        return false;
    }

    boolean has(String family, String value) {
        return lead.has(family, value) || hasBehind(family, value);
    }

    boolean hasTopicBehind() {
        for (Part part : behind) {
            if (part instanceof Topic) {
                return true;
            }
        }
        return false;
    }

    List<Time> times() {
        return Part.all(behind, Time.class);
    }

    /** What its words say that it measures, else what was measured before. */
    Indicator counted(Indicator before) {
        return has("context", "quantity") ? Indicator.QUANTITY : has("context", "value") ? Indicator.VALUE : before;
    }

    /** Whether it stands in a bracket of its own: "Mexico (15.9%)", "Mexico (15.9% or $3 billion)". */
    boolean isBracketed() {
        return wording().is(amount.lead() - 1, "(", "[") && precedes(")", "]", ",", "or");
    }

    /** Whether nothing but a name stands between it and the number before it: "Germany (by 14.2%), Ukraine (28.6%)". */
    boolean isNextOfList() {
        int end = follows("(", "[") ? amount.from() - 1 : amount.from();
        int name = lead.start();
        while (name < end && wording().has(name, "name-link")) {
            name++;
        }
        return name < end && name - lead.start() <= LONGEST_LINK && (isMentioned(name, end) || isPlainName(name, end));
    }

    private boolean isMentioned(int from, int end) {
        return wording().reading().mentionAt(from).filter(mention -> mention.from() == from && mention.to() >= end).isPresent();
    }

    /** "Steel scraps": a few words in small letters that say nothing of trade. */
    private boolean isPlainName(int from, int end) {
        return end - from <= LONGEST_NAME && wording().tokens(from, end).stream().allMatch(token -> token.isWord() && !token.capital())
                && wording().mentions().stream().noneMatch(mention -> mention instanceof Cue && mention.from() >= from && mention.from() < end);
    }

    /** Whether its bracket stands behind a number, whose growth it gives, rather than behind a name. */
    boolean followsAmount() {
        return wording().reading().ended(amount.from() - 1, Amount.class).isPresent();
    }

    /** The places named before it. */
    Stream<PlaceMention> placesBefore() {
        return wording().mentions().stream().filter(mention -> mention.to() <= amount.from()).filter(PlaceMention.class::isInstance).map(PlaceMention.class::cast);
    }

    /** "920 tonnes costing $2.4 million": whether what stands behind it is what was paid for it. */
    boolean costs(int at) {
        return is(Kind.QUANTITY) && wording().is(at, "cost", "costing");
    }

    /** Whether it is the share of a whole named behind it: "36.5% of Zambian exports". */
    boolean isOfWhole() {
        return is(Kind.PERCENT) && ShareBases.isWhole(this);
    }

    /** The "more" of "more than nine tenths" bounds the number and is no growth, nor is the "ahead" of "ahead of Spain". */
    private boolean isBound(Cue cue) {
        if (wording().is(cue.from(), "ahead") && wording().is(cue.to(), "of")) {
            return true;
        }
        boolean than = wording().is(cue.to(), "than") || cue.to() == amount.from();
        return cue.is("trend") && wording().has(cue.from(), "bound") && amount.from() - cue.to() <= 1 && than;
    }
}
