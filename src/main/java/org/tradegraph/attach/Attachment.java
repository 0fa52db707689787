package org.tradegraph.attach;

import java.util.List;
import java.util.Map;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Lexicon;

/** Settles what the numbers of a document are said about, by learnt weights. */
public final class Attachment {

    private final Gazetteer gazetteer;
    private final NearWords near;
    private final Weights weights;

    private Attachment(Lexicon lexicon, Weights weights) {
        this.gazetteer = lexicon.gazetteer();
        this.near = new NearWords(lexicon.table("near-words"));
        this.weights = weights;
    }

    /** One that leaves all as it was told. */
    public static Attachment none(Lexicon lexicon) {
        return new Attachment(lexicon, new Weights());
    }

    /** One that has learnt from stories. */
    public static Attachment learnt(Lexicon lexicon, List<Exercise> exercises) {
        Settling settling = new Settling(lexicon.gazetteer(), new NearWords(lexicon.table("near-words")));
        return new Attachment(lexicon, new Learner(settling).learn(exercises));
    }

    /** How the slots of each number of a story are settled. */
    public List<Map<Slot, Filler>> settle(Story story) {
        return new Settling(gazetteer, near).run(story, this::choose);
    }

    private int choose(int claim, Slot slot, List<Candidate> candidates, int[][] clues) {
        int best = 0;
        double highest = weights.score(slot, clues[0], true);
        for (int i = 1; i < clues.length; i++) {
            double score = weights.score(slot, clues[i], false);
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }
}
