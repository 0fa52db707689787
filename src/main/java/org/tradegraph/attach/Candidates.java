package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tradegraph.attach.Layout.Named;
import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.trade.Flow;

/** Gathers what may fill a slot of a number: what was told, what its sentence and those around it name, what other numbers have. */
final class Candidates {

    private final Situation situation;
    private final Slot slot;
    private final Gazetteer gazetteer;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Situation situation, Slot slot, Gazetteer gazetteer) {
        this.situation = situation;
        this.slot = slot;
        this.gazetteer = gazetteer;
    }

    /** The candidates, what was told first. */
    static List<Candidate> of(Situation situation, Slot slot, Gazetteer gazetteer) {
        return new Candidates(situation, slot, gazetteer).gather();
    }

    private List<Candidate> gather() {
        add(situation.told(slot), Source.TOLD);
        int number = situation.claim().amount().from();
        Candidate told = found.get(0);
        for (Named named : situation.layout().named(slot)) {
            boolean before = named.mention().from() < number;
            candidate(named.filler()).named(named.mention(), before);
            if (told.filler().takesIn(named.filler()) || told.filler().isEndOf(named.filler())) {
                told.named(named.mention(), before);
            }
        }
        situation.previous(slot).ifPresent(filler -> add(filler, Source.PREVIOUS));
        situation.first(slot).ifPresent(filler -> add(filler, Source.FIRST));
        situation.carried(slot).ifPresent(filler -> add(filler, Source.CARRIED));
        Gist gist = situation.gist();
        int sentence = situation.claim().sentence();
        add(gist.main(slot), Source.MAIN);
        add(gist.most(slot), Source.MOST);
        gist.titles().forEach(title -> addNamed(title, Source.TITLE));
        gist.paragraph(slot, sentence).ifPresent(named -> add(named.filler(), Source.PARAGRAPH));
        gist.dateline().stream().filter(filler -> slot == Slot.REPORTER || slot == Slot.PARTNER).forEach(filler -> add(filler, Source.DATELINE));
        if (sentence > 0) {
            addNamed(sentence - 1, Source.LAST);
        }
        if (slot != Slot.FLOW && slot != Slot.REPORTER) {
            add(Filler.NONE, Source.NONE);
        }
        if (slot == Slot.FLOW) {
            Stream.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE).forEach(flow -> candidate(Filler.of(flow)));
        }
        if (slot == Slot.REPORTER) {
            situation.told(slot).place().flatMap(gazetteer::country).ifPresent(country -> candidate(Filler.of(country)));
        }
        if (slot == Slot.PARTNER) {
            found.subList(1, found.size()).removeIf(candidate -> candidate.filler().equals(situation.now(Slot.REPORTER)));
        }
        return found;
    }

    private void addNamed(int sentence, Source source) {
        situation.gist().layout(sentence).named(slot).forEach(named -> add(named.filler(), source));
    }

    private void add(Filler filler, Source source) {
        if (!filler.isNone() || slot != Slot.FLOW && slot != Slot.REPORTER || source == Source.TOLD) {
            candidate(filler).from(source);
        }
    }

    private Candidate candidate(Filler filler) {
        for (Candidate candidate : found) {
            if (candidate.filler().equals(filler)) {
                return candidate;
            }
        }
        Candidate candidate = new Candidate(filler);
        found.add(candidate);
        return candidate;
    }
}
