package org.tradegraph.mention;

import java.time.YearMonth;
import java.util.Optional;

import org.tradegraph.trade.Period;

/** Reads the months that a bracket tells of a part of a year: "the first quarter (July-September) of 2021-22", "in nine months of the year (March 21 - December 21, 2023)". */
final class ExplainedTimes {

    private ExplainedTimes() {
    }

    /** The months in the bracket that opens behind a part of a year which begins with the month {@code first} of that year. */
    static Optional<Time> ofPart(TimeReader r, int at, int open, int first, Calendar calendar) {
        return inBracket(r, open, calendar).map(inside -> ofYear(r, at, inside, first, calendar));
    }

    /** A year named behind the bracket is that of the months, of a fiscal year the one in which they lie. */
    private static Time ofYear(TimeReader r, int at, Time inside, int first, Calendar calendar) {
        int close = inside.to();
        Period months = inside.period().orElseThrow();
        int year = r.is(close + 1, "of", "in") ? close + 2 : close + 1;
        year = r.is(year, "the") ? year + 1 : year;
        Optional<Time> fiscal = FiscalTimes.year(r, year, calendar);
        if (fiscal.isPresent()) {
            int month = months.start().getMonthValue();
            YearMonth start = YearMonth.of(fiscal.get().period().orElseThrow().start().getYear(), month).minusMonths(first - 1L);
            int late = start.getYear() < fiscal.get().period().get().start().getYear() ? 1 : 0;
            return TimeReader.period(at, fiscal.get().to(), inYear(months, start.getYear() + late + (month < start.getMonthValue() ? 1 : 0)));
        }
        boolean dated = r.year(year).isPresent() && !r.namesYear(inside);
        return TimeReader.period(at, dated ? year + 1 : close + 1, dated ? inYear(months, r.year(year).get()) : months);
    }

    /** A part of a year with the months that a bracket behind it tells, or as it is. */
    static Time orAs(TimeReader r, Time part, Calendar calendar) {
        return inBracket(r, part.to(), calendar).map(inside -> {
            Period months = inside.period().orElseThrow();
            YearMonth start = YearMonth.from(part.period().orElseThrow().start());
            int year = months.start().getMonthValue() < start.minusMonths(1).getMonthValue() ? start.getYear() + 1 : start.getYear();
            return TimeReader.period(part.from(), inside.to() + 1, r.namesYear(inside) ? months : inYear(months, year));
        }).orElse(part);
    }

    private static Optional<Time> inBracket(TimeReader r, int open, Calendar calendar) {
        return !r.is(open, "(") ? Optional.empty() : MonthTimes.span(r, open + 1, calendar).or(() -> DayTimes.named(r, open + 1, calendar))
                .filter(time -> r.is(time.to(), ")") && time.period().filter(period -> !period.start().equals(period.end())).isPresent());
    }

    /** The same months, from those of a given year. */
    private static Period inYear(Period months, int year) {
        int shift = year - months.start().getYear();
        return Period.months(YearMonth.from(months.start()).plusYears(shift), YearMonth.from(months.end()).plusYears(shift));
    }
}
