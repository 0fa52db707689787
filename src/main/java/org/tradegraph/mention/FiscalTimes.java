package org.tradegraph.mention;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.trade.Period;

/** Reads fiscal years and seasons: "FY24", "fiscal year 2023-24", "the current fiscal year", "the 2023/24 season". */
final class FiscalTimes {

    static final Set<String> FIRST_WORDS = Set.of("current", "ongoing", "running", "present", "this", "last", "past", "previous", "next", "outgoing", "fiscal", "financial", "fy");

    private static final int CENTURY = 2000;
    private static final int FARTHEST_END = 7;
    private static final int HALF_MONTH = 15;

    private FiscalTimes() {
    }

    static Optional<Time> year(TimeReader r, int at, Calendar calendar) {
        if (at >= r.size()) {
            return Optional.empty();
        }
        if (r.token(at).isNumber()) {
            return years(r, at, calendar);
        }
        if (r.is(at, "current", "ongoing", "running", "present", "this", "last", "past", "previous", "next", "outgoing")) {
            return relative(r, at, calendar);
        }
        if (!r.is(at, "fiscal", "financial", "fy")) {
            return Optional.empty();
        }
        int head = r.is(at + 1, "year") ? at + 2 : at + 1;
        return numbered(r, at, r.is(head, "-", "'") ? head + 1 : head, calendar).or(() -> begun(r, at, calendar)).or(() -> ended(r, at, calendar)).or(() -> bare(r, at, calendar));
    }

    /** "Fiscal year", "the Ethiopian fiscal year", "financial". */
    static boolean isNamed(TimeReader r, int at) {
        int kind = r.words().calendars().contains(r.word(at)) ? at + 1 : at;
        return r.is(kind, "fiscal", "financial") || kind > at && r.is(kind, "year", "calendar");
    }

    /** "The fiscal year which began on July 8, 2023". */
    private static Optional<Time> begun(TimeReader r, int at, Calendar calendar) {
        int verb = r.is(at + 2, "that", "which", ",") ? at + 3 : at + 2;
        int monthAt = r.is(verb + 1, "on", "in", "from") ? verb + 2 : verb + 1;
        if (!r.is(at + 1, "year") || !r.is(verb, "began", "begun", "started", "commenced", "beginning", "starting", "begins", "starts", "from") || r.month(monthAt).isEmpty()) {
            return Optional.empty();
        }
        Time first = DayTimes.named(r, monthAt, calendar).or(() -> MonthTimes.named(r, monthAt, calendar)).orElseThrow();
        return first.period().map(Period::start).map(YearMonth::from).map(start -> TimeReader.period(at, first.to(), Period.months(start, start.plusMonths(11))));
    }

    /** "For the fiscal year". */
    private static Optional<Time> bare(TimeReader r, int at, Calendar calendar) {
        int article = r.is(at - 1, "full", "whole", "entire") ? at - 2 : at - 1;
        boolean whole = r.is(article - 1, "for", "in", "over", "during") && r.is(article, "the") && r.is(at + 1, "year") && calendar.fiscalStart() > 1;
        return whole ? Optional.of(TimeReader.period(at, at + 2, r.looksAhead() ? calendar.fiscalYear(calendar.currentFiscalStart()) : calendar.latestFiscalYear())) : Optional.empty();
    }

    /** "The current fiscal year", "last fiscal", "the past Iranian calendar year". */
    private static Optional<Time> relative(TimeReader r, int at, Calendar calendar) {
        boolean own = r.words().calendars().contains(r.word(at + 1));
        int kind = own ? at + 2 : at + 1;
        boolean fiscal = r.is(kind, "fiscal", "financial") || own && r.is(kind, "calendar");
        boolean season = r.is(kind, "season") && r.is(at, "current", "ongoing", "running") || isSeason(r, kind) && r.is(kind + 1, "year", "season");
        if (season) {
            int first = r.is(at, "last", "past", "previous", "outgoing") ? currentSeason(calendar) - 1 : r.is(at, "next") ? currentSeason(calendar) + 1 : currentSeason(calendar);
            return Optional.of(TimeReader.period(at, r.is(kind, "season") ? kind + 1 : kind + 2, Period.years(first, first + 1)));
        }
        if (!fiscal && !(own && r.is(kind, "year"))) {
            return Optional.empty();
        }
        int year = fiscal ? kind + 1 : kind;
        int shift = r.is(at, "current", "ongoing", "running", "present", "this") ? 0 : r.is(at, "next") ? 1 : -1;
        int end = r.is(year, "year") ? year + 1 : year;
        Optional<Time> named = fiscal ? numbered(r, at, r.is(end, ",", "(") ? end + 1 : end, calendar) : Optional.empty();
        return named.isPresent() ? named : Optional.of(TimeReader.period(at, end, calendar.fiscalYear(calendar.currentFiscalStart() + shift)));
    }

    private static Optional<Time> numbered(TimeReader r, int at, int head, Calendar calendar) {
        if (head >= r.size() || !r.token(head).isDigits() || r.word(head).length() != 2 && r.word(head).length() != 4) {
            return Optional.empty();
        }
        int year = TimeReader.number(r.word(head));
        int full = year < 100 ? CENTURY + year : year;
        if (!TimeReader.isYear(full)) {
            return Optional.empty();
        }
        Optional<Integer> later = r.laterYear(head + 1, full);
        int start = later.isPresent() || calendar.fiscalStart() == 1 ? full : full - 1;
        int end = later.isPresent() ? head + 3 : head + 1;
        return Optional.of(explained(r, at, end, later.isPresent() ? full : full - 1).orElseGet(() -> TimeReader.period(at, end, calendar.fiscalYear(start))));
    }

    /** "Fiscal 2024/25 (July to June)", "fiscal 2023, which ended June 30": the months are told behind the year. */
    private static Optional<Time> explained(TimeReader r, int at, int end, int startYear) {
        int first = r.is(end, "(") ? end + 1 : end;
        int link = r.month(first).isPresent() ? r.afterMonth(first) : first;
        if (r.month(first).isPresent() && r.is(link, "to", "-", "through") && r.month(link + 1).isPresent()) {
            YearMonth from = YearMonth.of(startYear, r.month(first).get());
            int close = r.afterMonth(link + 1);
            return Optional.of(TimeReader.period(at, r.is(close, ")") ? close + 1 : close, Period.months(from, from.plusMonths(11))));
        }
        int verb = r.is(end, ",") && r.is(end + 1, "which") ? end + 2 : r.is(end, "(") ? end + 1 : end;
        int month = r.is(verb + 1, "on", "in") ? verb + 2 : verb + 1;
        boolean ended = r.is(verb, "ended", "ending", "ends") && r.month(month).isPresent();
        return ended ? Optional.of(TimeReader.period(at, end, year(YearMonth.of(startYear + 1, r.month(month).get())))) : Optional.empty();
    }

    private static Period year(YearMonth last) {
        return Period.months(last.minusMonths(11), last);
    }

    /** "the fiscal year that closed on 7 July", "the fiscal year ended June 30": a year that ends early in a month covers the months before. */
    private static Optional<Time> ended(TimeReader r, int at, Calendar calendar) {
        for (int i = at + 2; i < Math.min(at + FARTHEST_END, r.size()); i++) {
            Optional<Integer> month = r.month(i);
            if (month.isPresent()) {
                return Optional.of(ended(r, at, i, month.get(), calendar));
            }
        }
        return Optional.empty();
    }

    private static Time ended(TimeReader r, int at, int monthAt, int month, Calendar calendar) {
        int next = r.afterMonth(monthAt);
        Optional<Integer> day = r.day(monthAt - 1).or(() -> r.day(next));
        int end = r.day(monthAt - 1).isEmpty() && day.isPresent() ? r.afterDay(next) : next;
        int yearAt = r.is(end, ",") ? end + 1 : end;
        Optional<Integer> year = r.year(yearAt);
        YearMonth last = year.map(number -> YearMonth.of(number, month)).orElseGet(() -> calendar.latest(month));
        YearMonth to = day.filter(number -> number < HALF_MONTH).isPresent() ? last.minusMonths(1) : last;
        return TimeReader.period(at, year.isPresent() ? yearAt + 1 : end, Period.months(to.minusMonths(11), to));
    }

    private static boolean isSeason(TimeReader r, int at) {
        return r.is(at, "season", "marketing", "crop", "campaign", "harvest", "agricultural", "grain", "my");
    }

    /** The twelve months of "the 2023/24 season", "the agricultural year 2023/24", "the current marketing year", from the month in which one begins at home. */
    static Optional<Time> season(TimeReader r, int at, Calendar calendar) {
        int years = isSeason(r, at) ? r.is(at + 1, "year", "season") ? at + 2 : at + 1 : at;
        Optional<Integer> first = r.year(years).filter(year -> r.laterYear(years + 1, year).isPresent());
        int behind = years + 3;
        if (first.isPresent() && (years > at || isSeason(r, behind))) {
            int end = years > at ? behind : r.is(behind + 1, "year", "season") ? behind + 2 : behind + 1;
            return Optional.of(TimeReader.period(at, end, season(YearMonth.of(first.get(), calendar.seasonStart()))));
        }
        int noun = r.is(at, "new", "current", "this", "ongoing", "running") ? at + 1 : at;
        boolean named = r.is(noun, "season") || isSeason(r, noun) && r.is(noun + 1, "year", "season");
        int end = r.is(noun + 1, "year", "season") ? noun + 2 : noun + 1;
        return named ? Optional.of(TimeReader.period(at, end, season(YearMonth.of(currentSeason(calendar), calendar.seasonStart())))) : Optional.empty();
    }

    /** The year in which the current season began. */
    private static int currentSeason(Calendar calendar) {
        return calendar.today().getMonthValue() < calendar.seasonStart() ? calendar.year() - 1 : calendar.year();
    }

    private static Period season(YearMonth first) {
        return Period.months(first, first.plusMonths(11));
    }

    /** "2023-24", "2023/24 fiscal year", "2023/2024 season". */
    private static Optional<Time> years(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> year = r.word(at).length() == 4 ? Optional.of(TimeReader.number(r.word(at))).filter(TimeReader::isYear) : Optional.empty();
        Optional<Integer> later = year.flatMap(number -> r.laterYear(at + 1, number));
        if (later.isEmpty()) {
            return Optional.empty();
        }
        int next = at + 3;
        boolean season = isSeason(r, next) || r.is(at - 1, "season", "campaign");
        boolean named = r.is(next, "fiscal", "financial");
        if (season || !named && r.word(at + 2).length() != 2) {
            return Optional.of(TimeReader.period(at, next, Period.years(year.get(), later.get())));
        }
        int to = !named ? next : r.is(next + 1, "year") ? next + 2 : next + 1;
        return Optional.of(TimeReader.period(at, to, calendar.fiscalStart() == 1
                ? Period.years(year.get(), later.get()) : calendar.fiscalYear(year.get())));
    }
}
