package org.tradegraph.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;

/** Computes with periods: the same months of another year, the span before. */
final class Periods {

    private static final int DAY = "2024-06-12".length();
    private static final int YEARS = "2013/2023".length();
    private static final int DAYS = "2024-06-12/2024-06-14".length();
    private static final int FEWEST_DAYS = 6;
    private static final int MONTHS_FRESH = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private Periods() {
    }

    /** A day, or a few, say when something was reported or held, not what a number covers. */
    static boolean isDay(Time time) {
        return time.period().filter(period -> isDay(period) || period.code().length() == DAYS && isShort(period)).isPresent();
    }

    private static boolean isShort(Period period) {
        return period.start().plusDays(FEWEST_DAYS).isAfter(period.end());
    }

    static boolean isDay(Period period) {
        return period.code().length() == DAY;
    }

    /** The first period that a headline names. */
    static Optional<Period> named(Reading heading) {
        return heading.mentions().stream().filter(Time.class::isInstance).map(Time.class::cast).filter(time -> time.kind() == Time.Kind.PERIOD && !isDay(time)).findFirst().flatMap(Time::period);
    }

    /** The period a time means, given the one spoken of. */
    static Optional<Period> resolve(Time time, Optional<Period> current) {
        return switch (time.kind()) {
            case PERIOD -> time.period();
            case SAME, SINCE, SPAN -> current;
            case YEAR_BEFORE -> current.map(period -> time.period().map(other -> inYear(period, other)).orElseGet(() -> yearsBefore(period, time.years())));
            case PERIOD_BEFORE -> current.map(Periods::before);
        };
    }

    /** The same months in another year, which may be a fiscal one. */
    private static Period inYear(Period period, Period year) {
        Period same = inYear(period, year.start().getYear());
        return same.start().isBefore(year.start()) ? inYear(period, year.start().getYear() + 1) : same;
    }

    private static Period inYear(Period period, int year) {
        int shift = year - period.start().getYear();
        if (period.code().length() == DAYS) {
            return new Period(period.start().plusYears(shift) + "/" + period.end().plusYears(shift));
        }
        return Period.months(YearMonth.from(period.start()).plusYears(shift), YearMonth.from(period.end()).plusYears(shift));
    }

    /** The same months of the year before; of a season, which spans two years, the season before. */
    static Period yearBefore(Period period) {
        return yearsBefore(period, 1);
    }

    private static Period yearsBefore(Period period, int years) {
        int year = period.start().getYear() - years;
        return isSeason(period) ? Period.years(year, year + 1) : inYear(period, year);
    }

    private static boolean isSeason(Period period) {
        return period.code().equals(Period.years(period.start().getYear(), period.start().getYear() + 1).code());
    }

    /** The first and the last of several years. */
    static Optional<Period> firstYear(Period period) {
        return isYears(period) ? Optional.of(Period.year(period.start().getYear())) : Optional.empty();
    }

    static Optional<Period> lastYear(Period period) {
        return isYears(period) ? Optional.of(Period.year(period.end().getYear())) : Optional.empty();
    }

    private static boolean isYears(Period period) {
        return period.code().length() == YEARS && !isSeason(period);
    }

    /** From a start up to a day: in months where it starts with a month or lies in one year, else in years. */
    static Period since(Period start, LocalDate today) {
        boolean months = start.start().getYear() == today.getYear() || length(start) == 1;
        return months ? Period.months(YearMonth.from(start.start()), YearMonth.from(today)) : Period.years(start.start().getYear(), today.getYear());
    }

    /** Whether a text of some day may be the first to tell of a period: it is over, but not for long. */
    static boolean isFresh(Period period, LocalDate today) {
        return !isDay(period) && period.start().isBefore(today) && period.end().isAfter(today.minusMonths(MONTHS_FRESH));
    }

    /** All the year's months up to the end of a period. */
    static Period toDate(Period period) {
        YearMonth last = YearMonth.from(period.end());
        return Period.months(last.withMonth(1), last);
    }

    /** The quarter whose last month a period is. */
    static Optional<Period> quarterEndingWith(Period month) {
        YearMonth last = YearMonth.from(month.end());
        return length(month) == 1 && last.getMonthValue() % 3 == 0 ? Optional.of(Period.months(last.minusMonths(2), last)) : Optional.empty();
    }

    /** How many months a period covers. */
    static int length(Period period) {
        YearMonth from = YearMonth.from(period.start());
        YearMonth to = YearMonth.from(period.end());
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
    }

    /** Whether a period is shorter than a year. */
    static boolean isPartOfYear(Period period) {
        return length(period) < MONTHS_OF_YEAR;
    }

    /** The span of the same length right before. */
    static Period before(Period period) {
        return moved(period, -length(period));
    }

    /** The span of the same length right after. */
    static Period after(Period period) {
        return moved(period, length(period));
    }

    private static Period moved(Period period, int months) {
        return Period.months(YearMonth.from(period.start()).plusMonths(months), YearMonth.from(period.end()).plusMonths(months));
    }
}
