package org.tradegraph.extract;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;

/** Tells whether a number is the earlier one that another is compared with. */
record Comparisons(Wording wording, Lead lead) {

    private static final int FARTHEST_TURN = 3;

    boolean isCompared(Figure figure) {
        return isCompared(figure.amount()) || isTurned(figure) || !figure.isRelative() && (lead.yearBefore().isPresent() || isOfYearBefore(figure) || isBehindBasis(figure));
    }

    /** "against $79.1bn in August", "up from Sh5.2 billion", "compared with 1.91 million". */
    boolean isCompared(Amount amount) {
        int at = wording.beforeHedges(amount.from());
        boolean than = wording.is(at, "than") && !wording.has(at - 1, "comparative");
        boolean compared = wording.is(at, "with", "to") && wording.is(at - 1, "compared", "comparison", "compares");
        boolean rise = wording.is(at, "over") && wording.has(at - 1, "rise");
        return wording.has(at, "against") || than || compared || rise || wording.is(at, "been") && lead.has("context", "compare");
    }

    /** "Turned a deficit of 6 billion into a surplus", "swung from a deficit of 6 billion". */
    private boolean isTurned(Figure figure) {
        return wording.hasAny(lead.start(), figure.amount().from(), "turn") && wording.hasAny(figure.amount().to(), Math.min(figure.amount().to() + FARTHEST_TURN, wording.size()), "turned-to");
    }

    /** "3.6 million less than a year earlier (81 million)". */
    private boolean isBehindBasis(Figure figure) {
        int bracket = figure.amount().from() - 1;
        return figure.isBracketed() && wording.reading().ended(bracket, Cue.class).filter(cue -> cue.is("basis")).isPresent();
    }

    /** "It was 811 billion a year earlier", "it stood at 811 billion in the same month of last year". */
    private static boolean isOfYearBefore(Figure figure) {
        int behind = figure.precedes("in", "during", "over", "for") ? figure.amount().to() + 1 : figure.amount().to();
        for (Time time : figure.times()) {
            if (time.from() == behind && (time.kind() == Time.Kind.YEAR_BEFORE || time.kind() == Time.Kind.PERIOD_BEFORE)) {
                return true;
            }
        }
        return false;
    }
}
