package org.tradegraph.mention;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.trade.Period;

/** Reads spans told by their last month: "the year to June", "the three months ended September 30", "the year to date", "since the start of the season". */
final class EndedTimes {

    static final Set<String> FIRST_WORDS = Set.of("year", "quarter", "half", "since", "from", "ytd", "so", "this", "fiscal", "financial");

    private static final int MOST_MONTHS = 24;
    private static final int MIDDLE_FROM = 8;
    private static final int MIDDLE_TO = 24;

    private EndedTimes() {
    }

    static Optional<Time> find(TimeReader r, int at, Calendar calendar) {
        return toDate(r, at, calendar).or(() -> upTo(r, at, calendar));
    }

    private static Optional<Time> toDate(TimeReader r, int at, Calendar calendar) {
        int to = r.is(at, "ytd") ? at + 1 : r.reads(at, "year", "to", "date") ? at + 3 : r.reads(at, "year", "-", "to", "-", "date") ? at + 5 : -1;
        return to < 0 ? soFar(r, at, calendar).or(() -> sinceStart(r, at, calendar)) : Optional.of(TimeReader.period(at, to, sinceMonth(1, calendar.month().minusMonths(1))));
    }

    /** "So far this year", "this year so far", "financial year to date", "so far in the current fiscal year". */
    private static Optional<Time> soFar(TimeReader r, int at, Calendar calendar) {
        boolean ahead = r.reads(at, "so", "far");
        int kind = ahead ? at + 2 : at;
        while (r.is(kind, "in", "the", "this", "current")) {
            kind++;
        }
        boolean fiscal = r.is(kind, "fiscal", "financial");
        int year = fiscal && r.is(kind + 1, "year") ? kind + 1 : kind;
        boolean named = r.is(year, "year") && (fiscal || r.is(year - 1, "this", "current")) || fiscal;
        int to = ahead ? year + 1 : r.reads(year + 1, "so", "far") || r.reads(year + 1, "to", "date") ? year + 3 : -1;
        return named && to > 0 ? Optional.of(TimeReader.period(at, to, sinceMonth(fiscal ? calendar.fiscalStart() : 1, calendar.month().minusMonths(1)))) : Optional.empty();
    }

    /** "Since the start of the year", "from the beginning of the marketing year until January 25", "since the start of the current season". */
    private static Optional<Time> sinceStart(TimeReader r, int at, Calendar calendar) {
        int head = r.is(at + 1, "the") ? at + 2 : at + 1;
        if (!r.is(at, "since", "from") || !r.is(head, "start", "beginning") || !r.is(head + 1, "of")) {
            return Optional.empty();
        }
        int kind = head + 2;
        while (r.is(kind, "the", "this", "current", "new")) {
            kind++;
        }
        boolean season = r.is(kind, "season", "campaign") || r.is(kind, "marketing", "crop", "agricultural", "export", "grain") && r.is(kind + 1, "year", "season", "campaign");
        boolean fiscal = r.is(kind, "fiscal", "financial") && r.is(kind + 1, "year");
        if (!season && !fiscal && !r.is(kind, "year")) {
            return Optional.empty();
        }
        int first = season ? calendar.seasonStart() : fiscal ? calendar.fiscalStart() : 1;
        int end = r.is(kind, "year", "season", "campaign") ? kind + 1 : kind + 2;
        Optional<Time> last = r.is(end, "until", "till", "to", "through") ? lastDay(r, end + 1, calendar) : Optional.empty();
        if (last.isEmpty() && !r.is(at, "since")) {
            return Optional.empty();
        }
        YearMonth until = last.flatMap(Time::period).map(Period::end).map(YearMonth::from).orElseGet(() -> calendar.month().minusMonths(1));
        return Optional.of(TimeReader.period(at, last.map(Time::to).orElse(end), sinceMonth(first, until)));
    }

    /** The day or month that a span goes on to. */
    private static Optional<Time> lastDay(TimeReader r, int at, Calendar calendar) {
        return DayTimes.named(r, at, calendar).or(() -> MonthTimes.named(r, at, calendar));
    }

    /** From the latest month of a number up to another month. */
    private static Period sinceMonth(int first, YearMonth last) {
        YearMonth start = YearMonth.of(last.getYear(), first);
        return Period.months(start.isAfter(last) ? start.minusYears(1) : start, last);
    }

    private static Optional<Time> upTo(TimeReader r, int at, Calendar calendar) {
        int unit = unit(r, at);
        boolean named = r.is(at, "year", "quarter", "half");
        int count = named ? monthsOf(r.word(at)) : r.is(unit, "months", "month") ? r.smallNumber(at) : 0;
        int link = r.is(unit + 1, "period") ? unit + 2 : unit + 1;
        link = r.is(link, "that", "which") ? link + 1 : link;
        link = r.reads(link, "up", "to") ? link + 1 : link;
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
        Optional<Integer> day = r.day(next).or(() -> dayBefore(r, monthAt));
        next = r.day(next).isPresent() ? r.afterDay(next) : next;
        int yearAt = r.is(next, ",", "of") ? next + 1 : next;
        Optional<Integer> year = r.year(yearAt);
        YearMonth last = year.map(number -> YearMonth.of(number, month)).orElseGet(() -> calendar.latest(month));
        return TimeReader.period(at, year.isPresent() ? yearAt + 1 : next, Period.months(last.minusMonths(day.filter(EndedTimes::isMiddle).isPresent() ? count : count - 1L), last));
    }

    /** "The year to 20 March": the day that stands before its month. */
    private static Optional<Integer> dayBefore(TimeReader r, int monthAt) {
        return r.day(monthAt - 1).or(() -> r.is(monthAt - 1, "st", "nd", "rd", "th") ? r.day(monthAt - 2) : Optional.empty());
    }

    /** A year that ends in the middle of a month began in the same month of the year before. */
    private static boolean isMiddle(int day) {
        return day >= MIDDLE_FROM && day <= MIDDLE_TO;
    }
}
