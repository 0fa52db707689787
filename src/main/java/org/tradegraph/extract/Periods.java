package org.tradegraph.extract;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Time;
import org.tradegraph.mention.Time.Kind;
import org.tradegraph.trade.Period;

/** Tells the period that a number covers from the one it is compared with, and computes the periods before. */
final class Periods {

    private static final Set<String> COMPARING = Set.of("than", "from", "against", "versus", "vs", "to", "with", "over", "on", "above", "below", "since");
    private static final Set<String> SPANNING = Set.of("to", "through", "until", "till", "-");
    private static final Set<String> COMPARED = Set.of("compared", "comparison", "compare", "contrast", "relative");

    private Periods() {
    }

    /** Whether a time is what a number is compared with: "than in April", "compared with January-September 2023". */
    static boolean isBase(Reading reading, Time time) {
        for (int back = 1; back <= 4; back++) {
            int at = time.from() - back;
            String word = reading.word(at);
            boolean weak = word.equals("to") || word.equals("with") || word.equals("on") || word.equals("over");
            boolean span = word.equals("from") && reading.tokens().subList(time.from(), time.to()).stream().anyMatch(token -> SPANNING.contains(token.word()));
            if (span) {
                return false;
            }
            if (reading.is(at - 1, "change", "changes", "variation")) {
                return true;
            }
            if (COMPARING.contains(word)) {
                return !weak || COMPARED.contains(reading.word(at - 1)) || word.equals("on") && time.kind() != Kind.PERIOD;
            }
            if (COMPARED.contains(word)) {
                return true;
            }
            if (!Set.of("the", "in", "same", "of", "a", "that").contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a time behind "over" or "on" lies before the one spoken of, and so is what a growth is measured from. */
    static boolean isEarlierBase(Reading reading, Time time, Optional<Period> current) {
        int before = reading.is(time.from() - 1, "the") ? time.from() - 2 : time.from() - 1;
        boolean ofThat = reading.is(before, "of", "in") && reading.is(before - 1, "that", "value", "figure", "level", "total");
        boolean grown = reading.mentions().stream().anyMatch(mention -> mention.to() <= before && before - mention.to() <= 3
                && (mention instanceof Amount amount && amount.kind() == Amount.Kind.PERCENT || mention instanceof Cue cue && cue.is("trend")));
        return (ofThat || grown && reading.is(before, "over", "on", "from")) && current.isPresent() && time.period().isPresent()
                && time.period().get().start().isBefore(current.get().start());
    }

    /** Whether a time tells when a rule took effect or a line was opened, and not what a number covers. */
    static boolean isOfEvent(Reading reading, Time time) {
        return reading.is(time.from() - 1, "in", "on", "since") && reading.is(time.from() - 2, "effect", "force", "launched", "signed", "opened", "established", "founded", "started", "restarted");
    }

    /** A day says when something was reported, not what a number covers. */
    static boolean isDay(Time time) {
        return time.period().filter(period -> period.code().length() == 10 || period.code().length() == 21).isPresent();
    }

    /** The period that a time names; in a headline "Q1" is the quarter that the text tells more of. */
    static Optional<Period> named(Reading reading, Time time, Discourse discourse) {
        boolean year = reading.tokens().subList(time.from(), time.to()).stream().anyMatch(token -> token.isNumber() && token.word().length() == 4);
        return reading.sentence().heading() && !year ? discourse.mainPeriod().or(time::period) : time.period();
    }

    /** The period a time means, given the one spoken of. */
    static Optional<Period> resolve(Time time, Optional<Period> current) {
        return switch (time.kind()) {
            case PERIOD -> time.period();
            case SAME -> current;
            case YEAR_BEFORE -> time.period().isPresent() && current.isPresent()
                    ? Optional.of(inYear(current.get(), time.period().get().start().getYear()))
                    : current.map(period -> inYear(period, period.start().getYear() - 1));
            case PERIOD_BEFORE -> current.map(Periods::before);
            case SINCE, SPAN -> current;
        };
    }

    /** The same months of another year. */
    static Period inYear(Period period, int year) {
        int shift = year - period.start().getYear();
        return Period.months(YearMonth.from(period.start()).plusYears(shift), YearMonth.from(period.end()).plusYears(shift));
    }

    static Period yearBefore(Period period) {
        return inYear(period, period.start().getYear() - 1);
    }

    /** The span of the same length right before. */
    static Period before(Period period) {
        YearMonth from = YearMonth.from(period.start());
        YearMonth to = YearMonth.from(period.end());
        int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
        return Period.months(from.minusMonths(months), to.minusMonths(months));
    }
}
