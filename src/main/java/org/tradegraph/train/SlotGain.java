package org.tradegraph.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tradegraph.attach.Answers;
import org.tradegraph.attach.Exercise;
import org.tradegraph.attach.Filler;
import org.tradegraph.attach.Slot;

/** How often a slot was right as it was told and as it was settled, over the numbers that are known. */
public record SlotGain(int known, int told, int settled, int mended, int spoilt) {

    static final SlotGain NONE = new SlotGain(0, 0, 0, 0, 0);

    /** The same with the numbers of one more story. */
    SlotGain plus(Exercise exercise, Slot slot, List<Map<Slot, Filler>> choices) {
        SlotGain gain = this;
        Answers answers = exercise.answers();
        for (int claim = 0; claim < choices.size(); claim++) {
            if (answers.knows(claim)) {
                gain = gain.plus(answers.isRight(claim, slot, exercise.story().claims().get(claim).told().get(slot)),
                        answers.isRight(claim, slot, choices.get(claim).get(slot)));
            }
        }
        return gain;
    }

    private SlotGain plus(boolean wasRight, boolean isRight) {
        return new SlotGain(known + 1, told + (wasRight ? 1 : 0), settled + (isRight ? 1 : 0),
                mended + (isRight && !wasRight ? 1 : 0), spoilt + (wasRight && !isRight ? 1 : 0));
    }

    /** For people. */
    public String line() {
        return String.format(Locale.ROOT, "known %4d  told right %4d  settled right %4d  mended %3d  spoilt %3d", known, told, settled, mended, spoilt);
    }
}
