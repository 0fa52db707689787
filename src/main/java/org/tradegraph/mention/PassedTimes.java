package org.tradegraph.mention;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Time.Kind;
import org.tradegraph.trade.Period;

/** Reads years, and months and years counted back or up to now: "2013 to 2023", "the past 12 months", "in five months", "over ten years". */
final class PassedTimes {

    static final Set<String> FIRST_WORDS = Set.of("past", "last", "previous");

    private PassedTimes() {
    }

    /** "2023", "2013 to 2023", "since 2014". */
    static Optional<Time> years(TimeReader r, int at, Calendar calendar) {
        Optional<Integer> year = r.year(at);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> last = r.is(at - 1, "between", "from") && r.is(at + 1, "and", "to") ? r.year(at + 2).filter(later -> later > year.get()) : Optional.empty();
        if (last.isPresent()) {
            return Optional.of(TimeReader.period(at, at + 3, Period.years(year.get(), last.get())));
        }
        Kind kind = r.is(at - 1, "since") ? Kind.SINCE : Kind.PERIOD;
        return Optional.of(new Time(at, at + 1, kind, Optional.of(Period.year(year.get()))));
    }

    /** "in five months", "the past 12 months", "the eight months", "in ten years", "the last decade". */
    static Optional<Time> months(TimeReader r, int at, Calendar calendar) {
        boolean past = r.is(at, "past", "last", "previous");
        if (past && r.is(at + 1, "decade")) {
            return Optional.of(TimeReader.kind(at, at + 2, Kind.SPAN));
        }
        int count = r.smallNumber(past ? at + 1 : at);
        int unit = past ? at + 2 : at + 1;
        unit = r.is(unit, "-") ? unit + 1 : unit;
        boolean year = count == 12 && !past && !r.is(at - 1, "the", "those", "same", "these");
        if (count == 0 || year || !r.is(unit, "months", "month")) {
            return severalYears(r, at, past, count, unit, calendar);
        }
        if (past && count <= 12 && isOfYear(r, unit + 1)) {
            return Optional.of(over(PartTimes.ofYear(r, at, unit + 1, 1, count, calendar), calendar));
        }
        if (past) {
            YearMonth last = calendar.month().minusMonths(1);
            return Optional.of(TimeReader.period(at, unit + 1, Period.months(last.minusMonths(count - 1L), last)));
        }
        boolean ofYear = r.is(unit + 1, "of") && count <= 12 && r.year(unit + 2).isPresent();
        if (r.is(unit + 1, "from") && (r.month(unit + 2).isPresent() || r.month(unit + 3).isPresent())) {
            return Optional.empty();
        }
        if (r.is(at - 1, "the", "those", "same", "these") && !ofYear) {
            return Optional.of(new Time(at, unit + 1, Kind.SAME, count <= 12 ? PartTimes.ofYear(r, at, unit + 1, 1, count, calendar).period() : Optional.empty()));
        }
        boolean flow = r.is(unit - 1, "-") && countsTrade(r, unit + 1);
        boolean fresh = ofYear || count <= 12 && (r.is(at - 1, "in", "over", "for", "after") || r.is(unit + 1, ":", "together", "combined", "altogether", "taken", "cumulatively") || flow);
        return fresh ? Optional.of(PartTimes.ofYear(r, at, unit + 1, 1, count, calendar)) : Optional.empty();
    }

    /** Past months are over: right behind the end of a fiscal year "the fiscal year" is that one. */
    private static Time over(Time time, Calendar calendar) {
        Period period = time.period().orElseThrow();
        boolean ahead = calendar.known() && YearMonth.from(period.end()).isAfter(calendar.month());
        return ahead ? TimeReader.period(time.from(), time.to(), Period.months(YearMonth.from(period.start()).minusYears(1), YearMonth.from(period.end()).minusYears(1))) : time;
    }

    /** "The past nine months of 2024", "the last eleven months of the fiscal year": those that the year has had so far. */
    private static boolean isOfYear(TimeReader r, int link) {
        int year = r.is(link + 1, "the") ? link + 2 : link + 1;
        return r.is(link, "of", "in") && (r.year(year).isPresent() || FiscalTimes.isNamed(r, year) || r.is(year, "this", "current") && r.is(year + 1, "year"));
    }

    /** "Seven-month exports", "the four-month non-oil trade". */
    private static boolean countsTrade(TimeReader r, int noun) {
        int at = r.reads(noun, "non", "-") ? noun + 2 : noun;
        return r.words().afterMonth().contains(r.word(at)) || !r.is(at + 1, "'s") && r.words().afterMonth().contains(r.word(at + 1));
    }

    /** "Bring it to 3 billion in three years", "within the next five years", where one looks ahead: the year then. */
    private static Optional<Time> yearsAhead(TimeReader r, int at, int count, int unit, Calendar calendar) {
        int link = r.is(at - 1, "next", "coming") ? at - 2 : at - 1;
        link = r.is(link, "the") ? link - 1 : link;
        boolean ahead = calendar.isDated() && r.is(unit, "years") && count > 1 && r.is(link, "in", "within") && (r.is(link, "within") || r.looksAhead() || r.has("could") || r.has("should"));
        return ahead ? Optional.of(TimeReader.period(at, unit + 1, Period.year(calendar.year() + count))) : Optional.empty();
    }

    private static Optional<Time> severalYears(TimeReader r, int at, boolean past, int count, int unit, Calendar calendar) {
        Optional<Time> ahead = past ? Optional.empty() : yearsAhead(r, at, count, unit, calendar);
        boolean year = count == 12 && r.is(unit, "months");
        boolean span = count > 1 && (year || r.is(unit, "years", "decades")) && (past || r.is(at - 1, "in", "over"));
        return ahead.isPresent() || !span ? ahead : Optional.of(TimeReader.kind(at, unit + 1, Kind.SPAN));
    }
}
