package org.tradegraph.extract;

import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;

/** Finds the period of each number of a sentence: named before it, only after it, or that of what it is compared with. */
final class Times {

    private final Parts parts;
    private final Wording wording;
    private final Telling telling;
    private final TimeRoles roles;

    Times(Parts parts, Telling telling) {
        this.parts = parts;
        this.wording = parts.wording();
        this.telling = telling;
        this.roles = new TimeRoles(wording);
    }

    /** A time holds for the numbers to come: "in 2023 exports reached". */
    void take(Time time) {
        if (time.kind() == Time.Kind.YEAR_BEFORE && !roles.isBase(time)) {
            telling.lead().yearBeforeNamed();
        } else if (roles.isPeriod(time) && !roles.isEarlierBase(time, telling.slots().period()) && !isApposition(time)) {
            telling.change(slots -> slots.withPeriod(roles.named(time, telling.discourse())));
            telling.note(Told.TIME, true);
        }
    }

    /** "In 2023, the first year of the agreement". */
    private boolean isApposition(Time time) {
        return parts.stream().filter(part -> part.is(Time.class)).anyMatch(part -> part.to() < time.from() && time.from() - part.to() <= 2 && wording.is(part.to(), ","));
    }

    /** The slots for a number, with a time that is named only after it where none was before. */
    Slots withLater(Slots slots, Figure figure) {
        return telling.has(Told.TIME) ? slots
                : later(figure).map(time -> slots.withPeriod(roles.named(time, telling.discourse()))).orElse(slots);
    }

    /** A time named only after the number, for the whole sentence: "increased by 53% and 71.6%, respectively, in 2023". */
    private Optional<Time> later(Figure figure) {
        int end = figure.amount().to();
        return parts.stream().filter(part -> part.from() >= end).takeWhile(part -> !compares(part, figure.lead())).flatMap(Times::time)
                .filter(time -> time.kind() == Time.Kind.PERIOD && !roles.isBase(time) && !Periods.isDay(time))
                .filter(time -> !roles.isEarlierBase(time, telling.slots().period()))
                .filter(time -> !isAside(time, end) && !wording.hasAny(end, time.from(), "own-time"))
                .findFirst();
    }

    /** Whether a bracket tells something else of a time; "(January to September 2023)" holds nothing but it. */
    private boolean isAside(Time time, int end) {
        boolean alone = wording.is(time.from() - 1, "(") && wording.is(time.to(), ")");
        return !alone && wording.opensBracket(end, time.from());
    }

    private boolean compares(Part part, Lead lead) {
        return part.isCue("context", "compare")
                || part.as(Amount.class).filter(amount -> new Comparisons(wording, lead).isCompared(amount)).isPresent();
    }

    private static Stream<Time> time(Part part) {
        return part.topic().map(Topic::time).orElse(part.as(Time.class)).stream();
    }

    /** The period of what a number is compared with: the one named behind it, else the year before. */
    Optional<Period> base(Figure figure) {
        Optional<Period> current = telling.slots().period();
        return figure.times().stream().filter(time -> time.kind() != Time.Kind.SAME && !Periods.isDay(time)).findFirst()
                .map(time -> Periods.resolve(time, current)).orElse(current.map(Periods::yearBefore));
    }
}
