package org.tradegraph.mention;

import java.time.YearMonth;
import java.util.Optional;

import org.tradegraph.mention.Time.Kind;
import org.tradegraph.trade.Period;

/** Reads months by name: "September", "January-September 2024", "the June quarter", "09/2023". */
final class MonthTimes {

    private MonthTimes() {
    }

    /** "09/2023". */
    static Optional<Time> inDigits(TimeReader r, int at, Calendar calendar) {
        boolean slash = r.is(at + 1, "/") && !r.token(at + 1).spaceBefore() && r.day(at).filter(month -> month <= 12).isPresent();
        return slash ? r.year(at + 2).map(year -> TimeReader.period(at, at + 3, Period.month(year, r.day(at).get()))) : Optional.empty();
    }

    /** "the September quarter", "the June quarter of 2024": the three months that end so. */
    static Optional<Time> quarter(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> month = r.month(at);
        if (month.isEmpty() || !r.is(r.afterMonth(at), "quarter")) {
            return Optional.empty();
        }
        int next = r.afterMonth(at) + 1;
        int yearAt = r.is(next, "of", ",") ? next + 1 : next;
        Optional<Integer> year = r.year(yearAt);
        YearMonth last = year.map(number -> YearMonth.of(number, month.get())).orElseGet(() -> calendar.latest(month.get()));
        return Optional.of(TimeReader.period(at, year.isPresent() ? yearAt + 1 : next, Period.months(last.minusMonths(2), last)));
    }

    /** "January-September 2024", "from January to July", "between April and June", "April-June quarter of 2024-25". */
    static Optional<Time> span(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> first = r.month(at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int link = r.afterMonth(at);
        Optional<Integer> firstYear = r.year(link);
        link = firstYear.isPresent() ? link + 1 : link;
        boolean hyphened = r.is(link, "-") && r.is(link + 1, "to", "through") && r.is(link + 2, "-");
        link = hyphened ? link + 2 : link;
        boolean linked = r.is(link, "-", "to", "through", "until", "till") || r.is(link, "and") && (isBetween(r, at) || arePaired(r, at, link));
        int second = overPart(r, link + 1);
        if (!linked || r.month(second).isEmpty()) {
            return Optional.empty();
        }
        int next = overDay(r, r.afterMonth(second));
        next = r.is(next, "quarter", "period") ? next + 1 : next;
        return span(r, at, next, first.get(), firstYear, r.month(second).get(), calendar);
    }

    /** "Between July", "between mid-July". */
    private static boolean isBetween(TimeReader r, int at) {
        int hyphen = r.is(at - 1, "-") ? at - 2 : at - 1;
        return r.is(at - 1, "between") || r.is(hyphen, "mid", "early", "late", "end") && r.is(hyphen - 1, "between");
    }

    /** Over the day of "between November 2018 and July 31, 2019", where the first month has none. */
    private static int overDay(TimeReader r, int at) {
        boolean dated = r.day(at).isPresent() && r.year(r.is(r.afterDay(at), ",") ? r.afterDay(at) + 1 : r.afterDay(at)).isPresent();
        return dated ? r.afterDay(at) : at;
    }

    /** Over the "mid-" of "mid-July to mid-November". */
    private static int overPart(TimeReader r, int at) {
        int name = r.is(at + 1, "-") ? at + 2 : at + 1;
        return r.is(at, "mid", "early", "late", "end") ? name : at;
    }

    /** "In January and February": two months that follow one another are told of together, if the text does not part their numbers. */
    private static boolean arePaired(TimeReader r, int at, int link) {
        boolean next = r.month(link + 1).filter(month -> month == r.month(at).get() % 12 + 1).isPresent();
        return next && r.is(at - 1, "in", "for", "during", "over") && !r.has("respectively");
    }

    /** The months, in the year that stands behind them, or in a bracket: "July-April (2018-19)". */
    private static Optional<Time> span(TimeReader r, int at, int next, int first, Optional<Integer> firstYear, int last, Calendar calendar) {
        int yearAt = r.yearNumber(r.is(next, "of", "in") && r.is(next + 1, "the") ? next + 2 : r.is(next, "of", ",", "in") ? next + 1 : next);
        boolean bracket = r.is(next, "(");
        Optional<Time> fiscal = FiscalTimes.year(r, bracket ? next + 1 : yearAt, calendar).filter(time -> !bracket || r.is(time.to(), ")"));
        if (fiscal.isPresent()) {
            int start = fiscal.get().period().orElseThrow().start().getYear();
            int year = first >= calendar.fiscalStart() ? start : start + 1;
            return Optional.of(TimeReader.period(at, bracket ? fiscal.get().to() + 1 : fiscal.get().to(), TimeReader.months(year, first, last < first ? year + 1 : year, last)));
        }
        Optional<Integer> stated = r.year(yearAt);
        boolean relative = stated.isEmpty() && r.is(yearAt, "last", "this") && r.is(yearAt + 1, "year");
        int to = stated.isPresent() ? yearAt + 1 : relative ? yearAt + 2 : next;
        int lastYear = stated.orElseGet(() -> relative ? calendar.year() - (r.is(yearAt, "last") ? 1 : 0) : calendar.latest(last).getYear());
        YearMonth from = YearMonth.of(firstYear.orElse(last < first ? lastYear - 1 : lastYear), first);
        YearMonth until = YearMonth.of(lastYear, last);
        return from.isAfter(until) ? Optional.empty() : Optional.of(TimeReader.period(at, to, Period.months(from, until)));
    }

    /** "September", "September 2024", "Sept/2024", "September last year", "since May". */
    static Optional<Time> named(TimeReader r, int at, Calendar calendar) {
        if (r.month(at).isEmpty() || isVerb(r, at)) {
            return Optional.empty();
        }
        Time time = dated(r, at, r.month(at).get(), calendar);
        return Optional.of(r.is(at - 1, "since") ? new Time(time.from(), time.to(), Kind.SINCE, time.period()) : time);
    }

    /** One month by name, with or without its year. */
    static Optional<Time> single(TimeReader r, int at, Calendar calendar) {
        return named(r, at, calendar).filter(time -> time.period().filter(period -> YearMonth.from(period.start()).equals(YearMonth.from(period.end()))).isPresent());
    }

    static Period of(YearMonth month) {
        return Period.month(month.getYear(), month.getMonthValue());
    }

    /** "May" and "March" at the start of a sentence are months only before a year or a noun that goes with months. */
    private static boolean isVerb(TimeReader r, int at) {
        return at == 0 && r.is(at, "may", "march") && r.year(at + 1).isEmpty() && !r.words().afterMonth().contains(r.word(at + 1));
    }

    private static Time dated(TimeReader r, int at, int month, Calendar calendar) {
        int next = r.afterMonth(at);
        int fiscal = r.is(next, "of", "in") ? next + 1 : next;
        Optional<Time> year = r.is(fiscal, "fy", "fiscal", "financial") ? FiscalTimes.year(r, fiscal, calendar) : Optional.empty();
        if (year.isPresent()) {
            return TimeReader.period(at, year.get().to(), of(withinYear(month, YearMonth.from(year.get().period().orElseThrow().start()))));
        }
        boolean slash = r.is(next, "/") && !r.token(next).spaceBefore();
        int yearAt = r.yearNumber(slash || r.is(next, "of", ",", "in") ? next + 1 : next);
        if (r.year(yearAt).isPresent()) {
            return TimeReader.period(at, yearAt + 1, upTo(r, at, YearMonth.of(r.year(yearAt).get(), month), calendar));
        }
        if (r.is(yearAt, "last", "this") && r.is(yearAt + 1, "year")) {
            return TimeReader.period(at, yearAt + 2, upTo(r, at, YearMonth.of(calendar.year() - (r.is(yearAt, "last") ? 1 : 0), month), calendar));
        }
        return TimeReader.period(at, next, upTo(r, at, isAhead(r, at) ? YearMonth.of(calendar.year(), month) : calendar.latest(month), calendar));
    }

    /** "July of FY24": the month of a fiscal year that begins with another. */
    private static YearMonth withinYear(int month, YearMonth start) {
        YearMonth same = start.withMonth(month);
        return same.isBefore(start) ? same.plusYears(1) : same;
    }

    /** "Will reach 2 billion by the end of December", "is expected to by December". */
    private static boolean isAhead(TimeReader r, int at) {
        int by = at - 1;
        while (r.is(by, "the", "end", "late", "mid", "close", "of", "-")) {
            by--;
        }
        return r.is(by, "by") && r.looksAhead();
    }

    /** "Through August", "by mid-August", "by the end of August", "as of end-August": all months of the year up to it. */
    private static Period upTo(TimeReader r, int at, YearMonth month, Calendar calendar) {
        boolean past = !month.isAfter(calendar.month());
        int before = at - 1;
        while (before > 0 && r.is(before, "the", "end", "late", "mid", "middle", "close", "of", "-") && !r.is(before - 1, "as")) {
            before--;
        }
        boolean partly = before < at - 1 && r.is(before, "by", "until", "till", "to", "at");
        boolean cumulative = partly || before == at - 1 && (past && r.is(before, "until", "till") || r.is(before, "by") && r.has("had")) || r.is(before, "through") || r.is(before - 1, "as") && r.is(before, "of", "at") || r.is(before - 1, "up") && r.is(before, "to");
        return Period.months(cumulative ? month.withMonth(1) : month, month);
    }
}
