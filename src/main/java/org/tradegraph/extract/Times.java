package org.tradegraph.extract;

import java.util.Optional;
import java.util.Set;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;

/** Finds the period of each number of a sentence: named before it, only after it, or that of what it is compared with. */
final class Times {

    private static final Set<Integer> LENGTHS_OF_PACE = Set.of(1, 3);

    private final Parts parts;
    private final Wording wording;
    private final Telling telling;
    private final TimeRoles roles;
    private Optional<Period> base = Optional.empty();

    Times(Parts parts, Telling telling) {
        this.parts = parts;
        this.wording = parts.wording();
        this.telling = telling;
        this.roles = new TimeRoles(wording);
    }

    /** A time holds for the numbers to come: "in 2023 exports reached". */
    void take(Time time) {
        if (time.kind() == Time.Kind.PERIOD && roles.isBase(time)) {
            base = time.period();
        }
        Optional<Period> meant = roles.meant(time, telling.slots().period(), telling.discourse()).or(() -> opening(time));
        if (meant.isPresent()) {
            hold(meant.get());
        } else if (time.kind() == Time.Kind.YEAR_BEFORE && !roles.isBase(time)) {
            telling.lead().yearBeforeNamed(time);
        } else if (roles.isPeriod(time) && !roles.isEarlierBase(time, telling.slots().period()) && !isApposition(time)) {
            roles.named(time, telling.discourse()).ifPresent(this::hold);
        }
    }

    /** "In the previous year exports had risen": at the start of a sentence the year before is what it tells of. */
    private Optional<Period> opening(Time time) {
        boolean opens = time.from() <= 2 && wording.is(wording.before(time.from()), "in", "over", "during", "for", "throughout") && !telling.hasNumbers();
        boolean before = time.kind() == Time.Kind.YEAR_BEFORE && time.period().isEmpty() || time.kind() == Time.Kind.PERIOD_BEFORE;
        Optional<Period> meant = opens && before ? Periods.resolve(time, telling.slots().period()) : Optional.empty();
        boolean whole = wording.is(time.to(), "as") && wording.is(time.to() + 2, "whole");
        return whole ? meant.map(period -> Period.year(period.start().getYear())) : meant;
    }

    private void hold(Period period) {
        telling.change(slots -> slots.withPeriod(Optional.of(period)));
        telling.note(Told.TIME, true);
    }

    /** "In 2023, the first year of the agreement". */
    private boolean isApposition(Time time) {
        for (int end = time.from() - 2; end < time.from(); end++) {
            if (wording.is(end, ",") && hasTimeEnding(end)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTimeEnding(int end) {
        for (Part part : parts.list()) {
            if (part.to() == end && part.is(Time.class)) {
                return true;
            }
        }
        return false;
    }

    /** The slots for a number, with a time that is named only after it where none was before. */
    Slots withLater(Slots slots, Figure figure) {
        return telling.has(Told.TIME) ? slots
                : later(figure).map(time -> slots.withPeriod(roles.named(time, telling.discourse()))).orElse(slots);
    }

    /** A time named only after the number, for the whole sentence: "increased by 53% and 71.6%, respectively, in 2023". */
    private Optional<Time> later(Figure figure) {
        int end = figure.amount().to();
        for (Part part : parts.list()) {
            if (part.from() >= end) {
                if (compares(part, figure.lead())) {
                    return Optional.empty();
                }
                Optional<Time> time = time(part).filter(named -> isOfSentence(named, end));
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfSentence(Time time, int end) {
        return time.kind() == Time.Kind.PERIOD && !roles.isBase(time) && !Periods.isDay(time) && !roles.isEarlierBase(time, telling.slots().period())
                && !isAside(time, end) && !wording.hasAny(end, time.from(), "own-time");
    }

    /** Whether a bracket tells something else of a time; "(January to September 2023)" holds nothing but it. */
    private boolean isAside(Time time, int end) {
        boolean alone = wording.is(time.from() - 1, "(") && wording.is(time.to(), ")");
        return !alone && wording.opensBracket(end, time.from());
    }

    private boolean compares(Part part, Lead lead) {
        return part.isCue("context", "compare") && !wording.is(part.from() - 1, "more", "less", "fewer")
                || part instanceof Part.Single single && single.mention() instanceof Amount amount && new Comparisons(wording, lead).isCompared(amount);
    }

    private static Optional<Time> time(Part part) {
        return part instanceof Topic topic ? topic.time() : part.as(Time.class);
    }

    private Optional<Time> timeEnding(int end) {
        for (Part part : parts.list()) {
            Optional<Time> time = time(part);
            if (time.isPresent() && time.get().to() == end) {
                return time;
            }
        }
        return Optional.empty();
    }

    /**
     * The period of what a number is compared with: the one named behind it, else one that the sentence compares with, else the
     * first of several years, the month or quarter before where growth is measured so, or the year before.
     */
    Optional<Period> base(Figure figure) {
        Optional<Period> current = telling.slots().period();
        Optional<Period> named = figure.times().stream().filter(time -> time.kind() != Time.Kind.SAME && !Periods.isDay(time)).findFirst()
                .flatMap(time -> Periods.resolve(time, current)).map(period -> notAfter(period, current));
        boolean first = wording.hasAny(figure.amount().to(), Math.min(figure.amount().to() + 2, wording.size()), "at-first");
        boolean revised = wording.hasAny(0, figure.amount().from(), "revising") && (first || parts.hasCue("context", "forecast"));
        return revised ? current : named.or(() -> figure.lead().yearBefore().flatMap(time -> Periods.resolve(time, current))).or(() -> base).or(() -> current.flatMap(Periods::firstYear))
                .or(() -> current.map(period -> isPace(figure, period) ? Periods.before(period) : before(period)));
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
        boolean consecutive = parts.hasCue("basis", "mom") || parts.hasCue("basis", "qoq");
        return consecutive ? Periods.before(current) : Periods.yearBefore(current);
    }

    /** "Well below the $25.7 billion of January-July 2022": a number known already, of an earlier time named behind it. */
    boolean isOfKnown(Figure figure, Optional<Period> current) {
        int before = figure.amount().from() - 1;
        boolean known = wording.is(before, "the") || wording.has(before, "hedge") && wording.is(before - 1, "the");
        return known && !figure.isRelative() && current.isPresent() && figure.times().stream().findFirst()
                .filter(time -> time.kind() != Time.Kind.SAME && time.kind() != Time.Kind.SINCE).flatMap(time -> Periods.resolve(time, current))
                .filter(period -> period.end().isBefore(current.get().end())).isPresent();
    }

    /** "From 1.6 trillion to 2.9 trillion between 2013 and 2023": the second number is of the last year. */
    Slots atEnd(Slots slots) {
        boolean compared = telling.hasNumbers() && telling.lastDraft().isCompared();
        return compared ? slots.period().flatMap(Periods::lastYear).map(year -> slots.withPeriod(Optional.of(year))).orElse(slots) : slots;
    }

    /** The time right before a number in a bracket or owned by it: "a rise of 0.4% on July 2024 (€250.5 bn)", "below April's 15.3 million"; or that of an earlier growth. */
    Optional<Period> right(Figure figure) {
        boolean bracketed = figure.isBracketed() && !figure.isRelative();
        Optional<Time> time = bracketed || isOwned(figure) ? timeEnding(figure.amount().from() - 1).filter(named -> !Periods.isDay(named)) : Optional.empty();
        return time.flatMap(named -> Periods.resolve(named, telling.slots().period())).or(() -> ofEarlierGrowth(figure));
    }

    /** "After a 7.9 percent growth in the previous month", "reverses a 4.4 percent fall in December": a growth that is a noun has a time of its own. */
    Optional<Period> ofEarlierGrowth(Figure figure) {
        int noun = figure.amount().to();
        boolean named = figure.is(Amount.Kind.PERCENT) && wording.has(figure.amount().from() - 1, "hedge");
        int end = named ? wording.reading().begun(noun, Cue.class).filter(cue -> cue.is("trend")).map(Cue::to).orElse(noun) : noun;
        int at = wording.has(end, "having") ? end + 1 : end;
        int begin = wording.is(at, "in", "for", "of", "during") ? at + 1 : at;
        Optional<Period> current = telling.slots().period();
        return end == noun ? Optional.empty() : figure.times().stream().filter(time -> time.from() == begin && time.kind() != Time.Kind.SAME).findFirst()
                .flatMap(time -> Periods.resolve(time, current)).filter(period -> current.filter(now -> period.end().isBefore(now.end())).isPresent());
    }

    /** "April's 15.3 million", "last year's 73 percent". */
    boolean isOwned(Figure figure) {
        int mark = figure.amount().from() - 1;
        return wording.is(mark, "'s") && timeEnding(mark).isPresent();
    }
}
