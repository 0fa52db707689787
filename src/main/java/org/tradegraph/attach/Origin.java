package org.tradegraph.attach;

import org.tradegraph.trade.Named;

/** How a candidate comes to be one, the nearest way only. */
enum Origin implements Named {
    NOTHING, LEADING, BEFORE, BEHIND, PREVIOUS, CONTEXT, TOLD_NOTHING, TOLD_LEADING, TOLD_BEFORE, TOLD_BEHIND, TOLD_PREVIOUS, TOLD_CONTEXT;

    private static final Origin[] ALL = values();
    private static final int KINDS = ALL.length / 2;

    static Origin of(Candidate candidate, Situation situation) {
        int kind = kind(candidate, situation).ordinal();
        return ALL[candidate.is(Source.TOLD) ? kind + KINDS : kind];
    }

    private static Origin kind(Candidate candidate, Situation situation) {
        if (candidate.mention().isPresent()) {
            int from = candidate.mention().get().from();
            return from > situation.claim().amount().from() ? BEHIND : from >= situation.leadFrom() ? LEADING : BEFORE;
        }
        return candidate.filler().isNone() ? NOTHING : candidate.is(Source.PREVIOUS) ? PREVIOUS : CONTEXT;
    }
}
