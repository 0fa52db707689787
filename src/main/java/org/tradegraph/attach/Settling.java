package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tradegraph.lexicon.Lexicon;

/** Goes through the numbers of a story in order and settles the slots of each, so that a choice may rest on those before it. */
final class Settling {

    private static final Slot[] SLOTS = Slot.values();

    private final Lexicon lexicon;
    private final NearWords near;

    Settling(Lexicon lexicon, NearWords near) {
        this.lexicon = lexicon;
        this.near = near;
    }

    /** How the slots of each number are settled. */
    List<Map<Slot, Filler>> run(Story story, Chooser chooser) {
        return run(story, gist(story), chooser);
    }

    Gist gist(Story story) {
        return new Gist(story, near, lexicon.gazetteer());
    }

    List<Map<Slot, Filler>> run(Story story, Gist gist, Chooser chooser) {
        List<Map<Slot, Filler>> settled = new ArrayList<>();
        for (int at = 0; at < story.claims().size(); at++) {
            Situation situation = new Situation(story, at, gist, settled);
            for (Slot slot : SLOTS) {
                Candidates candidates = Candidates.of(lexicon, situation, slot);
                int chosen = candidates.size() == 1 ? 0 : chooser.choose(at, candidates);
                situation.settle(slot, candidates.filler(chosen));
            }
            settled.add(situation.settled());
        }
        return settled;
    }
}
