package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.extract.Topic.Mark;
import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.trade.Flow;

/**
 * Puts a topic into the slots: what it names replaces, what it leaves out is taken over or dropped.
 *
 * @param afterSubject whether the sentence has named a subject already
 * @param afterGoods   whether the sentence has named goods as its subject
 * @param afterNumber  whether the sentence has stated a number already
 * @param afterPartner whether the sentence has named a partner already: "with China, exports"
 * @param overall      whether all trade is meant
 * @param behind       whether the topic stands behind a number that belongs to it
 */
record Topics(Discourse discourse, boolean afterSubject, boolean afterGoods, boolean afterNumber, boolean afterPartner, boolean overall, boolean behind) {

    /** For a topic behind a number that belongs to it. */
    static Topics behindNumber(Topic topic, Telling telling) {
        return new Topics(telling.discourse(), true, telling.has(Told.GOODS), true, false, topic.has(Mark.OVERALL), true);
    }

    /** Whether a topic names the trade with all the world. */
    boolean isOfWorld(Topic topic) {
        return topic.partners().isEmpty() && !topic.has(Mark.WITH_THEM) && (overall || topic.has(Mark.WHOLESALE));
    }

    Slots apply(Topic topic, Slots slots) {
        if (topic.has(Mark.SAME) && topic.isBare()) {
            return slots.withFlow(topic.flow() == Flow.TRADE ? slots.flow() : topic.flow(), topic.named().deficit());
        }
        if (topic.isBare() && topic.flow() == Flow.TRADE && discourse.theme().sectionFlow().isPresent()) {
            return slots.withFlow(discourse.theme().sectionFlow().get());
        }
        if (isNextShare(topic, slots)) {
            return slots.withPartners(topic.reporters());
        }
        if (isMirrored(topic, slots) || behind && isBought(topic, slots)) {
            return slots;
        }
        if (isTurned(topic, slots)) {
            return apply(topic.turned(slots.partners()), slots);
        }
        List<Party> reporters = reporters(topic, slots);
        Slots next = topic.flow() == Flow.NONE ? slots : slots.withFlow(topic.flow(), topic.named().deficit());
        return next.withReporters(reporters).withPartners(partners(topic, slots, reporters)).withProducts(products(topic, slots)).withSegment(segment(topic, slots))
                .withVia(topic.named().via().filter(way -> !reporters.contains(way)));
    }

    /** "China's share was 18.9%, that of Russia 17.4%": the next partner of the same reporter. */
    private boolean isNextShare(Topic topic, Slots slots) {
        Gazetteer gazetteer = discourse.referents().gazetteer();
        return topic.flow() == Flow.NONE && topic.partners().isEmpty() && topic.reporters().size() == 1 && afterNumber && slots.partners().size() == 1 && slots.reporters().size() == 1
                && Kinship.of(topic.reporters().get(0), slots, gazetteer) == Kinship.ABROAD;
    }

    /** "Russia, with $1.2 billion worth of imports from Armenia", where Armenia's exports to Russia are told of: the same trade as the other side calls it. */
    private static boolean isMirrored(Topic topic, Slots slots) {
        boolean opposite = topic.flow() == Flow.IMPORT && slots.flow() == Flow.EXPORT || topic.flow() == Flow.EXPORT && slots.flow() == Flow.IMPORT;
        return opposite && topic.reporters().isEmpty() && !topic.partners().isEmpty() && topic.partners().equals(slots.reporters()) && !slots.partners().isEmpty();
    }

    /** "The United States with $73 million, and an 11 percent decline in purchases": what a partner buys was sold to it. */
    private static boolean isBought(Topic topic, Slots slots) {
        return slots.flow() == Flow.EXPORT && topic.flow() == Flow.IMPORT && topic.has(Mark.RESUMED) && topic.isBare() && !slots.partners().isEmpty();
    }

    /** "Trade with Jilin" after a province of the same country reported its trade with Russia: Jilin reports now. */
    private boolean isTurned(Topic topic, Slots slots) {
        boolean pair = topic.reporters().isEmpty() && topic.partners().size() == 1 && !slots.partners().isEmpty() && slots.reporters().size() == 1;
        return pair && topic.partners().get(0).place().filter(one -> slots.reporters().get(0).place().filter(other -> areSisters(one, other)).isPresent()).isPresent();
    }

    private boolean areSisters(Place one, Place other) {
        Gazetteer gazetteer = discourse.referents().gazetteer();
        return one.kind() == PlaceKind.SUBDIVISION && other.kind() == PlaceKind.SUBDIVISION && !one.equals(other)
                && gazetteer.country(one).equals(gazetteer.country(other));
    }

    /** After gateways were spoken of, "trade through Horgos" is that of Horgos. */
    private List<Party> reporters(Topic topic, Slots slots) {
        if (!topic.reporters().isEmpty()) {
            return topic.reporters();
        }
        if (topic.has(Mark.WITHIN)) {
            boolean ofOne = topic.flow() != Flow.TRADE && slots.reporters().stream().anyMatch(one -> isMember(one, topic));
            return ofOne ? slots.reporters() : topic.partners();
        }
        Optional<Party> land = discourse.lastLand().filter(party -> leavesWay(topic, slots));
        if (land.isPresent()) {
            return List.of(land.get());
        }
        boolean gateways = !slots.reporters().isEmpty() && slots.reporters().stream().allMatch(Party::isGateway);
        return topic.named().via().filter(way -> gateways).map(List::of).orElse(slots.reporters());
    }

    private boolean isMember(Party one, Topic within) {
        return Kinship.of(one, within.partners().stream().findFirst(), discourse.referents().gazetteer()) == Kinship.INSIDE;
    }

    /** "Exports rose" after what passed a port: those of the land spoken of before, if the port is not what the whole text is about. */
    private boolean leavesWay(Topic topic, Slots slots) {
        boolean way = slots.flow() == Flow.THROUGHPUT && !slots.reporters().isEmpty() && slots.reporters().stream().allMatch(Party::isWay);
        return way && !afterNumber && !afterSubject && !topic.has(Mark.OWN) && topic.flow() != Flow.THROUGHPUT && topic.flow() != Flow.NONE && topic.named().via().isEmpty();
    }

    /** Of the trade between two each calls the other its partner: "trade of Kenya with China, of which China's exports". */
    private List<Party> partners(Topic topic, Slots slots, List<Party> reporters) {
        if (!topic.partners().isEmpty()) {
            return topic.partners();
        }
        if (afterNumber && !topic.reporters().isEmpty() && topic.reporters().equals(slots.partners()) && slots.reporters().size() == 1 && slots.flow() == Flow.TRADE) {
            return slots.reporters();
        }
        return topic.has(Mark.WITH_THEM) ? discourse.referents().partners().them() : keepsPartners(topic, slots) ? slots.partners()
                : isOfWorld(topic) ? List.of() : discourse.theme().partners(reporters);
    }

    /** "Imports fell" after "exports to Russia rose" are those from Russia; "China's exports" are those to all the world. */
    private boolean keepsPartners(Topic topic, Slots slots) {
        boolean otherReporter = !topic.reporters().isEmpty() && !slots.reporters().isEmpty() && !topic.reporters().equals(slots.reporters());
        if (otherReporter || overall || !topic.products().isEmpty() && !afterNumber) {
            return false;
        }
        boolean counterpart = topic.isBare() && topic.flow() != slots.flow() && slots.products().isEmpty() && slots.segment().isEmpty();
        return afterNumber || topic.has(Mark.OWN) || afterPartner && topic.named().isWhole() || counterpart && !afterSubject;
    }

    private List<String> products(Topic topic, Slots slots) {
        if (!topic.products().isEmpty()) {
            return topic.products();
        }
        if (overall || topic.has(Mark.OF_ALL_GOODS) || topic.flow() == Flow.BALANCE) {
            return List.of();
        }
        boolean resumed = topic.has(Mark.RESUMED) && topic.reporters().isEmpty() && topic.flow() == slots.flow();
        boolean goesOn = resumed || topic.isBare() && (afterNumber && topic.flow() == slots.flow() || afterGoods);
        return goesOn ? slots.products() : discourse.theme().goods();
    }

    private Optional<String> segment(Topic topic, Slots slots) {
        boolean again = topic.flow() == Flow.NONE && topic.products().isEmpty();
        boolean theirs = topic.isBare() && topic.has(Mark.OWN) && !afterSubject && slots.segment().filter(name -> name.endsWith("enterprises")).isPresent();
        boolean goesOn = topic.isBare() && afterSubject && (!afterNumber || behind) || again || theirs;
        return topic.named().segment().or(() -> goesOn ? slots.segment() : Optional.empty());
    }
}
