package org.tradegraph.mention;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.trade.Period;

/** Reads spans told by their last month: "the year to June", "the three months ended September 30", "the year to date", "since the start of the year". */
final class EndedTimes {

    static final Set<String> FIRST_WORDS = Set.of("year", "quarter", "half", "since");

    private static final int MOST_MONTHS = 24;

    private EndedTimes() {
    }

    static Optional<Time> find(TimeReader r, int at, Calendar calendar) {
        return toDate(r, at, calendar).or(() -> upTo(r, at, calendar));
    }

    private static Optional<Time> toDate(TimeReader r, int at, Calendar calendar) {
        int to = r.reads(at, "year", "to", "date") ? at + 3 : r.reads(at, "year", "-", "to", "-", "date") ? at + 5 : sinceStart(r, at);
        if (to < 0) {
            return Optional.empty();
        }
        YearMonth last = calendar.month().minusMonths(1);
        return Optional.of(TimeReader.period(at, to, Period.months(YearMonth.of(last.getYear(), 1), last)));
    }

    /** Past "since the start of the year", else -1. */
    private static int sinceStart(TimeReader r, int at) {
        boolean start = r.reads(at, "since", "the") && r.is(at + 2, "start", "beginning") && r.is(at + 3, "of") && r.is(at + 4, "the", "this");
        return start && r.is(at + 5, "year") ? at + 6 : -1;
    }

    private static Optional<Time> upTo(TimeReader r, int at, Calendar calendar) {
        int unit = unit(r, at);
        boolean named = r.is(at, "year", "quarter", "half");
        int count = named ? monthsOf(r.word(at)) : r.is(unit, "months", "month") ? r.smallNumber(at) : 0;
        int link = r.is(unit + 1, "period") ? unit + 2 : unit + 1;
        link = r.is(link, "that", "which") ? link + 1 : link;
        if (count == 0 || count > MOST_MONTHS || !r.is(link, "to", "through", "till", "until", "ended", "ending", "ends")) {
            return Optional.empty();
        }
        int monthAt = link + 1;
        while (r.is(monthAt, "on", "in", "at", "end", "late", "the", "of", "-")) {
            monthAt++;
        }
        monthAt = r.day(monthAt).isPresent() ? r.afterDay(monthAt) : monthAt;
        return r.month(monthAt).isEmpty() ? Optional.empty() : Optional.of(ending(r, at, monthAt, count, calendar));
    }

    /** Where the unit stands: "months" in "the three months to June", "year" in "the half-year to June". */
    private static int unit(TimeReader r, int at) {
        int next = r.is(at + 1, "-") ? at + 2 : at + 1;
        boolean halfYear = r.is(at, "half") && r.is(next, "year");
        return r.is(at, "year", "quarter", "half") && !halfYear ? at : next;
    }

    private static int monthsOf(String unit) {
        return switch (unit) {
            case "year" -> 12;
            case "half" -> 6;
            default -> 3;
        };
    }

    private static Time ending(TimeReader r, int at, int monthAt, int count, Calendar calendar) {
        int month = r.month(monthAt).orElseThrow();
        int next = r.afterMonth(monthAt);
        next = r.day(next).isPresent() ? r.afterDay(next) : next;
        int yearAt = r.is(next, ",", "of") ? next + 1 : next;
        Optional<Integer> year = r.year(yearAt);
        YearMonth last = year.map(number -> YearMonth.of(number, month)).orElseGet(() -> calendar.latest(month));
        return TimeReader.period(at, year.isPresent() ? yearAt + 1 : next, Period.months(last.minusMonths(count - 1L), last));
    }
}
