package org.tradegraph.mention;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.trade.Period;

/** Reads quarters, halves and first months of a year: "first nine months of 2024", "second quarter", "Q1 2024", "9M". */
final class PartTimes {

    static final Set<String> FIRST_WORDS = Set.of("opening", "initial", "last", "final", "closing", "latter");
    static final Set<String> LETTERS = Set.of("q", "h");

    private static final int CENTURY = 2000;

    private PartTimes() {
    }

    /** "first nine months of 2024", "first three quarters of this year", "second quarter", "first half", "opening two months"; not "its opening two months ago". */
    static Optional<Time> ordinal(TimeReader r, int at, Calendar calendar) {
        boolean last = r.is(at, "last", "final", "closing", "latter");
        int ordinal = r.is(at, "opening", "initial") ? 1 : r.words().ordinals().getOrDefault(r.word(at), inFigures(r, at));
        if (ordinal == 0 && !last) {
            return Optional.empty();
        }
        int next = r.is(at + 1, "st", "nd", "rd", "th") ? at + 2 : at + 1;
        next = r.is(next, "-") ? next + 1 : next;
        int count = r.smallNumber(next);
        int unit = count > 0 ? next + 1 : next;
        unit = r.is(unit, "-") ? unit + 1 : unit;
        unit = r.is(unit, "calendar", "full", "fiscal", "financial") ? unit + 1 : unit;
        if (r.is(unit + 1, "ago")) {
            return Optional.empty();
        }
        if (r.is(unit, "week", "weeks")) {
            return weekOf(r, at, unit, calendar);
        }
        Optional<Time> halfOfMonth = r.is(unit, "half") ? DayTimes.halfOfMonth(r, at, unit, last ? 2 : ordinal, calendar) : Optional.empty();
        if (halfOfMonth.isPresent()) {
            return halfOfMonth;
        }
        if (r.is(at, "last") && !r.is(unit + 1, "of", "in") && r.year(unit + 1).isEmpty() || count == 0 && isInRow(r, unit)) {
            return Optional.empty();
        }
        return part(r, at, unit, last ? partsPerYear(r.word(unit)) : ordinal, Math.max(count, 1), calendar);
    }

    /** "The third week of May 2023" tells its month. */
    private static Optional<Time> weekOf(TimeReader r, int at, int unit, Calendar calendar) {
        Optional<Time> month = r.is(unit + 1, "of", "in") ? MonthTimes.named(r, unit + 2, calendar) : Optional.empty();
        return month.flatMap(Time::period).map(period -> TimeReader.period(at, month.get().to(), period));
    }

    /** "For the third month in a row", "the third quarter in four": an ordinal of months or quarters that follow one another. */
    private static boolean isInRow(TimeReader r, int unit) {
        boolean within = r.is(unit + 1, "in", "of", "out");
        boolean run = within && (r.is(unit + 2, "a", "succession", "of") || r.smallNumber(unit + 2) > 0);
        boolean bare = r.is(unit, "month") && !within && !r.is(unit + 1, "this", "last") && r.year(unit + 1).isEmpty();
        return run || bare || r.is(unit + 1, "running", "straight", "consecutive");
    }

    private static int partsPerYear(String unit) {
        return switch (unit) {
            case "quarter", "quarters" -> 4;
            case "half" -> 2;
            default -> 0;
        };
    }

    /** "1st", and "II" in "II quarter". */
    private static int inFigures(TimeReader r, int at) {
        boolean ending = r.is(at + 1, "st", "nd", "rd", "th") && !r.token(at + 1).spaceBefore();
        boolean part = r.token(at).capital() && r.is(at + 1, "quarter", "half");
        return ending ? r.day(at).orElse(0) : part ? r.words().romans().getOrDefault(r.word(at), 0) : 0;
    }

    private static Optional<Time> part(TimeReader r, int at, int unit, int ordinal, int count, Calendar calendar) {
        int monthsEach = switch (r.word(unit)) {
            case "month", "months" -> 1;
            case "quarter", "quarters" -> 3;
            case "half", "semester" -> 6;
            default -> 0;
        };
        int first = (ordinal - 1) * monthsEach + 1;
        int last = first + count * monthsEach - 1;
        if (monthsEach == 0 || ordinal == 0 || last > 12) {
            return Optional.empty();
        }
        return Optional.of(ofYear(r, at, behindShort(r, unit + 1), isUpTo(r, at) ? 1 : first, last, calendar));
    }

    /** Where "of 2024" stands in "the first quarter (Q1) of 2024". */
    private static int behindShort(TimeReader r, int next) {
        boolean letter = r.is(next, "(") && (r.is(next + 1, "q", "h") || r.is(next + 2, "q", "h", "m"));
        return letter && r.is(next + 3, ")") && r.is(next + 4, "of", "in") ? next + 4 : next;
    }

    /** "By the end of the third quarter", "through the third quarter": all that the year had by then. */
    private static boolean isUpTo(TimeReader r, int at) {
        int before = r.is(at - 1, "the") ? at - 2 : at - 1;
        boolean end = r.is(before, "of") && r.is(before - 1, "end", "close") && r.is(before - 2, "the") && r.is(before - 3, "by", "at", "until", "till");
        return end || r.is(before, "through") || r.is(before, "to") && r.is(before - 1, "up");
    }

    /** "Half-year throughput", "half-yearly exports"; not "the second half-year", "half-year ago". */
    static Optional<Time> halfYear(TimeReader r, int at, Calendar calendar) {
        boolean named = r.is(at + 1, "-") && r.is(at + 2, "year", "yearly") && at + 3 < r.size() && r.token(at + 3).isWord() && !r.is(at + 3, "ago", "earlier", "before", "to", "ended", "ending");
        boolean counted = r.is(at - 1, "a", "one", "last", "every", "per", "past", "next") || r.words().ordinals().containsKey(r.word(at - 1));
        return named && !counted ? Optional.of(TimeReader.period(at, at + 3, months(calendar.latestYearUpTo(6), 1, 6))) : Optional.empty();
    }

    /** "Q1 2024", "1Q24", "H1", "9M 2024", "2024 Q1", "Q3'23". */
    static Optional<Time> numbered(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> year = r.token(at).isNumber() ? r.year(at).filter(number -> isLetterFirst(r, at + 1)) : Optional.empty();
        int head = year.isPresent() ? at + 1 : at;
        boolean letterFirst = isLetterFirst(r, head);
        if (!letterFirst && !isDigitFirst(r, head)) {
            return Optional.empty();
        }
        String letter = r.word(letterFirst ? head : head + 1);
        int ordinal = r.day(letterFirst ? head + 1 : head).orElse(0);
        int each = letter.equals("q") ? 3 : letter.equals("h") ? 6 : 1;
        int first = letter.equals("m") ? 1 : (ordinal - 1) * each + 1;
        int last = letter.equals("m") ? ordinal : first + each - 1;
        if (ordinal == 0 || last > 12) {
            return Optional.empty();
        }
        return Optional.of(year.map(number -> TimeReader.period(at, head + 2, months(number, first, last)))
                .orElseGet(() -> ofShortYear(r, at, first, last).orElseGet(() -> ofYear(r, at, at + 2, first, last, calendar))));
    }

    /** "Quarter 1 2015", "Quarter 3 (July to Sept) 2020", "quarter 1 January to March 2015". */
    static Optional<Time> quarter(TimeReader r, int at, Calendar calendar) {
        int ordinal = r.day(at + 1).filter(number -> number <= 4).orElse(0);
        int months = r.is(at + 2, "(") ? at + 3 : at + 2;
        boolean spelt = r.month(months).isPresent() && r.is(months + 1, "to", "-", "–") && r.month(months + 2).isPresent();
        int next = spelt ? months + (months - at - 2) + 3 : at + 2;
        boolean named = ordinal > 0 && (spelt || r.month(at + 2).isEmpty());
        return named ? Optional.of(ofYear(r, at, next, 3 * ordinal - 2, 3 * ordinal, calendar)) : Optional.empty();
    }

    private static boolean isLetterFirst(TimeReader r, int at) {
        return r.is(at, "q", "h") && at + 1 < r.size() && r.token(at + 1).isNumber() && !r.token(at + 1).spaceBefore();
    }

    private static boolean isDigitFirst(TimeReader r, int at) {
        return r.token(at).isNumber() && r.is(at + 1, "q", "h", "m") && !r.token(at + 1).spaceBefore() && r.token(at + 1).capital() && r.day(at).isPresent();
    }

    /** The 24 of "1Q24" and of "Q3'24". */
    private static Optional<Time> ofShortYear(TimeReader r, int at, int first, int last) {
        int next = r.is(at + 2, "'", "’") && !r.token(at + 2).spaceBefore() ? at + 3 : at + 2;
        if (next == at + 3 && r.year(next).isPresent()) {
            return Optional.of(TimeReader.period(at, next + 1, months(r.year(next).get(), first, last)));
        }
        boolean shortYear = next < r.size() && r.token(next).isDigits() && !r.token(next).spaceBefore() && r.word(next).length() == 2;
        return shortYear ? Optional.of(TimeReader.period(at, next + 1, months(CENTURY + TimeReader.number(r.word(next)), first, last))) : Optional.empty();
    }

    /** Months of the year that the words behind name: "of 2024", "this year", "of last year", "of the current fiscal year"; a bracket may tell which. */
    static Time ofYear(TimeReader r, int at, int next, int first, int last, Calendar calendar) {
        return ExplainedTimes.ofPart(r, at, next, first, calendar)
                .orElseGet(() -> ExplainedTimes.orAs(r, ofNamedYear(r, at, next, first, last, calendar), calendar));
    }

    private static Time ofNamedYear(TimeReader r, int at, int next, int first, int last, Calendar calendar) {
        int year = r.is(next, "of", "in", ",") ? next + 1 : next;
        year = r.yearNumber(r.is(year, "the") ? year + 1 : year);
        Optional<Time> season = FiscalTimes.season(r, year, calendar);
        if (season.isPresent()) {
            YearMonth start = YearMonth.from(season.get().period().orElseThrow().start());
            return TimeReader.period(at, season.get().to(), Period.months(start.plusMonths(first - 1L), start.plusMonths(last - 1L)));
        }
        int kind = r.words().calendars().contains(r.word(year)) && r.is(year + 1, "fiscal", "financial") ? year + 1 : year;
        Optional<Time> fiscal = r.is(next, ",") ? Optional.empty() : FiscalTimes.year(r, kind, calendar);
        if (fiscal.isPresent()) {
            int startYear = fiscal.get().period().orElseThrow().start().getYear();
            return TimeReader.period(at, fiscal.get().to(), calendar.fiscalMonths(startYear, first - 1, last - first + 1));
        }
        if (r.is(kind, "fiscal", "financial")) {
            return TimeReader.period(at, r.is(kind + 1, "year") ? kind + 2 : kind + 1, calendar.fiscalMonths(calendar.currentFiscalStart(), first - 1, last - first + 1));
        }
        if (r.year(year).isPresent()) {
            return TimeReader.period(at, year + 1, months(r.year(year).get(), first, last));
        }
        if (r.is(year, "this", "current", "present", "last", "previous") && r.is(year + 1, "year")) {
            boolean lastYear = r.is(year, "last", "previous");
            return TimeReader.period(at, year + 2, months(calendar.year() - (lastYear ? 1 : 0), first, last));
        }
        if (isFiscal(r, at, next)) {
            return TimeReader.period(at, next, calendar.latestFiscalMonths(first - 1, last - first + 1));
        }
        if (r.is(at - 1, "'s") && r.year(at - 2).isPresent()) {
            return TimeReader.period(at, next, months(r.year(at - 2).get(), first, last));
        }
        int to = r.is(next, "of") && r.is(year, "year") ? year + 1 : next;
        return TimeReader.period(at, to, months(calendar.latestYearUpTo(last), first, last));
    }

    /** "The fiscal first half", "the first fiscal quarter". */
    private static boolean isFiscal(TimeReader r, int at, int end) {
        return r.is(at - 1, "fiscal", "financial") || r.is(end - 2, "fiscal", "financial");
    }

    private static Period months(int year, int first, int last) {
        return TimeReader.months(year, first, year, last);
    }
}
