package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Calendar;
import org.tradegraph.mention.Time;
import org.tradegraph.mention.Time.Kind;
import org.tradegraph.trade.Period;

/** Finds the month that a sentence tells of by naming only the one before, as on the day of the text. */
record ImpliedMonth(Parts parts, Calendar calendar) {

    /** The month, if no single one is spoken of yet. */
    Optional<Period> of(Optional<Period> current) {
        return current.isEmpty() ? afterGrowth() : current.filter(span -> Periods.length(span) > 1 && parts.hasCue("basis", "mom")).flatMap(this::lastOf);
    }

    /** "Fell 3 percent, after a fall of 2 percent in March": the next, if it is over. */
    private Optional<Period> afterGrowth() {
        EarlierGrowth growth = new EarlierGrowth(parts.wording());
        return parts.stream().flatMap(part -> Parts.time(part).stream()).filter(time -> isMonth(time) && growth.isBehind(time)).findFirst()
                .flatMap(Time::period).map(Periods::after).filter(next -> calendar.isDated() && next.end().isBefore(calendar.today()));
    }

    /** "On a monthly basis rose 9 percent from 2.4 billion in September", said of the months up to October. */
    private Optional<Period> lastOf(Period span) {
        return parts.stream().flatMap(part -> Parts.time(part).stream()).filter(ImpliedMonth::isMonth)
                .flatMap(time -> time.period().stream()).map(Periods::after).filter(next -> next.end().equals(span.end())).findFirst();
    }

    private static boolean isMonth(Time time) {
        return time.kind() == Kind.PERIOD && time.period().filter(period -> Periods.length(period) == 1 && !Periods.isDay(period)).isPresent();
    }
}
