package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;

/** Tells of a time whether it only dates what went before: "after a 4.5 percent drop in April", "following a deficit of 2.3 billion in April". */
record EarlierGrowth(Wording wording) {

    private static final int FARTHEST = 14;

    /** Whether it dates a number or growth that is over, and lies before the time spoken of. */
    boolean isDatedBy(Time time, Optional<Period> current) {
        return current.isPresent() && Periods.resolve(time, current).filter(period -> period.end().isBefore(current.get().end())).isPresent() && isBehind(time);
    }

    /** Whether the word for it stands not too far before a time and still before a number. */
    boolean opensBefore(Time time, Amount amount) {
        return wording.hasAny(Math.max(0, time.from() - FARTHEST), amount.from(), "after-growth");
    }

    boolean isBehind(Time time) {
        boolean growth = false;
        for (int at = time.from() - 1; at > time.from() - FARTHEST; at--) {
            if (wording.has(at, "after-growth")) {
                return growth;
            }
            if (wording.has(at, "boundary")) {
                return false;
            }
            growth |= wording.reading().mentionAt(at).filter(mention -> mention instanceof Amount || TimeRoles.isGrowth(mention)).isPresent();
        }
        return false;
    }
}
