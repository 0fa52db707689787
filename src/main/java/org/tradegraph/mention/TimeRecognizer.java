package org.tradegraph.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.NumberWord;
import org.tradegraph.mention.Time.Kind;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Period;

/** Finds expressions of time as trade news uses them and resolves them to periods of whole days. */
final class TimeRecognizer {

    private static final String[] YEAR_WORDS = {"year"};

    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;
    private final Set<String> afterYear;
    private final Map<String, Integer> cardinals = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    TimeRecognizer(Words words) {
        months = words.months();
        weekdays = words.weekdays();
        afterYear = words.functionWords("after-year");
        for (NumberWord word : words.numberWords()) {
            if (word.value().compareTo(BigDecimal.valueOf(100)) < 0 && word.value().scale() <= 0) {
                Map<String, Integer> target = word.kind().equals("ordinal") ? ordinals : cardinals;
                if (word.kind().equals("ordinal") || word.kind().equals("cardinal")) {
                    target.put(word.word(), word.value().intValue());
                }
            }
        }
    }

    TimeReader reader(List<Token> tokens) {
        return new TimeReader(tokens, months, afterYear);
    }

    /** The time that begins at a token. */
    Optional<Time> find(List<Token> tokens, int at, Calendar calendar) {
        return read(reader(tokens), at, calendar)
                .map(time -> calendar.known() || namesYear(tokens, time) ? time : new Time(time.from(), time.to(), time.kind(), Optional.empty()));
    }

    private static boolean namesYear(List<Token> tokens, Time time) {
        return tokens.subList(time.from(), time.to()).stream().anyMatch(token -> token.isNumber() && token.word().length() >= 4);
    }

    private Optional<Time> read(TimeReader reader, int at, Calendar calendar) {
        return isoDate(reader, at)
                .or(() -> fiscalYear(reader, at, calendar))
                .or(() -> ordinalPart(reader, at, calendar))
                .or(() -> numberedPart(reader, at, calendar))
                .or(() -> monthSpan(reader, at, calendar))
                .or(() -> dayOfMonth(reader, at, calendar))
                .or(() -> month(reader, at, calendar))
                .or(() -> years(reader, at, calendar))
                .or(() -> monthsPassed(reader, at, calendar))
                .or(() -> relative(reader, at, calendar))
                .or(() -> weekday(reader, at, calendar));
    }

    /** "2024-01-26", "29.01.2024". */
    private static Optional<Time> isoDate(TimeReader r, int at) {
        String[] dotted = r.word(at).split("\\.");
        if (dotted.length == 3 && dotted[2].length() == 4) {
            return TimeReader.date(number(dotted[2]), number(dotted[1]), number(dotted[0])).map(day -> TimeReader.period(at, at + 1, Period.day(day)));
        }
        boolean dashed = r.word(at).length() == 4 && r.is(at + 1, "-", "/") && r.is(at + 3, "-", "/") && r.day(at + 4).isPresent() && r.day(at + 2).isPresent();
        if (!dashed || !r.token(at).isNumber()) {
            return Optional.empty();
        }
        return TimeReader.date(number(r.word(at)), number(r.word(at + 2)), number(r.word(at + 4)))
                .map(day -> TimeReader.period(at, at + 5, Period.day(day)));
    }

    private static int number(String digits) {
        return digits.chars().allMatch(Character::isDigit) && !digits.isEmpty() && digits.length() < 6 ? Integer.parseInt(digits) : 0;
    }

    /** "fiscal year 2023-24", "FY24", "2023-24 fiscal year", "the current fiscal year", "2023-24". */
    private Optional<Time> fiscalYear(TimeReader r, int at, Calendar calendar) {
        int head = at;
        boolean relative = r.is(at, "current", "this", "last", "previous", "next") && r.is(at + 1, "fiscal", "financial");
        if (relative) {
            int to = r.is(at + 2, YEAR_WORDS) ? at + 3 : at + 2;
            int shift = r.is(at, "current", "this") ? 0 : r.is(at, "next") ? 1 : -1;
            return Optional.of(TimeReader.period(at, to, calendar.fiscalYear(calendar.currentFiscalStart() + shift)));
        }
        boolean named = r.is(at, "fiscal", "financial", "fy") && r.token(at).isWord();
        if (named) {
            head = r.is(at + 1, YEAR_WORDS) ? at + 2 : at + 1;
            head = r.is(head, "-") ? head + 1 : head;
            return fiscalNumber(r, at, head, calendar).or(() -> ended(r, at, calendar));
        }
        return seasonOrFiscal(r, at, calendar);
    }

    private Optional<Time> fiscalNumber(TimeReader r, int at, int head, Calendar calendar) {
        if (head >= r.size() || !r.token(head).isNumber()) {
            return Optional.empty();
        }
        String digits = r.word(head);
        if (!digits.chars().allMatch(Character::isDigit) || digits.length() != 2 && digits.length() != 4) {
            return Optional.empty();
        }
        int year = digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
        Optional<Integer> later = r.laterYear(head + 1, year);
        int start = later.isPresent() || calendar.fiscalStart() == 1 ? year : year - 1;
        int end = later.isPresent() ? head + 3 : head + 1;
        return Optional.of(TimeReader.period(at, end, calendar.fiscalYear(start)));
    }

    /** "the fiscal year that closed on 7 July", "the fiscal year ended June 30". */
    private Optional<Time> ended(TimeReader r, int at, Calendar calendar) {
        for (int i = at + 2; i < Math.min(at + 7, r.size()); i++) {
            Optional<Integer> month = r.month(i);
            if (month.isPresent()) {
                YearMonth last = calendar.latest(month.get());
                boolean partOfMonth = r.day(i - 1).filter(day -> day < 15).isPresent();
                YearMonth to = partOfMonth ? last.minusMonths(1) : last;
                return Optional.of(TimeReader.period(at, r.afterMonth(i), Period.months(to.minusMonths(11), to)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Time> seasonOrFiscal(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> year = r.word(at).length() == 4 && r.token(at).isNumber() ? Optional.of(number(r.word(at))) : Optional.empty();
        Optional<Integer> later = year.filter(y -> y >= TimeReader.FIRST_YEAR && y <= TimeReader.LAST_YEAR).flatMap(y -> r.laterYear(at + 1, y));
        if (later.isEmpty()) {
            return Optional.empty();
        }
        int next = at + 3;
        boolean season = r.is(next, "season", "marketing", "crop", "campaign", "harvest") || r.is(at - 1, "season", "campaign");
        boolean fiscal = r.is(next, "fiscal", "financial") || r.word(at + 2).length() == 2;
        if (season) {
            return Optional.of(TimeReader.period(at, next, Period.years(year.get(), later.get())));
        }
        if (!fiscal) {
            return Optional.of(TimeReader.period(at, next, Period.years(year.get(), later.get())));
        }
        int to = r.is(next, "fiscal", "financial") ? r.is(next + 1, YEAR_WORDS) ? next + 2 : next + 1 : next;
        return Optional.of(calendar.fiscalStart() == 1
                ? TimeReader.period(at, to, Period.years(year.get(), later.get()))
                : TimeReader.period(at, to, calendar.fiscalYear(year.get())));
    }

    /** "first nine months of 2024", "first three quarters of this year", "second quarter", "first half", "opening two months". */
    private Optional<Time> ordinalPart(TimeReader r, int at, Calendar calendar) {
        int ordinal = r.is(at, "opening", "initial") ? 1 : ordinals.getOrDefault(r.word(at), ordinalDigits(r, at));
        boolean last = r.is(at, "last", "final", "closing");
        if (ordinal == 0 && !last) {
            return Optional.empty();
        }
        int next = r.is(at + 1, "st", "nd", "rd", "th") ? at + 2 : at + 1;
        next = r.is(next, "-") ? next + 1 : next;
        int count = smallNumber(r, next);
        int unit = count > 0 ? next + 1 : next;
        unit = r.is(unit, "-") ? unit + 1 : unit;
        unit = r.is(unit, "calendar", "full") ? unit + 1 : unit;
        return part(r, at, unit, last ? partsPerYear(r.word(unit)) : ordinal, Math.max(count, 1), calendar);
    }

    private static int partsPerYear(String unit) {
        return switch (unit) {
            case "quarter", "quarters" -> 4;
            case "half" -> 2;
            default -> 0;
        };
    }

    private static int ordinalDigits(TimeReader r, int at) {
        boolean ending = r.is(at + 1, "st", "nd", "rd", "th") && !r.token(at + 1).spaceBefore();
        return ending ? r.day(at).orElse(0) : 0;
    }

    private int smallNumber(TimeReader r, int at) {
        return cardinals.getOrDefault(r.word(at), r.day(at).orElse(0));
    }

    private Optional<Time> part(TimeReader r, int at, int unit, int ordinal, int count, Calendar calendar) {
        int monthsEach = switch (r.word(unit)) {
            case "month", "months" -> 1;
            case "quarter", "quarters" -> 3;
            case "half", "semester" -> 6;
            default -> 0;
        };
        if (monthsEach == 0 || ordinal == 0) {
            return Optional.empty();
        }
        int firstMonth = (ordinal - 1) * monthsEach + 1;
        int lastMonth = firstMonth + count * monthsEach - 1;
        return lastMonth > 12 ? Optional.empty() : Optional.of(ofYear(r, at, unit + 1, firstMonth, lastMonth, calendar));
    }

    /** Months of the year that the words behind name: "of 2024", "this year", "of last year", "of the current fiscal year". */
    private Time ofYear(TimeReader r, int at, int next, int first, int last, Calendar calendar) {
        int year = r.is(next, "of", "in", ",") ? next + 1 : next;
        year = r.is(year, "the") ? year + 1 : year;
        Optional<Time> fiscal = fiscalYear(r, year, calendar);
        if (fiscal.isPresent() && r.is(next, "of", "in")) {
            int startYear = fiscal.get().period().get().start().getYear();
            return TimeReader.period(at, fiscal.get().to(), calendar.fiscalMonths(startYear, first - 1, last - first + 1));
        }
        if (r.year(year).isPresent()) {
            return TimeReader.period(at, year + 1, months(r.year(year).get(), first, last));
        }
        if (r.is(year, "this", "current", "last", "previous") && r.is(year + 1, "year")) {
            int shift = r.is(year, "this", "current") ? 0 : 1;
            int base = shift == 0 && last > calendar.today().getMonthValue() + 1 ? calendar.year() : calendar.year() - shift;
            return TimeReader.period(at, year + 2, months(base, first, last));
        }
        int to = r.is(next, "of") && r.is(year, "year") ? year + 1 : next;
        return TimeReader.period(at, to, months(calendar.latestYearUpTo(last), first, last));
    }

    private static Period months(int year, int first, int last) {
        return TimeReader.months(year, first, year, last);
    }

    /** "Q1 2024", "1Q24", "H1", "9M 2024". */
    private Optional<Time> numberedPart(TimeReader r, int at, Calendar calendar) {
        boolean letterFirst = r.is(at, "q", "h") && at + 1 < r.size() && r.token(at + 1).isNumber() && !r.token(at + 1).spaceBefore();
        boolean digitFirst = at + 1 < r.size() && r.token(at).isNumber() && r.is(at + 1, "q", "h", "m") && !r.token(at + 1).spaceBefore()
                && r.token(at + 1).capital() && r.day(at).isPresent();
        if (!letterFirst && !digitFirst) {
            return Optional.empty();
        }
        String letter = letterFirst ? r.word(at) : r.word(at + 1);
        int ordinal = r.day(letterFirst ? at + 1 : at).orElse(0);
        int each = letter.equals("q") ? 3 : letter.equals("h") ? 6 : 1;
        int first = letter.equals("m") ? 1 : (ordinal - 1) * each + 1;
        int last = letter.equals("m") ? ordinal : first + each - 1;
        if (ordinal == 0 || last > 12) {
            return Optional.empty();
        }
        int next = at + 2;
        boolean shortYear = next < r.size() && r.token(next).isNumber() && !r.token(next).spaceBefore() && r.word(next).length() == 2;
        return Optional.of(shortYear
                ? TimeReader.period(at, next + 1, months(2000 + number(r.word(next)), first, last))
                : ofYear(r, at, next, first, last, calendar));
    }

    /** "January-September 2024", "from January to July", "between April and June", "April-June quarter of 2024-25". */
    private Optional<Time> monthSpan(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> first = r.month(at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int link = r.afterMonth(at);
        Optional<Integer> firstYear = r.year(link);
        link = firstYear.isPresent() ? link + 1 : link;
        int second = r.is(link, "-", "to", "through", "until", "and", "till") ? link + 1 : -1;
        boolean joined = second > 0 && r.month(second).isPresent();
        boolean and = joined && r.is(link, "and") && !r.is(at - 1, "between");
        if (!joined || and) {
            return Optional.empty();
        }
        int last = r.month(second).get();
        int next = r.afterMonth(second);
        next = r.is(next, "quarter", "period") ? next + 1 : next;
        return Optional.of(span(r, at, next, first.get(), firstYear, last, calendar));
    }

    private Time span(TimeReader r, int at, int next, int first, Optional<Integer> firstYear, int last, Calendar calendar) {
        int yearAt = r.is(next, "of", ",", "in") ? next + 1 : next;
        Optional<Time> fiscal = fiscalYear(r, yearAt, calendar);
        if (fiscal.isPresent() && fiscal.get().period().isPresent()) {
            int start = fiscal.get().period().get().start().getYear();
            int year = first >= calendar.fiscalStart() ? start : start + 1;
            return TimeReader.period(at, fiscal.get().to(), TimeReader.months(year, first, last < first ? year + 1 : year, last));
        }
        Optional<Integer> stated = r.year(yearAt);
        int to = stated.isPresent() ? yearAt + 1 : next;
        boolean lastYear = stated.isEmpty() && r.is(yearAt, "last", "this") && r.is(yearAt + 1, "year");
        to = lastYear ? yearAt + 2 : to;
        int lastMonthYear = stated.orElseGet(() -> lastYear && r.is(yearAt, "last") ? calendar.year() - 1 : lastYear ? calendar.year() : calendar.latest(last).getYear());
        int firstMonthYear = firstYear.orElse(last < first ? lastMonthYear - 1 : lastMonthYear);
        return TimeReader.period(at, to, TimeReader.months(firstMonthYear, first, lastMonthYear, last));
    }

    /** "October 3, 2025", "Oct 14", "29 April 2024", "Sept. 24 to 28". */
    private Optional<Time> dayOfMonth(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> month = r.month(at);
        int dayAt = month.isPresent() ? r.afterMonth(at) : at;
        Optional<Integer> day = r.day(dayAt);
        int next = day.isPresent() ? r.afterDay(dayAt) : dayAt;
        if (month.isEmpty()) {
            next = r.is(next, "of") ? next + 1 : next;
            month = r.month(next);
            next = month.isPresent() ? r.afterMonth(next) : next;
        }
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        int lastDayAt = r.is(next, "-", "to", "–") && r.day(next + 1).isPresent() ? next + 1 : -1;
        next = lastDayAt > 0 ? r.afterDay(lastDayAt) : next;
        int yearAt = r.is(next, ",") ? next + 1 : next;
        Optional<Integer> year = r.year(yearAt);
        int to = year.isPresent() ? yearAt + 1 : next;
        LocalDate from = TimeReader.date(year.orElseGet(() -> calendar.year()), month.get(), day.get()).orElse(null);
        if (from == null) {
            return Optional.empty();
        }
        LocalDate near = year.isPresent() ? from : nearest(from, calendar);
        Optional<LocalDate> last = lastDayAt > 0 ? TimeReader.date(near.getYear(), near.getMonthValue(), r.day(lastDayAt).get()) : Optional.empty();
        Period period = last.map(end -> new Period(near + "/" + end)).orElse(Period.day(near));
        return Optional.of(TimeReader.period(at, to, period));
    }

    /** A day without a year is the one within half a year of today. */
    private static LocalDate nearest(LocalDate day, Calendar calendar) {
        if (day.isAfter(calendar.today().plusMonths(6))) {
            return day.minusYears(1);
        }
        return day.isBefore(calendar.today().minusMonths(6)) ? day.plusYears(1) : day;
    }

    /** "September", "September 2024", "September last year". */
    private Optional<Time> month(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> month = r.month(at);
        boolean modal = month.isPresent() && r.is(at, "may", "march") && at == 0 && !r.year(at + 1).isPresent();
        if (month.isEmpty() || modal) {
            return Optional.empty();
        }
        int next = r.afterMonth(at);
        int yearAt = r.is(next, "of", ",", "in") ? next + 1 : next;
        if (r.year(yearAt).isPresent()) {
            return Optional.of(TimeReader.period(at, yearAt + 1, Period.month(r.year(yearAt).get(), month.get())));
        }
        if (r.is(yearAt, "last", "this") && r.is(yearAt + 1, "year")) {
            int year = calendar.year() - (r.is(yearAt, "last") ? 1 : 0);
            return Optional.of(TimeReader.period(at, yearAt + 2, Period.month(year, month.get())));
        }
        YearMonth latest = calendar.latest(month.get());
        if (r.is(at - 1, "through")) {
            return Optional.of(TimeReader.period(at, next, months(latest.getYear(), 1, month.get())));
        }
        return Optional.of(TimeReader.period(at, next, Period.month(latest.getYear(), latest.getMonthValue())));
    }

    /** "2023", "2013 to 2023", "since 2014", "the year 2023". */
    private Optional<Time> years(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> year = r.year(at);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean between = r.is(at - 1, "between", "from") && r.is(at + 1, "and", "to");
        if (between && r.year(at + 2).isPresent()) {
            return Optional.of(TimeReader.period(at, at + 3, Period.years(year.get(), r.year(at + 2).get())));
        }
        if (r.is(at - 1, "since")) {
            return Optional.of(new Time(at, at + 1, Kind.SINCE, Optional.of(Period.year(year.get()))));
        }
        return Optional.of(TimeReader.period(at, at + 1, Period.year(year.get())));
    }

    /** "in five months", "the past 12 months", "the year to June", "the eight months". */
    private Optional<Time> monthsPassed(TimeReader r, int at, Calendar calendar) {
        if (r.is(at, "year") && r.is(at + 1, "to") && r.month(at + 2).isPresent()) {
            int next = r.afterMonth(at + 2);
            YearMonth last = r.year(next).map(year -> YearMonth.of(year, r.month(at + 2).get())).orElseGet(() -> calendar.latest(r.month(at + 2).get()));
            return Optional.of(TimeReader.period(at, r.year(next).isPresent() ? next + 1 : next, Period.months(last.minusMonths(11), last)));
        }
        boolean past = r.is(at, "past", "last", "previous");
        int count = smallNumber(r, past ? at + 1 : at);
        int unit = past ? at + 2 : at + 1;
        unit = r.is(unit, "-") ? unit + 1 : unit;
        if (count == 0 || !r.is(unit, "months", "month")) {
            return yearsPassed(r, at, past, count, unit);
        }
        if (past) {
            YearMonth last = calendar.month().minusMonths(1);
            return Optional.of(TimeReader.period(at, unit + 1, Period.months(last.minusMonths(count - 1L), last)));
        }
        if (r.is(at - 1, "the", "those", "same", "these")) {
            return Optional.of(TimeReader.kind(at, unit + 1, Kind.SAME));
        }
        boolean fresh = r.is(at - 1, "in", "over", "for", "after") && count <= 12;
        return fresh ? Optional.of(ofYear(r, at, unit + 1, 1, count, calendar)) : Optional.empty();
    }

    private static Optional<Time> yearsPassed(TimeReader r, int at, boolean past, int count, int unit) {
        boolean span = count > 1 && r.is(unit, "years", "decades") && (past || r.is(at - 1, "in", "over"));
        return span ? Optional.of(TimeReader.kind(at, unit + 1, Kind.SPAN)) : Optional.empty();
    }

    /** "last year", "a year earlier", "the same period of 2023", "the previous month", "in the period". */
    private Optional<Time> relative(TimeReader r, int at, Calendar calendar) {
        return RelativeTimes.find(r, at, calendar);
    }

    /** "Tuesday": the latest one, today included. */
    private Optional<Time> weekday(TimeReader r, int at, Calendar calendar) {
        Integer day = r.token(at).capital() ? weekdays.get(r.word(at)) : null;
        if (day == null || r.word(at).length() < 5) {
            return Optional.empty();
        }
        int back = Math.floorMod(calendar.today().getDayOfWeek().getValue() - day, 7);
        return Optional.of(TimeReader.period(at, at + 1, Period.day(calendar.today().minusDays(back))));
    }
}
