package org.tradegraph.mention;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Time.Kind;
import org.tradegraph.trade.Period;

/** Reads times told from today or from the period spoken of: "last year", "a year earlier", "the month before", "in the period". */
final class RelativeTimes {

    static final Set<String> FIRST_WORDS = Set.of("full", "whole", "the", "same", "corresponding", "comparable", "equivalent", "similar", "a", "one", "year", "this", "that", "these", "those", "current", "last", "next");

    /** What is said of a period that another is held against. */
    static final String[] SAME = {"same", "corresponding", "comparable", "equivalent", "similar", "matching", "like", "respective"};

    private static final int MONTHS_OF_REPORTS = 3;
    private static final int FARTHEST_SINCE = 9;
    private static final String[] SPANS = {"period", "months", "month", "quarter", "half", "span", "time", "stretch", "timeframe", "quarters", "weeks", "timespan"};

    private RelativeTimes() {
    }

    static Optional<Time> find(TimeReader r, int at, Calendar calendar) {
        return fullYear(r, at, calendar)
                .or(() -> samePeriod(r, at, calendar))
                .or(() -> yearBefore(r, at))
                .or(() -> periodBefore(r, at))
                .or(() -> fromToday(r, at, calendar));
    }

    /** "full-year exports", "the full year". */
    private static Optional<Time> fullYear(TimeReader r, int at, Calendar calendar) {
        boolean whole = r.reads(at, "the", "year", "as", "a", "whole");
        boolean end = r.is(at, "the") && r.is(at + 1, "end", "close") && r.reads(at + 2, "of", "the", "year") && r.is(at - 1, "by", "before", "until");
        boolean yearEnd = r.reads(at, "year", "-", "end");
        if (whole || end || yearEnd) {
            return Optional.of(TimeReader.period(at, at + (yearEnd ? 3 : 5), toldYear(r, calendar)));
        }
        int year = r.is(at + 1, "-") ? at + 2 : at + 1;
        boolean told = r.is(at - 1, "last", "first", "only") && r.is(year + 1, "before", "after", "since", "of", "under", "in");
        boolean full = r.is(at, "full", "whole") && r.is(year, "year") && !r.year(year + 1).isPresent() && !told;
        return full ? Optional.of(TimeReader.period(at, year + 1, toldYear(r, calendar))) : Optional.empty();
    }

    private static Period toldYear(TimeReader r, Calendar calendar) {
        return Period.year(isOver(r, calendar) ? calendar.year() - 1 : calendar.year());
    }

    /** In the first months of a year a text tells of all the last one, if it does not look ahead. */
    private static boolean isOver(TimeReader r, Calendar calendar) {
        return calendar.today().getMonthValue() <= MONTHS_OF_REPORTS && !r.looksAhead();
    }

    /** "the same period of 2023", "the same months of FY21", "the corresponding months of last year", "last year's same period", and without a year behind "the same seven months", "the mentioned period". */
    private static Optional<Time> samePeriod(TimeReader r, int at, Calendar calendar) {
        int word = r.is(at, "the") ? at + 1 : at;
        if (r.is(word, SAME)) {
            int unit = unit(r, word + 1);
            boolean owned = r.reads(at - 2, "year", "'s") && r.is(at - 3, "last", "past", "previous", "preceding", "prior");
            return unit < 0 ? Optional.empty() : Optional.of(owned ? TimeReader.kind(at, unit + 1, Kind.YEAR_BEFORE) : counted(r, word + 1, yearOf(r, at, unit + 1, calendar), calendar));
        }
        if (r.is(at, "the") && r.is(word, "mentioned", "reported", "reporting", "said", "given", "stated", "review", "reviewed", "specified", "cited", "aforementioned", "aforesaid", "surveyed")) {
            int unit = unit(r, word + 1);
            return unit < 0 ? Optional.empty() : Optional.of(counted(r, word + 1, TimeReader.kind(at, unit + 1, Kind.SAME), calendar));
        }
        if (r.is(at, "this", "that", "these", "those") && r.is(at + 1, "period", "months", "quarters", "timeframe", "timespan", "span") || r.is(at, "that") && r.is(at + 1, "month", "quarter", "year", "season")) {
            return Optional.of(yearOf(r, at, at + 2, calendar));
        }
        boolean plain = r.is(at, "the") && r.is(word, "period", "month", "quarter", "half", "year") && r.is(at - 1, "in", "during", "over", "for")
                && !r.is(word + 1, "before", "to", "earlier", "prior", "ended", "ending", "through", "-", "year")
                && !(r.is(word + 1, "of", "from", "between") && r.month(word + 2).isPresent()) && r.month(word + 1).isEmpty() && r.year(word + 1).isEmpty();
        return plain ? Optional.of(TimeReader.kind(at, word + 1, Kind.SAME)) : Optional.empty();
    }

    /** Where the unit ends of "period", "seven months", "nine-month period", "calendar month", "period of time"; -1 where none is named. */
    private static int unit(TimeReader r, int at) {
        int unit = r.is(at, SPANS) ? at : at + 1;
        unit = r.is(unit, "-") ? unit + 1 : unit;
        if (!r.is(unit, SPANS)) {
            return -1;
        }
        return r.is(unit + 1, "period", "span") ? unit + 1 : r.reads(unit + 1, "of", "time") ? unit + 2 : unit;
    }

    /** "The same seven months" are the first seven, where something else was spoken of last. */
    private static Time counted(TimeReader r, int at, Time time, Calendar calendar) {
        int count = r.smallNumber(at);
        boolean months = time.kind() == Kind.SAME && count > 0 && count <= 12 && !r.is(time.to() - 1, "quarters", "quarter");
        return months ? new Time(time.from(), time.to(), Kind.SAME, PartTimes.ofYear(r, time.from(), time.to(), 1, count, calendar).period()) : time;
    }

    private static Time yearOf(TimeReader r, int at, int next, Calendar calendar) {
        int year = r.is(next, "of", "in", "a", "from") ? next + 1 : next;
        year = r.is(year, "the") ? year + 1 : year;
        year = r.is(year, "year") && r.year(year + 1).isPresent() ? year + 1 : year;
        Optional<Time> fiscal = r.is(year, "last", "past", "previous") ? Optional.empty() : FiscalTimes.year(r, year, calendar);
        if (fiscal.isPresent() && year > next) {
            return new Time(at, fiscal.get().to(), Kind.YEAR_BEFORE, fiscal.get().period());
        }
        if (r.year(year).isPresent()) {
            return new Time(at, year + 1, Kind.YEAR_BEFORE, Optional.of(Period.year(r.year(year).get())));
        }
        if (r.is(year, "last", "past", "previous", "preceding", "prior") && r.is(year + 1, "year")) {
            return TimeReader.kind(at, year + 2, Kind.YEAR_BEFORE);
        }
        if (r.is(year, "last", "past", "previous", "preceding", "prior") && (FiscalTimes.isNamed(r, year + 1) || r.is(year + 1, "season", "cycle", "campaign", "harvest"))) {
            return TimeReader.kind(at, r.is(year + 2, "year", "season") ? year + 3 : year + 2, Kind.YEAR_BEFORE);
        }
        if (r.is(year, "year") && r.is(year + 1, "earlier", "ago", "before")) {
            return TimeReader.kind(at, year + 2, Kind.YEAR_BEFORE);
        }
        return TimeReader.kind(at, next, Kind.SAME);
    }

    /** "a year earlier", "a year ago", "the year before", "the previous year", "year-ago". */
    private static Optional<Time> yearBefore(TimeReader r, int at) {
        if (r.is(at, "a", "one", "the") && r.is(at + 1, "year") && r.is(at + 2, "earlier", "ago", "before", "prior", "previously")) {
            return Optional.of(TimeReader.kind(at, at + 3, Kind.YEAR_BEFORE));
        }
        if (r.is(at, "the") && r.is(at + 1, "previous", "preceding", "prior") && r.is(at + 2, "year")) {
            boolean owner = r.is(at + 3, "'s") && r.is(at + 4, SAME) && unit(r, at + 5) > 0;
            return Optional.of(TimeReader.kind(at, owner ? unit(r, at + 5) + 1 : at + 3, Kind.YEAR_BEFORE));
        }
        boolean hyphened = r.is(at, "year") && (r.reads(at + 1, "-", "ago") || r.reads(at + 1, "-", "earlier"));
        return hyphened ? Optional.of(TimeReader.kind(at, at + 3, Kind.YEAR_BEFORE)) : Optional.empty();
    }

    /** "Since it opened eight months ago". */
    static Optional<Time> monthsAgo(TimeReader r, int at, Calendar calendar) {
        int count = r.is(at + 1, "months") && r.is(at + 2, "ago") ? r.smallNumber(at) : 0;
        Kind kind = isSince(r, at) ? Kind.SINCE : Kind.PERIOD;
        return count < 1 ? Optional.empty() : Optional.of(new Time(at, at + 3, kind, Optional.of(MonthTimes.of(calendar.month().minusMonths(count)))));
    }

    private static boolean isSince(TimeReader r, int at) {
        int before = at - 1;
        while (before > 0 && at - before < FARTHEST_SINCE && !r.is(before, "since", ",", ";")) {
            before--;
        }
        return r.is(before, "since");
    }

    /** "two years earlier", told from the period spoken of; "twelve years ago", told from today. */
    static Optional<Time> yearsBefore(TimeReader r, int at, Calendar calendar) {
        boolean decade = r.is(at, "a") && r.is(at + 1, "decade");
        int count = decade ? 10 : r.is(at + 1, "years") ? r.smallNumber(at) : 0;
        if (count < 1) {
            return Optional.empty();
        }
        if (r.is(at + 2, "ago")) {
            return Optional.of(TimeReader.period(at, at + 3, Period.year(calendar.year() - count)));
        }
        return r.is(at + 2, "earlier", "before", "previously", "prior") ? Optional.of(new Time(at, at + 3, Kind.YEAR_BEFORE, Optional.empty(), count)) : Optional.empty();
    }

    /** "the month before", "the previous quarter", "a month earlier". */
    private static Optional<Time> periodBefore(TimeReader r, int at) {
        boolean after = r.is(at, "a", "one", "the") && r.is(at + 1, "month", "quarter") && r.is(at + 2, "earlier", "ago", "before", "prior");
        boolean before = r.is(at, "the") && r.is(at + 1, "previous", "preceding", "prior") && r.is(at + 2, "month", "quarter");
        return after || before ? Optional.of(TimeReader.kind(at, at + 3, Kind.PERIOD_BEFORE)) : Optional.empty();
    }

    private static Optional<Time> fromToday(TimeReader r, int at, Calendar calendar) {
        int shift = r.is(at, "this", "current") ? 0 : r.is(at, "last") ? -1 : r.is(at, "next") ? 1 : 2;
        if (shift == 2) {
            return Optional.empty();
        }
        return switch (r.word(at + 1)) {
            case "year" -> Optional.of(year(r, at, calendar.year() + shift));
            case "month" -> Optional.of(TimeReader.period(at, at + 2, MonthTimes.of(calendar.month().plusMonths(shift))));
            case "quarter" -> Optional.of(TimeReader.period(at, at + 2, quarter(calendar.month().plusMonths(3L * shift))));
            default -> Optional.empty();
        };
    }

    private static Time year(TimeReader r, int at, int year) {
        Kind kind = r.is(at - 1, "since") ? Kind.SINCE : Kind.PERIOD;
        return new Time(at, at + 2, kind, Optional.of(Period.year(year)));
    }

    private static Period quarter(YearMonth month) {
        return Period.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }
}
