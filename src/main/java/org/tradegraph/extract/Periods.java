package org.tradegraph.extract;

import java.time.YearMonth;
import java.util.Optional;

import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;

/** Computes with periods: the same months of another year, the span before. */
final class Periods {

    private static final int DAY = "2024-06-12".length();
    private static final int DAYS = "2024-06-12/2024-06-14".length();

    private Periods() {
    }

    /** A day says when something was reported, not what a number covers. */
    static boolean isDay(Time time) {
        return time.period().map(period -> period.code().length()).filter(length -> length == DAY || length == DAYS).isPresent();
    }

    static boolean isDay(Period period) {
        return period.code().length() == DAY;
    }

    /** The period a time means, given the one spoken of. */
    static Optional<Period> resolve(Time time, Optional<Period> current) {
        return switch (time.kind()) {
            case PERIOD -> time.period();
            case SAME, SINCE, SPAN -> current;
            case YEAR_BEFORE -> current.map(period -> time.period().map(other -> inYear(period, other.start().getYear())).orElseGet(() -> yearBefore(period)));
            case PERIOD_BEFORE -> current.map(Periods::before);
        };
    }

    private static Period inYear(Period period, int year) {
        int shift = year - period.start().getYear();
        return Period.months(YearMonth.from(period.start()).plusYears(shift), YearMonth.from(period.end()).plusYears(shift));
    }

    static Period yearBefore(Period period) {
        return inYear(period, period.start().getYear() - 1);
    }

    /** The span of the same length right before. */
    private static Period before(Period period) {
        YearMonth from = YearMonth.from(period.start());
        YearMonth to = YearMonth.from(period.end());
        int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
        return Period.months(from.minusMonths(months), to.minusMonths(months));
    }
}
