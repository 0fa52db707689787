package org.tradegraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.attach.Attachment;
import org.tradegraph.attach.Claim;
import org.tradegraph.attach.Filler;
import org.tradegraph.attach.Settled;
import org.tradegraph.attach.Slot;
import org.tradegraph.attach.Story;
import org.tradegraph.mention.Calendar;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Modality;
import org.tradegraph.trade.Period;

/** The sentences of a document in the order in which they were read, each with its numbers and other facts. */
final class Passages {

    /** A sentence with its numbers and other facts. */
    record Passage(Reading reading, List<Draft> drafts, List<Fact> facts) {
    }

    private final Grammar grammar;
    private final List<Passage> list = new ArrayList<>();
    private Optional<LocalDate> day = Optional.empty();

    Passages(Grammar grammar) {
        this.grammar = grammar;
    }

    void add(Reading reading, List<Draft> drafts, List<Fact> facts) {
        list.add(new Passage(reading, drafts, facts));
    }

    List<Passage> list() {
        return list;
    }

    /** Notes the day that the document bears. */
    void bear(Calendar calendar) {
        day = Optional.of(calendar).filter(Calendar::isDated).map(Calendar::today);
    }

    Optional<LocalDate> day() {
        return day;
    }

    /** Gives the numbers that stand before the first time of a document the period that it then names. */
    void date(Optional<Period> main) {
        list.replaceAll(passage -> new Passage(passage.reading(), passage.drafts().stream()
                .map(draft -> isUndated(draft) ? draft.about(draft.slots().withPeriod(draft.isCompared() ? main.map(Periods::yearBefore) : main)) : draft).toList(), passage.facts()));
    }

    private static boolean isUndated(Draft draft) {
        Indicator indicator = draft.sense().indicator();
        return draft.slots().period().isEmpty() && indicator != Indicator.COUNT && indicator != Indicator.RANK && draft.modality() == Modality.STATED;
    }

    /** The story as the numbers tell it. */
    Story story() {
        List<Reading> sentences = list.stream().map(Passage::reading)
                .sorted(Comparator.comparingInt(reading -> reading.sentence().span().start())).toList();
        Map<Reading, Integer> places = new IdentityHashMap<>();
        sentences.forEach(reading -> places.put(reading, places.size()));
        List<Claim> claims = new ArrayList<>();
        for (Passage passage : list) {
            int sentence = places.get(passage.reading());
            passage.drafts().forEach(draft -> claims.add(claim(draft, sentence)));
        }
        return new Story(sentences.stream().map(reading -> Bystanders.without(grammar, reading)).toList(), claims);
    }

    private static Claim claim(Draft draft, int sentence) {
        return new Claim(sentence, draft.amount(), draft.sense().indicator(), draft.isCompared(), draft.modality() != Modality.STATED, fillers(draft.slots()), draft.sure(), draft.again());
    }

    private static Map<Slot, Filler> fillers(Slots slots) {
        Map<Slot, Filler> fillers = new EnumMap<>(Slot.class);
        fillers.put(Slot.PERIOD, slots.period().map(Filler::of).orElse(Filler.NONE));
        fillers.put(Slot.FLOW, Filler.of(slots.flow()));
        fillers.put(Slot.REPORTER, filler(slots.reporters()));
        fillers.put(Slot.PARTNER, filler(slots.partners()));
        fillers.put(Slot.PRODUCT, slots.products().isEmpty() ? Filler.NONE : Filler.named(String.join(" and ", slots.products())));
        fillers.put(Slot.SEGMENT, slots.segment().map(Filler::named).orElse(Filler.NONE));
        return fillers;
    }

    private static Filler filler(List<Party> parties) {
        if (parties.isEmpty()) {
            return Filler.NONE;
        }
        Party joined = Party.joined(parties);
        return joined.place().map(Filler::of).orElse(Filler.named(joined.name()));
    }

    /** Lets what each number is about be settled. */
    void settle(Attachment attachment) {
        Story story = story();
        Iterator<Claim> claims = story.claims().iterator();
        Iterator<Settled> settled = attachment.settle(story).iterator();
        list.replaceAll(passage -> new Passage(passage.reading(), passage.drafts().stream()
                .map(draft -> settled(draft, claims.next(), settled.next())).toList(), passage.facts()));
        List<Passage> named = ImpliedTraders.in(list);
        list.clear();
        list.addAll(named);
    }

    private static Draft settled(Draft draft, Claim claim, Settled settled) {
        return draft.settled(settled(draft.slots(), claim.told(), settled.fillers()), settled.confidence());
    }

    private static Slots settled(Slots slots, Map<Slot, Filler> told, Map<Slot, Filler> settled) {
        Slots next = slots;
        for (Slot slot : Slot.values()) {
            if (!told.get(slot).equals(settled.get(slot))) {
                next = with(next, slot, settled.get(slot));
            }
        }
        return next;
    }

    private static Slots with(Slots slots, Slot slot, Filler filler) {
        return switch (slot) {
            case PERIOD -> slots.withPeriod(filler.period());
            case FLOW -> slots.deficit() ? slots : slots.withFlow(filler.flow().orElse(slots.flow()));
            case REPORTER -> slots.withReporters(parties(filler));
            case PARTNER -> slots.withPartners(parties(filler));
            case PRODUCT -> slots.withProducts(names(filler));
            case SEGMENT -> slots.withSegment(names(filler).stream().findFirst());
        };
    }

    private static List<Party> parties(Filler filler) {
        return filler.isNone() ? List.of() : List.of(filler.place().map(Party::of).orElse(new Party(filler.name(), Optional.empty())));
    }

    private static List<String> names(Filler filler) {
        return filler.isNone() ? List.of() : List.of(filler.name());
    }
}
