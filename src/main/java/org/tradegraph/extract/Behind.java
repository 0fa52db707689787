package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;

/** Puts what stands behind a number, and still belongs to it, into its slots. */
final class Behind {

    private Behind() {
    }

    static Slots apply(List<Part> behind, Amount amount, Slots slots, boolean shareBase, Reading reading, Discourse discourse, Optional<Time> later, boolean flowSaid, boolean goodsSaid) {
        Slots full = later.map(time -> slots.withPeriod(Periods.named(reading, time, discourse))).orElse(slots);
        if (reading.is(amount.to(), "of") && reading.is(amount.to() + 1, "it", "them") && !discourse.last().products().isEmpty()) {
            full = full.withProducts(discourse.last().products());
        }
        for (Part part : behind) {
            if (part instanceof Topic topic && topic.isBare() && topic.overall() && (reading.is(topic.from() - 1, "in") || reading.is(topic.from(), "in")) && full.flow() != Flow.NONE) {
                continue;
            }
            if (part instanceof Topic topic) {
                full = shareBase ? ShareBases.apply(topic, full, discourse, flowSaid, goodsSaid) : Topics.apply(topic, full, new Topics.Context(discourse, true, topic.overall(), true, false));
                full = topic.time().filter(time -> isPeriod(time, reading)).map(time -> Periods.named(reading, time, discourse)).map(full::withPeriod).orElse(full);
            } else if (part instanceof Part.Single single) {
                full = applyMention(single.mention(), amount, full, reading, discourse);
            }
        }
        return pointed(amount, full, reading, discourse);
    }

    /** "with the former", "with the latter". */
    private static Slots pointed(Amount amount, Slots slots, Reading reading, Discourse discourse) {
        for (int at = amount.to(); at < Math.min(amount.to() + 5, reading.tokens().size()); at++) {
            if (reading.is(at, "former")) {
                return slots.withPartners(discourse.referents().former());
            }
            if (reading.is(at, "latter")) {
                return slots.withPartners(discourse.referents().latter());
            }
        }
        return slots;
    }

    private static boolean isPeriod(Time time, Reading reading) {
        return time.kind() == Time.Kind.PERIOD && !Periods.isOfEvent(reading, time) && !Periods.isBase(reading, time) && !Periods.isDay(time);
    }

    private static Slots applyMention(Mention mention, Amount amount, Slots slots, Reading reading, Discourse discourse) {
        if (mention instanceof Time time && isPeriod(time, reading) && !(amount.kind() != Amount.Kind.MONEY && Periods.isEarlierBase(reading, time, slots.period()))) {
            return slots.withPeriod(Periods.named(reading, time, discourse));
        }
        if (mention instanceof Goods counted && counted.from() == amount.to() && amount.kind() == Amount.Kind.QUANTITY) {
            return slots.withProducts(List.of(counted.name()));
        }
        boolean part = mention instanceof Goods some && reading.is(some.from() - 1, "all", "the") && reading.is(some.from() - 2, "of");
        if (mention instanceof Goods whole && part && amount.kind() == Amount.Kind.PERCENT) {
            return slots.withProducts(List.of(whole.name()));
        }
        if (mention instanceof Goods goods && reading.is(goods.from() - 1, "of", "from", "in") && goods.from() - amount.to() <= 4) {
            return slots.withProducts(List.of(goods.name()));
        }
        if (mention instanceof Segment segment && (reading.is(segment.from() - 1, "by", "via", "through", "of") || reading.is(segment.from() - 1, "the") && reading.is(segment.from() - 2, "of"))) {
            return slots.withSegment(Optional.of(segment.name()));
        }
        return mention instanceof PlaceMention place ? applyPlace(place, amount, slots, reading, discourse) : slots;
    }

    private static Slots applyPlace(PlaceMention place, Amount amount, Slots slots, Reading reading, Discourse discourse) {
        boolean foreignGoods = place.form() == PlaceMention.Form.ADJECTIVE && slots.flow() == Flow.IMPORT && reading.is(place.from() - 1, "of");
        if (place.form() == PlaceMention.Form.ADJECTIVE && !foreignGoods) {
            return slots;
        }
        if (foreignGoods) {
            return discourse.referents().resolve(place).map(party -> slots.withPartners(List.of(party))).orElse(slots);
        }
        boolean way = reading.is(place.from() - 1, "through", "via", "at");
        Optional<Party> party = (way ? discourse.referents().resolveGateway(place) : discourse.referents().resolve(place)).filter(other -> !slots.reporters().contains(other));
        if (party.isEmpty()) {
            return slots;
        }
        int before = reading.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
        boolean target = reading.is(before, "with", "to") || reading.is(before, "from") && slots.flow() == Flow.IMPORT || reading.is(before, "for") && slots.flow() == Flow.THROUGHPUT;
        if (target) {
            return slots.withPartners(List.of(party.get()));
        }
        if (!party.get().isGateway() || !reading.is(before, "through", "via", "at")) {
            return slots;
        }
        boolean passes = amount.kind() == Amount.Kind.QUANTITY && !amount.mode().isEmpty();
        return passes ? slots.whole().withReporter(party.get()).withFlow(Flow.THROUGHPUT) : reading.is(before, "at") ? slots : slots.withVia(party);
    }
}
