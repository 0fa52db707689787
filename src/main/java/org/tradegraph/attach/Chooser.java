package org.tradegraph.attach;

/** Chooses among the candidates for a slot. */
interface Chooser {

    /**
     * The position of the chosen candidate.
     *
     * @param claim      which number of the story
     * @param candidates what was told first
     */
    int choose(int claim, Candidates candidates);
}
