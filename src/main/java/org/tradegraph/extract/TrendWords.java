package org.tradegraph.extract;

import java.util.List;

import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;

/** Which words of a sentence say that something rises or falls. */
final class TrendWords {

    private static final int FLAT = 2;

    private final Wording wording;
    private final int[] signs;

    TrendWords(Wording wording, List<Mention> mentions) {
        this.wording = wording;
        signs = new int[wording.size()];
        for (int at = 0; at < signs.length; at++) {
            signs[at] = wording.has(at, "upward") ? 1 : wording.has(at, "downward") ? -1 : 0;
        }
        mentions.stream().filter(Cue.class::isInstance).map(Cue.class::cast).filter(cue -> cue.is("trend"))
                .forEach(cue -> signs[cue.to() - 1] = sign(cue));
    }

    private static int sign(Cue trend) {
        return trend.value().equals("up") ? 1 : trend.value().equals("down") ? -1 : FLAT;
    }

    /** Whether a word tells a rise, a fall, or that nothing moved; the "up" of "start-up" tells nothing. */
    boolean isTrend(int at) {
        boolean joined = at > 0 && wording.token(at - 1).isHyphen() && !wording.token(at).spaceBefore();
        return signs[at] != 0 && !joined;
    }

    /** 1 for a rise, -1 for a fall, 0 for none of both. */
    int sign(int at) {
        return signs[at] == FLAT ? 0 : signs[at];
    }
}
