package org.tradegraph.attach;

import java.util.List;

/** Chooses among the candidates for a slot. */
interface Chooser {

    /**
     * The position of the chosen candidate.
     *
     * @param claim      which number of the story
     * @param candidates what was told first
     * @param clues      those of each candidate
     */
    int choose(int claim, Slot slot, List<Candidate> candidates, int[][] clues);
}
