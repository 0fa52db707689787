package org.tradegraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.trade.Period;

/** The periods that a document has spoken of: the latest of each length, the last before a new paragraph, and how far back lies what it compares with. */
final class SpokenPeriods {

    private final Map<Integer, Period> latest = new HashMap<>();
    private Optional<Period> beforeParagraph = Optional.empty();
    private boolean consecutive;
    private boolean yearly;

    void spoken(Period period) {
        latest.merge(Periods.length(period), period, (one, other) -> other.end().isBefore(one.end()) ? one : other);
    }

    /** A new paragraph leaves the period that was spoken of last. */
    void leave(Optional<Period> last) {
        beforeParagraph = last;
    }

    /** The text names what it compares a period with. */
    void compared(Period current, Period base) {
        consecutive |= base.equals(Periods.before(current));
    }

    /** The text speaks of the year before. */
    void comparedYearly() {
        yearly = true;
    }

    /** The latest period of so many months; months that do not begin on their first day touch one more. */
    Optional<Period> ofMonths(int count) {
        return Optional.ofNullable(latest.get(count)).or(() -> Optional.ofNullable(latest.get(count + 1)));
    }

    Optional<Period> beforeParagraph() {
        return beforeParagraph;
    }

    /** Whether the text, wherever it names it, compares with the month or quarter before, and never with the year before. */
    boolean areConsecutive() {
        return consecutive && !yearly;
    }
}
