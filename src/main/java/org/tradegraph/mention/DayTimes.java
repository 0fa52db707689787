package org.tradegraph.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.tradegraph.trade.Period;

/** Reads days: "29.01.2024", "October 3, 2025", "Sept. 24 to 28", "Tuesday". */
final class DayTimes {

    private static final int SHORTEST_WEEKDAY = 5;
    private static final int OPEN_MONTHS = 6;
    private static final int MIDDLE = 15;

    /** A day of some month and year, where it ends, and whether the year was written. */
    private record Day(LocalDate date, int to, boolean dated) {
    }

    private DayTimes() {
    }

    /** "2024-01-26", "29.01.2024", "29/01/2024", "1/29/2024". */
    static Optional<Time> inDigits(TimeReader r, int at, Calendar calendar) {
        return dotted(r, at).or(() -> yearFirst(r, at)).or(() -> yearLast(r, at));
    }

    private static Optional<Time> dotted(TimeReader r, int at) {
        String word = r.word(at);
        int first = word.indexOf('.');
        int second = first < 0 ? -1 : word.indexOf('.', first + 1);
        if (second < 0 || word.length() - second != 5) {
            return Optional.empty();
        }
        return day(r, at, at + 1, word.substring(second + 1), word.substring(first + 1, second), word.substring(0, first));
    }

    private static Optional<Time> yearFirst(TimeReader r, int at) {
        boolean dashed = r.word(at).length() == 4 && isDash(r, at + 1) && isDash(r, at + 3) && r.day(at + 2).isPresent() && r.day(at + 4).isPresent();
        return dashed ? day(r, at, at + 5, r.word(at), r.word(at + 2), r.word(at + 4)) : Optional.empty();
    }

    private static Optional<Time> yearLast(TimeReader r, int at) {
        boolean dashed = r.word(at + 4).length() == 4 && isDash(r, at + 1) && r.is(at + 3, r.word(at + 1)) && r.day(at).isPresent() && r.day(at + 2).isPresent();
        if (!dashed) {
            return Optional.empty();
        }
        return day(r, at, at + 5, r.word(at + 4), r.word(at + 2), r.word(at)).or(() -> day(r, at, at + 5, r.word(at + 4), r.word(at), r.word(at + 2)));
    }

    private static boolean isDash(TimeReader r, int at) {
        return r.is(at, "-", "/") && !r.token(at).spaceBefore();
    }

    private static Optional<Time> day(TimeReader r, int from, int to, String year, String month, String day) {
        return TimeReader.date(TimeReader.number(year), TimeReader.number(month), TimeReader.number(day))
                .map(date -> TimeReader.period(from, to, Period.day(date)));
    }

    /** "October 3, 2025", "Oct 14", "29 April 2024", "Sept. 24 to 28", "15 to 19 October", "September 24 to October 2". */
    static Optional<Time> named(TimeReader r, int at, Calendar calendar) {
        return daysOfMonth(r, at, calendar).or(() -> day(r, at, calendar).map(first -> withLast(r, at, first, calendar)));
    }

    /** "15 to 19 October 2024": the month stands behind both days. */
    private static Optional<Time> daysOfMonth(TimeReader r, int at, Calendar calendar) {
        if (r.day(at).isEmpty() || !isLink(r, r.afterDay(at))) {
            return Optional.empty();
        }
        Optional<Day> last = day(r, r.afterDay(at) + 1, calendar).filter(day -> r.month(r.afterDay(at) + 1).isEmpty());
        return last.flatMap(end -> TimeReader.date(end.date().getYear(), end.date().getMonthValue(), r.day(at).get())
                .filter(start -> start.isBefore(end.date())).map(start -> TimeReader.period(at, end.to(), span(start, end.date()))));
    }

    private static Time withLast(TimeReader r, int at, Day first, Calendar calendar) {
        if (isLink(r, first.to()) || r.is(at - 1, "between") && r.is(first.to(), "and")) {
            int next = first.to() + 1;
            boolean sameMonth = r.day(next).isPresent() && r.month(r.afterDay(next)).isEmpty() && !first.dated();
            Optional<Day> last = sameMonth ? inMonthOf(r, next, first, calendar)
                    : day(r, next, calendar);
            Optional<Time> span = last.flatMap(end -> start(first, end).map(start -> TimeReader.period(at, end.to(), span(start, end.date()))));
            if (span.isPresent()) {
                return span.get();
            }
        }
        return TimeReader.period(at, first.to(), Period.day(first.date()));
    }

    /** The first day, in the year of the last one where its own is not written, or in the year before: "from December 25 to January 5, 2025". */
    private static Optional<LocalDate> start(Day first, Day last) {
        LocalDate start = !first.dated() ? first.date().withYear(last.date().getYear()) : first.date();
        boolean overNewYear = !first.dated() && start.getMonthValue() > last.date().getMonthValue() && start.getYear() == last.date().getYear();
        return Optional.of(overNewYear ? start.minusYears(1) : start).filter(day -> day.isBefore(last.date()));
    }

    private static Optional<Day> inMonthOf(TimeReader r, int at, Day first, Calendar calendar) {
        return dated(r, r.afterDay(at), first.date().getMonthValue(), r.day(at).get(), calendar);
    }

    private static boolean isLink(TimeReader r, int at) {
        return r.is(at, "-", "to", "–");
    }

    /** From the first day of a month to the last of one, the days are months. */
    private static Period span(LocalDate from, LocalDate to) {
        boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        return whole ? Period.months(YearMonth.from(from), YearMonth.from(to)) : new Period(from + "/" + to);
    }

    /** "October 3, 2025", "Oct. 3", "the 3rd of October". */
    private static Optional<Day> day(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> month = r.month(at);
        if (month.isPresent()) {
            int dayAt = r.afterMonth(at);
            return r.day(dayAt).flatMap(day -> dated(r, r.afterDay(dayAt), month.get(), day, calendar));
        }
        Optional<Integer> day = r.day(at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int monthAt = r.is(r.afterDay(at), "of") ? r.afterDay(at) + 1 : r.afterDay(at);
        return r.month(monthAt).flatMap(named -> dated(r, r.afterMonth(monthAt), named, day.get(), calendar));
    }

    private static Optional<Day> dated(TimeReader r, int next, int month, int day, Calendar calendar) {
        int yearAt = r.is(next, ",", "of", "/") ? next + 1 : next;
        Optional<Integer> relative = relativeYear(r, yearAt, calendar);
        Optional<Integer> year = r.year(yearAt).or(() -> relative);
        int to = relative.isPresent() ? yearAt + 2 : yearAt + 1;
        return TimeReader.date(year.orElse(calendar.year()), month, day)
                .map(date -> year.isPresent() ? new Day(date, to, true) : new Day(nearest(date, calendar), next, false));
    }

    /** "9 May this year", "July 1 of last year". */
    private static Optional<Integer> relativeYear(TimeReader r, int at, Calendar calendar) {
        if (!r.is(at, "this", "last", "next") || !r.is(at + 1, "year")) {
            return Optional.empty();
        }
        return Optional.of(calendar.year() + (r.is(at, "last") ? -1 : r.is(at, "next") ? 1 : 0));
    }

    /** A day without a year is the one within half a year of today. */
    private static LocalDate nearest(LocalDate day, Calendar calendar) {
        if (day.isAfter(calendar.today().plusMonths(OPEN_MONTHS))) {
            return day.minusYears(1);
        }
        return day.isBefore(calendar.today().minusMonths(OPEN_MONTHS)) ? day.plusYears(1) : day;
    }

    /** "The first 20 days of October", "the first three days of 2024": from the first of the month or of the year. */
    static Optional<Time> first(TimeReader r, int at, Calendar calendar) {
        int count = r.smallNumber(at + 1);
        int from = r.is(at + 3, "of", "in") ? at + 4 : at + 3;
        return count < 2 || !r.is(at + 2, "days") ? Optional.empty() : firstOfMonth(r, at, from, count, calendar).or(() -> firstOfYear(r, at, from, count, calendar));
    }

    private static Optional<Time> firstOfMonth(TimeReader r, int at, int monthAt, int count, Calendar calendar) {
        Optional<Integer> month = r.month(monthAt);
        if (month.isEmpty() && !r.is(monthAt + 1, "month")) {
            return Optional.empty();
        }
        int next = month.isPresent() ? r.afterMonth(monthAt) : monthAt + 2;
        YearMonth latest = month.map(calendar::latest).orElse(calendar.month());
        Optional<Integer> year = r.year(next);
        return TimeReader.date(year.orElse(latest.getYear()), latest.getMonthValue(), count)
                .map(last -> TimeReader.period(at, year.isPresent() ? next + 1 : next, span(last.withDayOfMonth(1), last)));
    }

    private static Optional<Time> firstOfYear(TimeReader r, int at, int yearAt, int count, Calendar calendar) {
        boolean current = r.is(yearAt, "this", "the") && r.is(yearAt + 1, "year");
        Optional<Integer> year = current ? Optional.of(calendar.today().getYear()) : r.year(yearAt);
        return year.map(some -> LocalDate.of(some, 1, 1)).map(first -> TimeReader.period(at, current ? yearAt + 2 : yearAt + 1, span(first, first.plusDays(count - 1L))));
    }

    /** "The second half of August", "the first half of this month". */
    static Optional<Time> halfOfMonth(TimeReader r, int at, int unit, int ordinal, Calendar calendar) {
        int monthAt = r.is(unit + 1, "of", "in") ? unit + 2 : unit + 1;
        boolean current = r.is(monthAt, "this", "the", "current", "last") && r.is(monthAt + 1, "month");
        Optional<Period> month = current ? Optional.of(MonthTimes.of(calendar.month().minusMonths(r.is(monthAt, "last") ? 1 : 0)))
                : MonthTimes.single(r, monthAt, calendar).flatMap(Time::period);
        int to = current ? monthAt + 2 : MonthTimes.single(r, monthAt, calendar).map(Time::to).orElse(0);
        return month.map(period -> TimeReader.period(at, to, ordinal == 1 ? span(period.start(), period.start().withDayOfMonth(MIDDLE)) : span(period.start().withDayOfMonth(MIDDLE + 1), period.end())));
    }

    /** "Tuesday": the latest one, today included. */
    static Optional<Time> weekday(TimeReader r, int at, Calendar calendar) {
        if (!r.token(at).capital() || r.word(at).length() < SHORTEST_WEEKDAY) {
            return Optional.empty();
        }
        int back = Math.floorMod(calendar.today().getDayOfWeek().getValue() - r.words().weekdays().get(r.word(at)), 7);
        return Optional.of(TimeReader.period(at, at + 1, Period.day(calendar.today().minusDays(back))));
    }
}
