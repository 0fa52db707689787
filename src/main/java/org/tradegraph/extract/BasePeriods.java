package org.tradegraph.extract;

import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;

/** Finds the period of the earlier number that another is compared with. */
record BasePeriods(Parts parts, Wording wording, Telling telling) {

    private static final Set<Integer> LENGTHS_OF_PACE = Set.of(1, 3);
    private static final int LONGEST_BRACKET = 6;
    private static final int FARTHEST_EXPECTATION = 8;
    private static final int FARTHEST_REVISED = 12;

    /**
     * The period of what a number is compared with: the one named behind it, else one that the sentence compares with, else the
     * first of several years, the month or quarter before where growth is measured so, or the year before.
     */
    Optional<Period> of(Figure figure, Optional<Period> base) {
        Optional<Period> current = telling.slots().period();
        Optional<Period> named = figure.times().stream().filter(time -> time.kind() != Time.Kind.SAME && !Periods.isDay(time)).findFirst().or(() -> behindBracket(figure)).or(() -> behindWorth(figure))
                .flatMap(time -> ofYearBefore(time, current).or(() -> Periods.resolve(time, current))).map(period -> notAfter(period, current))
                .or(() -> figure.lead().yearBefore().flatMap(time -> Periods.resolve(time, current)));
        if (isRevised(figure) || named.isEmpty() && isExpectation(figure)) {
            return current;
        }
        return named.or(() -> base).or(() -> current.flatMap(Periods::firstYear))
                .or(() -> current.map(period -> isPace(figure, period) ? Periods.before(period) : before(period)));
    }

    /** Takes note of how far back lies what a number rose or fell from. */
    void note(Figure figure, Optional<Period> base) {
        base.filter(period -> risesFrom(figure) || new Comparisons(wording, figure.lead()).isCompared(figure.amount())).ifPresent(period -> opening().ifPresent(now -> telling.discourse().periods().compared(now, period)));
    }

    /** The period of the first number of the sentence. */
    private Optional<Period> opening() {
        return telling.hasNumbers() ? telling.drafts().get(0).slots().period() : Optional.empty();
    }

    /** "From 36 billion in September". */
    private boolean risesFrom(Figure figure) {
        int at = figure.amount().from() - 1;
        while (at > figure.lead().start() && !wording.is(at, "from")) {
            at--;
        }
        return wording.is(at, "from");
    }

    /** "Above the 1.5 billion surplus that economists tipped": what was expected of the time spoken of. */
    private boolean isExpectation(Figure figure) {
        int end = figure.amount().to();
        while (end < wording.size() && end - figure.amount().to() < FARTHEST_EXPECTATION && !wording.has(end, "clause-end") && !wording.is(end, ",")) {
            if (wording.has(end, "expecting")) {
                return true;
            }
            end++;
        }
        return false;
    }

    /** "Revised to 115.6 billion yen from 115.8 billion", "cut its forecast from 12": both are of the same time. */
    private boolean isRevised(Figure figure) {
        int from = figure.amount().from();
        boolean first = wording.hasAny(figure.amount().to(), Math.min(figure.amount().to() + 2, wording.size()), "at-first");
        return wording.hasAny(0, from, "revising") && (first || parts.hasCue("context", "forecast") || wasRevised(from));
    }

    private boolean wasRevised(int end) {
        for (int at = Math.max(1, end - FARTHEST_REVISED); at < end; at++) {
            if (wording.is(at, "revised") && wording.has(at - 1, "being")) {
                return true;
            }
        }
        return false;
    }

    /** "Against 71 million last year" means the same months of it, where months are spoken of. */
    private Optional<Period> ofYearBefore(Time time, Optional<Period> current) {
        boolean lastYear = time.to() - time.from() == 2 && wording.is(time.from(), "last") && wording.is(time.from() + 1, "year") && !wording.hasAny(Math.max(0, time.from() - 3), time.from(), "whole-year");
        return lastYear ? current.filter(Periods::isPartOfYear).map(Periods::yearBefore) : Optional.empty();
    }

    /** "22.7 million dinars ($74 million) in March": the time stands behind the same money in a bracket. */
    private Optional<Time> behindBracket(Figure figure) {
        int close = figure.amount().to();
        while (wording.is(figure.amount().to(), "(") && close < figure.amount().to() + LONGEST_BRACKET && !wording.is(close, ")")) {
            close++;
        }
        int at = wording.is(close + 1, "in", "for", "during") ? close + 2 : close + 1;
        return wording.is(close, ")") ? wording.reading().begun(at, Time.class).filter(time -> time.kind() != Time.Kind.SAME && !Periods.isDay(time)) : Optional.empty();
    }

    /** "Compared to 48,000 tonnes worth $13 million in June": the time stands behind what the tonnes were worth. */
    private Optional<Time> behindWorth(Figure figure) {
        Optional<Amount> worth = figure.precedes("worth") ? wording.reading().begun(figure.amount().to() + 1, Amount.class) : Optional.empty();
        return worth.map(Amount::to).map(end -> wording.is(end, "in", "for", "during") ? end + 1 : end)
                .flatMap(at -> wording.reading().begun(at, Time.class)).filter(time -> time.kind() != Time.Kind.SAME && !Periods.isDay(time));
    }

    /** "Export growth quickened to 16.7 percent from 3.1 percent": a growth of a month or a quarter is held against that of the one before. */
    private static boolean isPace(Figure figure, Period current) {
        return figure.is(Amount.Kind.PERCENT) && LENGTHS_OF_PACE.contains(Periods.length(current));
    }

    /** What "January from December" is compared with is the December before. */
    private static Period notAfter(Period base, Optional<Period> current) {
        boolean later = current.filter(period -> base.start().isAfter(period.end())).isPresent();
        return later && Periods.length(base) <= 3 ? Periods.yearBefore(base) : base;
    }

    private Period before(Period current) {
        boolean consecutive = parts.hasCue("basis", "mom") || parts.hasCue("basis", "qoq") || isMonthly(current);
        return consecutive ? Periods.before(current) : Periods.yearBefore(current);
    }

    /** In a text that holds each month against the one before, where nothing speaks of the year before. */
    private boolean isMonthly(Period current) {
        boolean monthly = LENGTHS_OF_PACE.contains(Periods.length(current)) && telling.discourse().periods().areConsecutive();
        return monthly && !parts.hasCue("basis", "yoy") && parts.stream().noneMatch(BasePeriods::isYearBefore);
    }

    private static boolean isYearBefore(Part part) {
        return part.as(Time.class).filter(time -> time.kind() == Time.Kind.YEAR_BEFORE).isPresent();
    }
}
