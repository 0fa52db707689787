package org.tradegraph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;

/** Finds the period of each number of a sentence: named before it, only after it, or that of what it is compared with. */
final class Times {

    private final Parts parts;
    private final Wording wording;
    private final Telling telling;
    private final TimeRoles roles;
    private final BasePeriods bases;
    private final OwnPeriods own;
    private final boolean yearNamed;
    private Optional<Slots> outside = Optional.empty();
    private Optional<Period> base = Optional.empty();
    private Optional<Period> opened = Optional.empty();

    Times(Parts parts, Telling telling) {
        this.parts = parts;
        this.wording = parts.wording();
        this.telling = telling;
        this.roles = new TimeRoles(wording);
        this.bases = new BasePeriods(parts, wording, telling);
        this.own = new OwnPeriods(parts, wording, telling, roles);
        this.yearNamed = parts.hasCue("context", "forecast") && namesYear();
    }

    /** A time holds for the numbers to come: "in 2023 exports reached". */
    void take(Time time) {
        if (outside.isEmpty() && isWithinBracket(time)) {
            outside = Optional.of(telling.slots());
        }
        if (time.kind() == Time.Kind.PERIOD && roles.isBase(time)) {
            base = time.period();
        }
        if (time.kind() == Time.Kind.YEAR_BEFORE) {
            telling.discourse().periods().comparedYearly();
        }
        Optional<Period> before = opening(time);
        opened = opened.or(() -> before);
        Optional<Period> meant = meant(time).or(() -> before);
        if (meant.isPresent()) {
            hold(meant.get());
        } else if (time.kind() == Time.Kind.YEAR_BEFORE && !roles.isBase(time)) {
            telling.lead().yearBeforeNamed(time);
        } else if (roles.isPeriod(time) && !isEarlier(time) && !isApposition(time) && !isOutlook(time) && !own.isAloneBehindNumber(time)) {
            roles.named(time, telling.discourse()).ifPresent(this::hold);
        }
    }

    /** Whether a period is all the time since a start that the sentence names, and so no part of it, or the one before with which it begins. */
    boolean isCertain(Optional<Period> period) {
        return opened.isPresent() && opened.equals(period) || isSinceStart(period);
    }

    private boolean isSinceStart(Optional<Period> period) {
        return period.isPresent() && parts.stream().flatMap(part -> Parts.time(part).stream())
                .anyMatch(time -> time.kind() != Time.Kind.SAME && roles.meant(time, period, telling.discourse()).equals(period));
    }

    /** What a time means that takes up another, or counts on from one. */
    private Optional<Period> meant(Time time) {
        Optional<Period> takenUp = telling.has(Told.TIME) ? Optional.empty() : roles.takenUp(time, telling.discourse());
        return roles.meant(time, telling.slots().period(), telling.discourse()).or(() -> takenUp);
    }

    private boolean isEarlier(Time time) {
        return roles.isEarlierBase(time, telling.slots().period()) || new EarlierGrowth(wording).isDatedBy(time, telling.slots().period());
    }

    /** "Exports fell in October, which could be a drag on growth in the fourth quarter": without a number one goes on with what is over. */
    private boolean isOutlook(Time time) {
        LocalDate today = telling.discourse().calendar().today();
        boolean open = time.period().filter(period -> period.end().isAfter(today)).isPresent();
        boolean over = telling.slots().period().filter(period -> period.end().isBefore(today)).isPresent();
        return open && over && telling.has(Told.TIME) && parts.stream().noneMatch(part -> part.is(Amount.class));
    }

    /** "In the previous year exports had risen": at the start of a sentence the year before is what it tells of. */
    private Optional<Period> opening(Time time) {
        boolean opens = time.from() <= 2 && wording.is(wording.before(time.from()), "in", "over", "during", "for", "throughout") && !telling.hasNumbers();
        boolean before = time.kind() == Time.Kind.YEAR_BEFORE && time.period().isEmpty() || time.kind() == Time.Kind.PERIOD_BEFORE;
        Optional<Period> meant = opens && before ? Periods.resolve(time, telling.slots().period()) : Optional.empty();
        boolean whole = wording.is(time.to(), "as") && wording.is(time.to() + 2, "whole");
        return whole ? meant.map(period -> Period.year(period.start().getYear())) : meant;
    }

    /** A bracket behind a number that tells more than a time. */
    private boolean isWithinBracket(Time time) {
        boolean alone = wording.is(time.to(), ")") && (wording.is(time.from() - 1, "(") || wording.is(time.from() - 2, "("));
        return telling.hasNumbers() && !alone && wording.opensBracket(0, time.from());
    }

    /** Behind a bracket the time holds that held before it: "reached 50% (in July it was 39.8%), bringing 5.8 billion dollars". */
    void leave(int at) {
        outside.filter(before -> !wording.opensBracket(0, at)).ifPresent(before -> {
            telling.change(slots -> slots.withPeriod(before.period()));
            outside = Optional.empty();
        });
    }

    private void hold(Period period) {
        telling.change(slots -> slots.withPeriod(Optional.of(period)));
        telling.note(Told.TIME, true);
    }

    /** "In 2023, the first year of the agreement", "in the ten months to April (fiscal year 2023-24)". */
    private boolean isApposition(Time time) {
        for (int end = time.from() - 2; end < time.from(); end++) {
            boolean bracket = wording.is(end, "(") && wording.is(time.to(), ")");
            if ((wording.is(end, ",") || bracket) && hasTimeEnding(end)) {
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
        Optional<Period> month = new ImpliedMonth(parts, telling.discourse().calendar()).of(slots.period());
        if (month.isPresent()) {
            opened = month;
            hold(month.get());
            return slots.withPeriod(month);
        }
        Optional<Time> later = telling.has(Told.TIME) ? Optional.empty() : later(figure);
        later.filter(time -> time.kind() == Time.Kind.SAME).flatMap(this::meant).ifPresent(this::hold);
        return later.map(time -> slots.withPeriod(meant(time).or(() -> roles.named(time, telling.discourse())).or(telling.slots()::period))).orElse(slots);
    }

    /** A time named only after the number, for the whole sentence: "increased by 53% and 71.6%, respectively, in 2023". */
    private Optional<Time> later(Figure figure) {
        int end = figure.amount().to();
        for (Part part : parts.list()) {
            if (part.from() >= end) {
                if (compares(part, figure.lead())) {
                    return reached(part, end);
                }
                Optional<Time> time = Parts.time(part).filter(named -> isOfSentence(named, end));
                if (time.isPresent() || isSameBehind(part, end)) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    /** "Going from 1.6 billion in July to 2.1 billion in August": the time of the number that was reached. */
    private Optional<Time> reached(Part base, int end) {
        boolean turned = !wording.is(wording.beforeHedges(base.from()), "from");
        boolean reached = false;
        for (Part part : turned ? List.<Part>of() : parts.list()) {
            if (part.from() >= base.to() && part.number().isPresent()) {
                if (reached) {
                    return Optional.empty();
                }
                reached = wording.is(wording.beforeHedges(part.from()), "to");
            }
            Optional<Time> time = reached ? Parts.time(part).filter(named -> isOfSentence(named, end)) : Optional.empty();
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** "64,300 units in the month, and 446,000 in the first ten months". */
    private boolean isSameBehind(Part part, int end) {
        return part.from() - end <= 2 && part.as(Time.class).filter(time -> time.kind() == Time.Kind.SAME).isPresent();
    }

    /** "10.9 percent over the 237,519 containers of February 2021": the time of another number, known already. */
    private boolean isOfKnown(Time time, int end) {
        int link = time.from() - 1;
        Optional<Amount> known = wording.is(link, "of", "in") ? wording.reading().ended(link, Amount.class).filter(amount -> amount.from() > end) : Optional.empty();
        return known.filter(amount -> wording.is(amount.from() - 1, "the")).isPresent();
    }

    private boolean isOfSentence(Time time, int end) {
        boolean named = time.kind() == Time.Kind.PERIOD && !roles.isOfRecord(time) || time.kind() == Time.Kind.SAME && meant(time).isPresent();
        return named && !roles.isBase(time) && !Periods.isDay(time) && !isEarlier(time) && !isOfKnown(time, end)
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

    /** "From 1.6 trillion to 2.9 trillion between 2013 and 2023": the second number is of the last year. */
    Slots atEnd(Slots slots) {
        boolean compared = telling.hasNumbers() && telling.lastDraft().isCompared();
        return compared ? slots.period().flatMap(Periods::lastYear).map(year -> slots.withPeriod(Optional.of(year))).orElse(slots) : slots;
    }

    /** "The target for the full year", "hopes to close the year with 5 billion": the year, or fiscal year, of the months spoken of. */
    Optional<Period> wholeYear(Slots slots) {
        boolean named = yearNamed && !telling.has(Told.TIME);
        return named ? slots.period().filter(Periods::isPartOfYear).map(period -> telling.discourse().calendar().yearOf(period)) : Optional.empty();
    }

    private boolean namesYear() {
        for (int at = 0; at < wording.size(); at++) {
            boolean whole = wording.is(at, "year") && (wording.has(at - 1, "before-whole-year") || wording.is(at + 1, "'s") && wording.has(at + 2, "of-whole-year"));
            if (whole || wording.is(at, "annual") && wording.has(at + 1, "of-whole-year")) {
                return true;
            }
        }
        return false;
    }

    /** The period of what a number is compared with. */
    Optional<Period> base(Figure figure) {
        return bases.of(figure, base);
    }

    BasePeriods bases() {
        return bases;
    }

    OwnPeriods own() {
        return own;
    }
}
