package org.tradegraph.attach;

import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Lexicon;

/** Says of the candidates for a slot of a number what speaks for and against each. */
final class Description {

    private final Situation situation;
    private final Claim claim;
    private final Gist gist;
    private final Slot slot;
    private final Filler told;
    private final int timesToldNamed;
    private final Optional<Filler> before;
    private final int changed;
    private final int flow;
    private final ContextClues context;
    private final MentionClues mentions;
    private final List<SlotClues> ofSlot;

    /** Clues of one kind of slot only. */
    interface SlotClues {
        void describe(Candidate candidate, Clues clues);
    }

    Description(Lexicon lexicon, Situation situation, Slot slot, List<Candidate> candidates) {
        this.situation = situation;
        this.claim = situation.claim();
        this.gist = situation.gist();
        this.slot = slot;
        this.told = situation.told(slot);
        this.timesToldNamed = gist.timesNamed(slot, told);
        this.before = situation.previous(slot);
        this.changed = before.isPresent() ? changed(situation.previous().get().told().get(slot), before.get()) : 0;
        this.flow = FlowClues.number(situation.now(Slot.FLOW));
        this.context = new ContextClues(situation, candidates);
        this.mentions = new MentionClues(situation, flow);
        this.ofSlot = switch (slot) {
            case PERIOD -> List.of(new TimeClues(situation));
            case FLOW -> List.of(new FlowClues(situation));
            case REPORTER, PARTNER -> List.of(new PlaceClues(lexicon, situation, slot), situation.trade());
            case PRODUCT, SEGMENT -> List.of(situation.trade());
        };
    }

    void describe(Candidate candidate, Clues clues) {
        sources(candidate, clues);
        lead(candidate, clues);
        context.describe(candidate, clues);
        frequency(candidate, clues);
        asBefore(candidate, clues);
        if (candidate.mention().isPresent()) {
            mentions.describe(candidate.mention().get(), clues);
        }
        for (SlotClues some : ofSlot) {
            some.describe(candidate, clues);
        }
    }

    private void sources(Candidate candidate, Clues clues) {
        clues.add(Clue.SOURCES, candidate.sources());
        for (int rest = candidate.sources(); rest != 0; rest &= rest - 1) {
            int bit = Integer.numberOfTrailingZeros(rest);
            clues.add(Clue.SOURCE, bit);
            clues.add(Clue.SOURCE_COMPARED, bit, claim.compared());
            clues.add(Clue.SOURCE_AHEAD, bit, claim.ahead());
            clues.add(Clue.SOURCE_OPENING, bit, situation.opening());
            if (slot != Slot.PERIOD && slot != Slot.FLOW) {
                clues.add(Clue.SOURCE_FLOW, bit, flow);
            }
        }
    }

    /** What stands behind the first of its kind in the paragraph. */
    private void lead(Candidate candidate, Clues clues) {
        if (candidate.is(Source.PARAGRAPH)) {
            int sentence = claim.sentence();
            gist.paragraph(slot, sentence).ifPresent(named ->
                    clues.add(Clue.PARAGRAPH_LEAD, gist.opening(sentence).code(named.mention().to()), Math.min(3, named.mention().from())));
        }
    }

    private void frequency(Candidate candidate, Clues clues) {
        Filler filler = candidate.filler();
        boolean isTold = candidate.is(Source.TOLD);
        clues.add(Clue.PART, told.takesIn(filler) ? 1 : filler.takesIn(told) ? 2 : 0, candidate.mention().isPresent());
        clues.add(Clue.NAMED, more(gist.timesNamed(slot, filler), timesToldNamed), isTold);
        clues.add(Clue.FREQUENCY, gist.frequency(slot, filler), isTold);
    }

    /** How much more often one thing is named than another. */
    private static int more(int one, int other) {
        return one == 0 ? 0 : one < other ? 1 : one == other ? 2 : one < 2 * other ? 3 : 4;
    }

    /** Where the same was told of the number before: whether that was changed, and to this. */
    private void asBefore(Candidate candidate, Clues clues) {
        if (before.isPresent()) {
            int agrees = (before.get().equals(candidate.filler()) ? 1 : 0) + (candidate.is(Source.TOLD) ? 2 : 0) + (situation.opening() == 0 ? 4 : 0);
            clues.add(Clue.AS_BEFORE, changed, agrees);
        }
    }

    /** 0 something else was told of the number before, 1 the same and it was left so, 2 the same and it was changed. */
    private int changed(Filler toldBefore, Filler settledBefore) {
        return !toldBefore.equals(told) ? 0 : settledBefore.equals(toldBefore) ? 1 : 2;
    }
}
