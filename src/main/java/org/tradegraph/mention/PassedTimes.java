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
        if (count == 0 || !r.is(unit, "months", "month")) {
            return severalYears(r, at, past, count, unit);
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
        boolean fresh = ofYear || count <= 12 && (r.is(at - 1, "in", "over", "for", "after") || r.is(unit + 1, ":") || flow);
        return fresh ? Optional.of(PartTimes.ofYear(r, at, unit + 1, 1, count, calendar)) : Optional.empty();
    }

    /** "Seven-month exports", "the four-month non-oil trade". */
    private static boolean countsTrade(TimeReader r, int noun) {
        int at = r.reads(noun, "non", "-") ? noun + 2 : noun;
        return r.words().afterMonth().contains(r.word(at)) || !r.is(at + 1, "'s") && r.words().afterMonth().contains(r.word(at + 1));
    }

    private static Optional<Time> severalYears(TimeReader r, int at, boolean past, int count, int unit) {
        boolean span = count > 1 && r.is(unit, "years", "decades") && (past || r.is(at - 1, "in", "over"));
        return span ? Optional.of(TimeReader.kind(at, unit + 1, Kind.SPAN)) : Optional.empty();
    }
}
