package org.tradegraph.attach;

import java.util.List;

/** What the words that lead up to a number, and its kind, say about the way a candidate comes to be one. */
final class ContextClues {

    private final Situation situation;
    private final int between;
    private final int rivals;

    ContextClues(Situation situation, List<Candidate> candidates) {
        this.situation = situation;
        between = Math.min(5, situation.claim().amount().from() - situation.leadFrom());
        rivals = Math.min(3, named(candidates));
    }

    private static int named(List<Candidate> candidates) {
        int named = 0;
        for (Candidate candidate : candidates) {
            named += candidate.mention().isPresent() ? 1 : 0;
        }
        return named;
    }

    void describe(Candidate candidate, Clues clues) {
        int origin = Origin.of(candidate, situation).ordinal();
        for (int code : situation.lead()) {
            clues.add(Clue.LEAD_WORD, code, origin);
        }
        clues.add(Clue.NUMBER_KIND, situation.claim().amount().kind().ordinal(), origin);
        clues.add(Clue.INDICATOR, situation.claim().indicator().ordinal(), origin);
        clues.add(Clue.BETWEEN_NUMBERS, situation.leadFrom() == 0 ? 6 : between, origin);
        clues.add(Clue.RIVALS, rivals, origin);
    }
}
