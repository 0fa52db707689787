package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.attach.Layout.Named;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.trade.Flow;

/** Gathers what may fill a slot of a number: what was told, what its sentence and those around it name, what other numbers have. */
final class Candidates {

    private static final List<Filler> FLOWS = List.of(Filler.of(Flow.EXPORT), Filler.of(Flow.IMPORT), Filler.of(Flow.TRADE));

    private final Lexicon lexicon;
    private final Situation situation;
    private final Slot slot;
    private final List<Candidate> found = new ArrayList<>();
    private Description description;

    private Candidates(Lexicon lexicon, Situation situation, Slot slot) {
        this.lexicon = lexicon;
        this.situation = situation;
        this.slot = slot;
    }

    /** The candidates; what was told is the first where it can be one. */
    static Candidates of(Lexicon lexicon, Situation situation, Slot slot) {
        Candidates candidates = new Candidates(lexicon, situation, slot);
        candidates.gather();
        return candidates;
    }

    Slot slot() {
        return slot;
    }

    int size() {
        return found.size();
    }

    Filler filler(int at) {
        return found.get(at).filler();
    }

    /** Whether a candidate is what was told. */
    boolean isTold(int at) {
        return found.get(at).is(Source.TOLD);
    }

    /** How much the weights speak for a candidate; the clues stay in the list until the next. */
    double weigh(int at, Weights weights, Clues clues) {
        if (description == null) {
            description = new Description(lexicon, situation, slot, found);
        }
        clues.begin(weights.of(slot), isTold(at) ? Weights.TRUST : 0);
        description.describe(found.get(at), clues);
        return clues.score();
    }

    private void gather() {
        if (situation.claim().again() && slot != Slot.PERIOD && situation.previous(slot).isPresent()) {
            add(situation.previous(slot), Source.PREVIOUS);
            return;
        }
        add(situation.told(slot), Source.TOLD);
        if (!situation.claim().sure().contains(slot)) {
            gatherOthers();
        }
    }

    private void gatherOthers() {
        inSentence();
        inMemory();
        inDocument();
        if (slot == Slot.FLOW) {
            FLOWS.forEach(this::candidate);
        } else if (slot == Slot.REPORTER) {
            situation.told(slot).place().flatMap(lexicon.gazetteer()::country).ifPresent(country -> candidate(Filler.of(country)));
        } else {
            add(Filler.NONE, Source.NONE);
        }
        if (slot == Slot.PARTNER) {
            removeImpossible(situation.now(Slot.REPORTER));
        }
    }

    /** Nobody trades with itself, nor with a railway; with the country that it lies in only where that was told. */
    private void removeImpossible(Filler reporter) {
        Optional<Filler> home = reporter.place().flatMap(lexicon.gazetteer()::country).map(Filler::of);
        found.removeIf(candidate -> candidate.filler().equals(reporter) || !candidate.is(Source.TOLD)
                && (home.filter(candidate.filler()::equals).isPresent() || candidate.filler().place().filter(place -> place.kind() == PlaceKind.CORRIDOR).isPresent()));
    }

    private void inSentence() {
        int number = situation.claim().amount().from();
        Candidate told = found.get(0);
        for (Named named : situation.layout().named(slot)) {
            boolean before = named.mention().from() < number;
            candidate(named.filler()).named(named.mention(), before);
            if (told.filler().takesIn(named.filler()) || told.filler().isEndOf(named.filler())) {
                told.named(named.mention(), before);
            }
        }
    }

    private void inMemory() {
        add(situation.previous(slot), Source.PREVIOUS);
        add(situation.first(slot), Source.FIRST);
        add(situation.carried(slot), Source.CARRIED);
    }

    private void inDocument() {
        Gist gist = situation.gist();
        int sentence = situation.claim().sentence();
        add(gist.main(slot), Source.MAIN);
        add(gist.most(slot), Source.MOST);
        gist.titles().forEach(title -> addNamed(title, Source.TITLE));
        gist.paragraph(slot, sentence).ifPresent(named -> add(named.filler(), Source.PARAGRAPH));
        if (slot == Slot.REPORTER || slot == Slot.PARTNER) {
            gist.dateline().forEach(filler -> add(filler, Source.DATELINE));
        }
        if (sentence > 0) {
            addNamed(sentence - 1, Source.LAST);
        }
    }

    private void addNamed(int sentence, Source source) {
        situation.gist().layout(sentence).named(slot).forEach(named -> add(named.filler(), source));
    }

    private void add(Optional<Filler> filler, Source source) {
        filler.ifPresent(some -> add(some, source));
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
