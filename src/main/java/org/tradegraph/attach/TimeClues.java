package org.tradegraph.attach;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Named;
import org.tradegraph.trade.Period;

/** What speaks for a period: how long it is, and how it lies to others. */
final class TimeClues implements Description.SlotClues {

    /** How long a period is. */
    enum Span implements Named {
        DAYS, MONTH, QUARTER, MONTHS, YEAR, FISCAL, YEARS, NOTHING;

        static Span of(Filler filler) {
            return filler.period().map(Span::of).orElse(NOTHING);
        }

        private static Span of(Period period) {
            int months = 12 * (period.end().getYear() - period.start().getYear()) + period.end().getMonthValue() - period.start().getMonthValue() + 1;
            if (isDays(period)) {
                return DAYS;
            }
            if (months == 12) {
                return period.start().getMonthValue() == 1 ? YEAR : FISCAL;
            }
            return months == 1 ? MONTH : months == 3 ? QUARTER : months < 12 ? MONTHS : YEARS;
        }
    }

    /** How one period lies to another. */
    enum Turn implements Named {
        SAME, YEAR_EARLIER, EARLIER, LATER, INSIDE, AROUND, ACROSS, NOTHING
    }

    private static final List<String> UNITS = List.of("month", "quarter", "half", "year", "period", "months", "quarters");
    private static final int DAY = "2024-06-12".length();

    private final Filler told;
    private final int span;
    private final Filler main;
    private final Optional<Filler> previous;
    private final Optional<Filler> named;
    private final int same;
    private final boolean compared;

    TimeClues(Situation situation) {
        this.told = situation.told(Slot.PERIOD);
        this.span = Span.of(told).ordinal();
        this.main = situation.gist().main(Slot.PERIOD);
        this.previous = situation.previous(Slot.PERIOD);
        this.named = named(situation.layout());
        this.same = same(situation);
        this.compared = situation.claim().compared();
    }

    @Override
    public void describe(Candidate candidate, Clues clues) {
        Filler filler = candidate.filler();
        boolean isTold = candidate.is(Source.TOLD);
        int ownSpan = Span.of(filler).ordinal();
        clues.add(Clue.SPAN, ownSpan, candidate.mention().isPresent());
        clues.add(Clue.SPAN_AGAINST, ownSpan, span);
        if (same > 0) {
            clues.add(Clue.SAME_SPAN, same, ownSpan);
        }
        clues.add(Clue.TURN_TO_TOLD, turn(filler, told).ordinal(), compared);
        clues.add(Clue.TURN_TO_MAIN, turn(filler, main).ordinal(), isTold);
        if (previous.isPresent()) {
            clues.add(Clue.TURN_TO_PREVIOUS, turn(filler, previous.get()).ordinal(), isTold);
        }
        if (named.isPresent()) {
            clues.add(Clue.TURN_TO_NAMED, turn(filler, named.get()).ordinal(), isTold);
        }
    }

    /** How long the time is that "the month", "the quarter", "the year" beside the number takes up; 0 where there is none such. */
    private static int same(Situation situation) {
        Layout layout = situation.layout();
        Amount amount = situation.claim().amount();
        int unit = 0;
        for (Mention mention : layout.mentions()) {
            boolean before = mention.to() <= amount.from();
            if (mention instanceof Time time && time.kind() == Time.Kind.SAME && (before || layout.numbersBetween(amount.to(), time.from()) == 0)) {
                unit = 1 + UNITS.indexOf(layout.reading().word(time.to() - 1));
            }
        }
        return unit;
    }

    /** The first period that the sentence names. */
    private static Optional<Filler> named(Layout layout) {
        for (Layout.Named named : layout.named(Slot.PERIOD)) {
            if (!isDays(named.filler().period().get())) {
                return Optional.of(named.filler());
            }
        }
        return Optional.empty();
    }

    private static Turn turn(Filler one, Filler other) {
        if (one.equals(other)) {
            return Turn.SAME;
        }
        if (one.period().isEmpty() || other.period().isEmpty()) {
            return Turn.NOTHING;
        }
        return turn(one.period().get(), other.period().get());
    }

    private static Turn turn(Period one, Period other) {
        LocalDate start = one.start();
        LocalDate end = one.end();
        if (isYearBefore(start, other.start()) && start.getDayOfMonth() == other.start().getDayOfMonth() && isYearBefore(end, other.end())) {
            return Turn.YEAR_EARLIER;
        }
        if (end.isBefore(other.start())) {
            return Turn.EARLIER;
        }
        if (start.isAfter(other.end())) {
            return Turn.LATER;
        }
        if (!start.isBefore(other.start()) && !end.isAfter(other.end())) {
            return Turn.INSIDE;
        }
        return !start.isAfter(other.start()) && !end.isBefore(other.end()) ? Turn.AROUND : Turn.ACROSS;
    }

    /** Whether a day lies in the same month of the year before another. */
    private static boolean isYearBefore(LocalDate day, LocalDate other) {
        return day.getYear() == other.getYear() - 1 && day.getMonthValue() == other.getMonthValue();
    }

    static boolean isDay(Period period) {
        return period.code().length() == DAY;
    }

    static boolean isDays(Period period) {
        return period.code().length() == DAY || period.code().length() > "2023-01/2023-09".length();
    }

    /** The same months of the year before. */
    static Optional<Filler> yearBefore(Filler filler) {
        return filler.period().filter(period -> !isDays(period))
                .map(period -> Filler.of(Period.months(YearMonth.from(period.start()).minusYears(1), YearMonth.from(period.end()).minusYears(1))));
    }
}
