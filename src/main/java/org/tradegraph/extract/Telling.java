package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Modality;
import org.tradegraph.trade.Period;

/** What a sentence has told up to the word that is read: its slots, its numbers, and what leads up to the next one. */
final class Telling {

    /** What can have been told. */
    enum Told {
        /** Who or what the sentence is about. */
        SUBJECT,
        /** Goods as the subject. */
        GOODS,
        /** A partner outside all topics. */
        PARTNER,
        /** A partner of which it is said what it does: "the United States was the largest customer". */
        ACTING,
        /** The period of the numbers to come. */
        TIME,
        /** That all trade is meant: "overall". */
        OVERALL,
        /** A reporter of which it is said that it trades. */
        FIRM,
        /** That places trade of their own in a row: "Vietnam exported 34 billion, Thailand 26 billion". */
        LISTING,
        /** A price or a tariff: the numbers to come are of something else. */
        DISTRACTION,
        /** A price or a waiting time: sums and growth to come are of it, but no tonnes or trucks. */
        PRICED,
        /** By a pronoun, that the sentence goes on with what was said last. */
        SAME
    }

    private static final Set<Told> DISTRACTIONS = EnumSet.of(Told.DISTRACTION, Told.PRICED);

    private final Discourse discourse;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Told> told = EnumSet.noneOf(Told.class);
    private final Optional<Period> opening;
    private Slots slots;
    private Optional<Slots> land = Optional.empty();
    private Indicator counted = Indicator.VALUE;
    private Lead lead = new Lead(0);

    Telling(Discourse discourse, Slots start, boolean pointsBack) {
        this.discourse = discourse;
        this.slots = start;
        this.opening = start.period();
        set(Told.SAME, pointsBack);
    }

    Discourse discourse() {
        return discourse;
    }

    Slots slots() {
        return slots;
    }

    void change(UnaryOperator<Slots> how) {
        slots = how.apply(slots);
    }

    boolean has(Told what) {
        return told.contains(what);
    }

    /** Takes note of something told; what was told already stays so. */
    void note(Told what, boolean now) {
        if (now) {
            told.add(what);
            land = what == Told.FIRM && slots.reporters().stream().noneMatch(Party::isBloc) ? land.or(() -> Optional.of(slots)) : land;
        }
    }

    /** Takes note of what leads away from trade. */
    void distract(Cue cue) {
        note(cue.is("distractor", "price") || cue.is("distractor", "time") ? Told.PRICED : Told.DISTRACTION, true);
    }

    /** Goes back to trade unless something still leads away from it. */
    void attend(boolean distracted) {
        if (!distracted) {
            told.removeAll(DISTRACTIONS);
        }
    }

    /** Whether something leads away from trade that numbers of any kind may be of. */
    boolean isDistracted() {
        return has(Told.DISTRACTION) || has(Told.PRICED);
    }

    void set(Told what, boolean now) {
        told.remove(what);
        note(what, now);
    }

    /** Something new is spoken of; what distracted before is over. */
    void subject() {
        told.add(Told.SUBJECT);
        attend(false);
    }

    /** What the numbers to come measure: money or quantities. */
    Indicator counted() {
        return counted;
    }

    void count(Indicator what) {
        counted = what;
    }

    Lead lead() {
        return lead;
    }

    void leadFrom(int start) {
        lead = new Lead(start);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** The last observation, where there is one. */
    Draft lastDraft() {
        return drafts.get(drafts.size() - 1);
    }

    boolean hasNumbers() {
        return !drafts.isEmpty();
    }

    Optional<Sense> lastSense() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(lastDraft().sense());
    }

    /** Whether the sentence has neither named a subject nor stated a number. */
    boolean isUnopened() {
        return !has(Told.SUBJECT) && !hasNumbers();
    }

    /** Whether the sentence itself says which way the goods go, or takes it up by a pronoun. */
    boolean saysFlow() {
        return hasNumbers() || has(Told.SAME) || namesFlow();
    }

    /** Whether a noun or verb of the sentence names the way that goods go. */
    boolean namesFlow() {
        return lead.hasTopic() || lead.has("verbs", "export") || lead.has("verbs", "import");
    }

    /** Whether the sentence itself names goods, or takes them up by a pronoun. */
    boolean saysGoods() {
        return has(Told.GOODS) || hasNumbers() || has(Told.SAME) || lead.hasTopic();
    }

    boolean isOf(Flow flow) {
        return slots.flow() == flow;
    }

    /** Writes down an observation; {@code told} is what the discourse takes note of, {@code alone} whether one reporter has it for itself. */
    void state(Draft draft, Draft told, boolean alone) {
        drafts.add(draft);
        discourse.stated(told, alone && has(Told.FIRM));
    }

    /** At the end of a sentence the discourse goes on in the latest period of its numbers, or with what it spoke of where it had none. */
    void close(Parts parts) {
        latest(parts.wording(), Modality.FORECAST).ifPresent(discourse::keepExpected);
        if (hasNumbers()) {
            latest(parts.wording(), Modality.STATED).or(() -> opening).ifPresent(discourse::keepPeriod);
        }
        discourse.goOn(shared(discourse.last()));
        if (!hasNumbers() && has(Told.GOODS) && !slots.products().isEmpty()) {
            discourse.referents().goodsHeard(slots.products());
        }
        if (!hasNumbers() && (has(Told.FIRM) || parts.stream().anyMatch(Telling::isSubject))) {
            discourse.heard(heard(), has(Told.FIRM));
        }
        boolean ahead = parts.stream().anyMatch(part -> part.isCue("context", "forecast"));
        if (!hasNumbers() && has(Told.TIME) && !ahead && parts.stream().anyMatch(Telling::measures)) {
            slots.period().filter(period -> Periods.isFresh(period, discourse.calendar().today())).ifPresent(discourse::hearPeriod);
        }
    }

    /** "China's exports recovered, deterring shipments of Asian economies": the text goes on with the land, and not with a part of the world. */
    private Slots heard() {
        return slots.reporters().stream().allMatch(Party::isBloc) ? land.orElse(slots) : slots;
    }

    /** Of "in July, down from 22 in June" the text goes on with July. */
    private Optional<Period> latest(Wording wording, Modality modality) {
        Optional<Period> latest = Optional.empty();
        for (Draft draft : drafts) {
            Optional<Period> period = draft.slots().period();
            if (period.isPresent() && draft.modality() == modality && !draft.isCompared() && !wording.opensBracket(0, draft.amount().from())
                    && (latest.isEmpty() || !period.get().end().isBefore(latest.get().end()))) {
                latest = period;
            }
        }
        return latest;
    }

    /** What the numbers of the sentence were not all about is not spoken of any more. */
    private Slots shared(Slots last) {
        Slots shared = differ(Slots::partners) ? last.withPartners(List.of()) : last;
        shared = differ(Slots::segment) ? shared.withSegment(Optional.empty()) : shared;
        return differ(Slots::products) ? shared.withProducts(discourse.theme().goods()) : shared;
    }

    private boolean differ(Function<Slots, Object> slot) {
        for (Draft draft : drafts) {
            if (!slot.apply(draft.slots()).equals(slot.apply(drafts.get(0).slots()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part tells how trade went, be it by a number that one cannot make out. */
    private static boolean measures(Part part) {
        return part.isCue("trend") || part.as(Amount.class).filter(amount -> amount.kind() == Amount.Kind.MONEY || amount.kind() == Amount.Kind.PERCENT || amount.kind() == Amount.Kind.QUANTITY).isPresent();
    }

    private static boolean isSubject(Part part) {
        boolean opens = part.from() == 0 && (part.is(Time.class) || part.is(Segment.class) || part.is(Goods.class));
        return opens || part instanceof Topic || part.isCue("role");
    }
}
