package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.trade.Flow;

/** Puts a topic into the slots: what it names replaces, what it leaves out is taken over or dropped. */
final class Topics {

    private Topics() {
    }

    /**
     * Where a topic stands.
     *
     * @param subjectSeen whether the sentence has named a subject already
     * @param overall     whether all trade is meant
     * @param inSentence  whether the sentence has stated a number already
     * @param goodsSeen   whether the sentence has named goods as its subject
     */
    record Context(Discourse discourse, boolean subjectSeen, boolean overall, boolean inSentence, boolean goodsSeen) {
    }

    static Slots apply(Topic topic, Slots slots, Context context) {
        if (topic.same() && topic.isBare()) {
            return slots.withFlow(topic.flow() == Flow.TRADE ? slots.flow() : topic.flow(), topic.deficit());
        }
        List<Party> reporters = topic.reporters().isEmpty() ? slots.reporters() : topic.reporters();
        if (isTurned(topic, slots, context)) {
            return apply(turned(topic, slots), slots, context);
        }
        boolean gateways = topic.reporters().isEmpty() && topic.via().isPresent() && !reporters.isEmpty() && reporters.stream().allMatch(Party::isGateway);
        reporters = gateways ? List.of(topic.via().get()) : reporters;
        Slots next = slots.withReporters(reporters)
                .withPartners(partners(topic, slots, context))
                .withProducts(products(topic, slots, context))
                .withSegment(segment(topic, slots, context))
                .withVia(via(topic, reporters))
                .withFlow(topic.flow() == Flow.NONE ? slots.flow() : topic.flow(), topic.flow() == Flow.NONE ? slots.deficit() : topic.deficit());
        return next;
    }

    /** Where no reporter was named: two countries for trade between two, else the place the document names first. */
    static Slots withSomeReporter(Slots slots, Referents referents) {
        if (!slots.reporters().isEmpty() || slots.flow() == Flow.NONE) {
            return slots;
        }
        List<Party> countries = referents.countries();
        boolean mutual = slots.flow() == Flow.TRADE && countries.size() == 2 && (slots.partners().isEmpty() || countries.containsAll(slots.partners()));
        if (mutual) {
            Party partner = slots.partners().isEmpty() ? countries.get(0) : slots.partners().get(0);
            return slots.withReporter(countries.get(countries.get(0).equals(partner) ? 1 : 0)).withPartners(List.of(partner));
        }
        return referents.first().filter(party -> !slots.partners().contains(party)).map(slots::withReporter).orElse(slots);
    }

    /** "Trade with Jilin" after a province of the same country reported its trade with Russia: Jilin reports now. */
    private static boolean isTurned(Topic topic, Slots slots, Context context) {
        if (!topic.reporters().isEmpty() || topic.partners().size() != 1 || slots.partners().isEmpty() || slots.reporters().size() != 1) {
            return false;
        }
        Optional<Place> one = topic.partners().get(0).place();
        Optional<Place> other = slots.reporters().get(0).place();
        return one.isPresent() && other.isPresent() && one.get().kind() == PlaceKind.SUBDIVISION && other.get().kind() == PlaceKind.SUBDIVISION
                && !one.equals(other) && context.discourse().referents().gazetteer().country(one.get()).equals(context.discourse().referents().gazetteer().country(other.get()));
    }

    private static Topic turned(Topic topic, Slots slots) {
        return new Topic(topic.from(), topic.to(), topic.flow(), topic.deficit(), topic.own(), topic.overall(), topic.partners(), slots.partners(), false, false,
                topic.products(), topic.segment(), topic.via(), topic.time());
    }

    private static List<Party> partners(Topic topic, Slots slots, Context context) {
        if (!topic.partners().isEmpty()) {
            return topic.partners();
        }
        if (topic.withThem()) {
            return context.discourse().referents().them();
        }
        boolean otherReporter = !topic.reporters().isEmpty() && !topic.reporters().equals(slots.reporters());
        if (otherReporter || context.overall() || !topic.products().isEmpty() && !context.inSentence()) {
            return List.of();
        }
        if (context.inSentence() || topic.own()) {
            return slots.partners();
        }
        boolean counterpart = topic.isBare() && topic.flow() != slots.flow() && slots.products().isEmpty() && slots.segment().isEmpty();
        return counterpart && !context.subjectSeen() ? slots.partners() : context.subjectSeen() && topic.isBare() ? List.of() : counterpart ? slots.partners() : List.of();
    }

    private static List<String> products(Topic topic, Slots slots, Context context) {
        if (!topic.products().isEmpty()) {
            return topic.products();
        }
        if (context.overall() || topic.flow() == Flow.BALANCE) {
            return List.of();
        }
        boolean goesOn = topic.isBare() && (context.inSentence() && topic.flow() == slots.flow() || context.goodsSeen());
        return goesOn ? slots.products() : context.discourse().theme();
    }

    private static Optional<String> segment(Topic topic, Slots slots, Context context) {
        boolean goesOn = topic.isBare() && context.subjectSeen() && !context.inSentence();
        return topic.segment().isPresent() ? topic.segment() : goesOn ? slots.segment() : Optional.empty();
    }

    private static Optional<Party> via(Topic topic, List<Party> reporters) {
        return topic.via().filter(way -> !reporters.contains(way));
    }
}
