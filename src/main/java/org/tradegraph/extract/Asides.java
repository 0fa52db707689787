package org.tradegraph.extract;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Time;

/** Tells what stands aside in clauses and brackets: "South Sudan, whose cargo was booked elsewhere until 2023, took". */
record Asides(Wording wording) {

    private static final int FARTHEST = 14;
    private static final int FARTHEST_CUE = 12;
    private static final int FEWEST_WORDS = 3;

    /**
     * Whether a clause between commas holds it: "the UAE, with which India signed an agreement in 2022, took", "those to the US, hit by a tariff of 15
     * percent, slid", or one that tells why: "exports grew after the removal of tariffs, reaching".
     */
    boolean holds(Cue cue) {
        int at = cue.from() - 1;
        while (at > 0 && cue.from() - at < FARTHEST_CUE && !wording.is(at, ",", ";")) {
            at--;
        }
        boolean relative = wording.has(at + 1, "relative") || wording.has(at + 2, "relative") || wording.is(cue.to(), "of") && wording.has(cue.to() + 1, "relative");
        boolean moved = wording.has(at + 1, "moved") && wording.hasAny(at + 2, cue.from(), "agent");
        boolean aside = wording.is(at, ",") && (relative || moved) || wording.hasAny(at + 1, cue.from(), "cause-opening");
        return aside && isClosed(cue.to());
    }

    /** Whether a comma stands behind before the next amount. */
    private boolean isClosed(int from) {
        int comma = from;
        while (comma < wording.size() && !wording.is(comma, ",")) {
            comma++;
        }
        return comma < wording.size() && !hasNumber(from - 1, comma);
    }

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
