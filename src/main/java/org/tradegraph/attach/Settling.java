package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.trade.Flow;

/** Goes through the numbers of a story in order and settles the slots of each, so that a choice may rest on those before it. */
final class Settling {

    private static final Slot[] SLOTS = Slot.values();

    private final Lexicon lexicon;
    private final NearWords near;
    private final Clues clues = new Clues();

    Settling(Lexicon lexicon, NearWords near) {
        this.lexicon = lexicon;
        this.near = near;
    }

    /** How the slots of each number are settled. */
    List<Map<Slot, Filler>> run(Story story, Chooser chooser) {
        return run(story, gist(story), chooser);
    }

    Gist gist(Story story) {
        return new Gist(story, near);
    }

    List<Map<Slot, Filler>> run(Story story, Gist gist, Chooser chooser) {
        List<Map<Slot, Filler>> settled = new ArrayList<>();
        for (int at = 0; at < story.claims().size(); at++) {
            Situation situation = new Situation(story, at, gist, settled);
            for (Slot slot : SLOTS) {
                situation.settle(slot, settle(at, situation, slot, chooser));
            }
            settled.add(situation.settled());
        }
        return settled;
    }

    private Filler settle(int at, Situation situation, Slot slot, Chooser chooser) {
        List<Candidate> candidates = Candidates.of(situation, slot, lexicon.gazetteer());
        if (candidates.size() == 1) {
            return candidates.get(0).filler();
        }
        return candidates.get(chooser.choose(at, slot, candidates, clues(situation, slot, candidates))).filler();
    }

    private int[][] clues(Situation situation, Slot slot, List<Candidate> candidates) {
        MentionClues mentions = new MentionClues(situation);
        PlaceClues places = new PlaceClues(lexicon, situation, slot);
        TimeClues times = new TimeClues(situation);
        FlowClues flows = new FlowClues(situation);
        int[][] found = new int[candidates.size()][];
        for (int i = 0; i < found.length; i++) {
            Candidate candidate = candidates.get(i);
            clues.clear();
            describe(situation, slot, candidate);
            candidate.mention().ifPresent(mention -> mentions.describe(mention, clues));
            switch (slot) {
                case PERIOD -> times.describe(candidate, clues);
                case FLOW -> flows.describe(candidate, clues);
                case REPORTER, PARTNER -> places.describe(candidate, clues);
                default -> {
                }
            }
            found[i] = clues.keys();
        }
        return found;
    }

    private void describe(Situation situation, Slot slot, Candidate candidate) {
        Claim claim = situation.claim();
        boolean isTold = candidate.is(Source.TOLD);
        clues.add(Clue.SOURCES, candidate.sources());
        for (Source source : Source.values()) {
            if (candidate.is(source)) {
                int bit = source.ordinal();
                clues.add(Clue.SOURCE, bit);
                clues.add(Clue.SOURCE_COMPARED, bit, claim.compared());
                clues.add(Clue.SOURCE_AHEAD, bit, claim.ahead());
                clues.add(Clue.SOURCE_OPENING, bit, situation.opening());
                if (slot != Slot.PERIOD && slot != Slot.FLOW) {
                    clues.add(Clue.SOURCE_FLOW, bit, situation.now(Slot.FLOW).flow().map(Flow::ordinal).orElse(Flow.values().length));
                }
            }
        }
        if (candidate.is(Source.PARAGRAPH)) {
            Gist gist = situation.gist();
            Layout opening = gist.opening(claim.sentence());
            gist.paragraph(slot, claim.sentence()).ifPresent(named ->
                    clues.add(Clue.PARAGRAPH_LEAD, opening.code(named.mention().to()), Math.min(3, named.mention().from())));
        }
        Filler told = situation.told(slot);
        clues.add(Clue.PART, told.takesIn(candidate.filler()) ? 1 : candidate.filler().takesIn(told) ? 2 : 0, candidate.mention().isPresent());
        clues.add(Clue.NAMED, more(situation.gist().timesNamed(slot, candidate.filler()), situation.gist().timesNamed(slot, situation.told(slot))), isTold);
        clues.add(Clue.FREQUENCY, situation.gist().frequency(slot, candidate.filler()), isTold);
        asBefore(situation, slot, candidate);
    }

    /** How much more often one thing is named than another. */
    private static int more(int one, int other) {
        return one == 0 ? 0 : one < other ? 1 : one == other ? 2 : one < 2 * other ? 3 : 4;
    }

    /** Where the same was told of the number before: whether that was changed, and to this. */
    private void asBefore(Situation situation, Slot slot, Candidate candidate) {
        situation.previous().ifPresent(previous -> {
            boolean same = previous.told().get(slot).equals(situation.told(slot));
            Filler before = situation.previous(slot).get();
            int changed = !same ? 0 : before.equals(previous.told().get(slot)) ? 1 : 2;
            int agrees = (before.equals(candidate.filler()) ? 1 : 0) + (candidate.is(Source.TOLD) ? 2 : 0) + (situation.opening() == 0 ? 4 : 0);
            clues.add(Clue.AS_BEFORE, changed, agrees);
        });
    }
}
