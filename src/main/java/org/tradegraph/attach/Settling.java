package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.trade.Flow;

/** Goes through the numbers of a story in order and settles the slots of each, so that a choice may rest on those before it. */
final class Settling {

    private static final Slot[] SLOTS = Slot.values();

    private final Gazetteer gazetteer;
    private final NearWords near;
    private final Clues clues = new Clues();

    Settling(Gazetteer gazetteer, NearWords near) {
        this.gazetteer = gazetteer;
        this.near = near;
    }

    /** How the slots of each number are settled. */
    List<Map<Slot, Filler>> run(Story story, Chooser chooser) {
        Gist gist = new Gist(story);
        List<Map<Slot, Filler>> settled = new ArrayList<>();
        Map<Integer, Layout> layouts = new HashMap<>();
        for (int at = 0; at < story.claims().size(); at++) {
            Claim claim = story.claims().get(at);
            Layout layout = layouts.computeIfAbsent(claim.sentence(), sentence -> new Layout(story.sentence(claim), near));
            Situation situation = new Situation(story, at, layout, gist, settled);
            for (Slot slot : SLOTS) {
                situation.settle(slot, settle(at, situation, slot, chooser));
            }
            settled.add(situation.settled());
        }
        return settled;
    }

    private Filler settle(int at, Situation situation, Slot slot, Chooser chooser) {
        List<Candidate> candidates = Candidates.of(situation, slot, gazetteer);
        if (candidates.size() == 1) {
            return candidates.get(0).filler();
        }
        return candidates.get(chooser.choose(at, slot, candidates, clues(situation, slot, candidates))).filler();
    }

    private int[][] clues(Situation situation, Slot slot, List<Candidate> candidates) {
        MentionClues mentions = new MentionClues(situation);
        PlaceClues places = new PlaceClues(gazetteer, situation, slot);
        TimeClues times = new TimeClues(situation);
        FlowClues flows = new FlowClues(situation);
        int told = candidates.get(0).sources();
        int[][] found = new int[candidates.size()][];
        for (int i = 0; i < found.length; i++) {
            Candidate candidate = candidates.get(i);
            clues.clear();
            describe(situation, slot, candidate, told);
            candidate.mention().ifPresent(mention -> mentions.describe(mention, clues));
            switch (slot) {
                case PERIOD -> times.describe(candidate, clues);
                case FLOW -> flows.describe(candidate, clues);
                case REPORTER, PARTNER, VIA -> places.describe(candidate, clues);
                default -> {
                }
            }
            found[i] = clues.keys();
        }
        return found;
    }

    private void describe(Situation situation, Slot slot, Candidate candidate, int told) {
        Claim claim = situation.claim();
        boolean isTold = candidate.is(Source.TOLD);
        clues.add(Clue.SOURCES, candidate.sources());
        clues.add(Clue.AGAINST, candidate.sources(), isTold ? 0 : told);
        for (Source source : Source.values()) {
            if (candidate.is(source)) {
                int bit = source.ordinal();
                clues.add(Clue.SOURCE, bit);
                clues.add(Clue.SOURCE_INDICATOR, bit, claim.indicator().ordinal());
                clues.add(Clue.SOURCE_COMPARED, bit, claim.compared());
                clues.add(Clue.SOURCE_AHEAD, bit, claim.ahead());
                clues.add(Clue.SOURCE_OPENING, bit, situation.opening());
                clues.add(Clue.SOURCE_UNIT, bit, claim.amount().kind().ordinal());
                if (slot != Slot.PERIOD && slot != Slot.FLOW) {
                    clues.add(Clue.SOURCE_FLOW, bit, situation.now(Slot.FLOW).flow().map(Flow::ordinal).orElse(Flow.values().length));
                }
            }
        }
        clues.add(Clue.FREQUENCY, situation.gist().frequency(slot, candidate.filler()), isTold);
        asBefore(situation, slot, candidate);
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
