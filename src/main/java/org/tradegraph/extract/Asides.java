package org.tradegraph.extract;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Time;

/** Tells the times of clauses and brackets that no number stands in: "South Sudan, whose cargo was booked elsewhere until 2023, took". */
record Asides(Wording wording) {

    private static final int FARTHEST = 14;
    private static final int FEWEST_WORDS = 3;

    /** Whether a time dates something else than the numbers of its sentence. */
    boolean holds(Time time) {
        int open = opening(time);
        if (open < 1) {
            return false;
        }
        int close = time.to();
        boolean bracket = wording.is(open, "(");
        while (close < wording.size() && !isEnd(close, bracket)) {
            close++;
        }
        boolean told = open + 1 < time.from() && (!bracket || close - open - (time.to() - time.from()) > FEWEST_WORDS);
        return told && !hasNumber(open, close);
    }

    /** Where the clause or the bracket of a time opens, -1 where it stands in none. */
    private int opening(Time time) {
        for (int at = time.from() - 1; at >= Math.max(0, time.from() - FARTHEST); at--) {
            if (wording.is(at, "(") || wording.has(at, "aside-opening")) {
                return at;
            }
            if (wording.is(at, ",", ";", ":", ")", ".")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isEnd(int at, boolean bracket) {
        return bracket ? wording.is(at, ")") : wording.is(at, ",", ";", ":", ")", ".");
    }

    private boolean hasNumber(int from, int to) {
        for (Mention mention : wording.mentions()) {
            if (mention instanceof Amount && mention.from() > from && mention.to() <= to) {
                return true;
            }
        }
        return false;
    }
}
