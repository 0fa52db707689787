package org.tradegraph.extract;

import java.time.LocalDate;
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
    private static final int MONTHS_OF_YEAR = 12;
    private static final int LONGEST_BRACKET = 6;
    private static final int FARTHEST_GROWTH = 14;
    private static final int FARTHEST_EXPECTATION = 8;

    private final Parts parts;
    private final Wording wording;
    private final Telling telling;
    private final TimeRoles roles;
    private Optional<Slots> outside = Optional.empty();
    private Optional<Period> base = Optional.empty();

    Times(Parts parts, Telling telling) {
        this.parts = parts;
        this.wording = parts.wording();
        this.telling = telling;
        this.roles = new TimeRoles(wording);
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
        Optional<Period> meant = meant(time).or(() -> opening(time));
        if (meant.isPresent()) {
            hold(meant.get());
        } else if (time.kind() == Time.Kind.YEAR_BEFORE && !roles.isBase(time)) {
            telling.lead().yearBeforeNamed(time);
        } else if (roles.isPeriod(time) && !isEarlier(time) && !isApposition(time) && !isOutlook(time) && !isAloneBehindNumber(time)) {
            roles.named(time, telling.discourse()).ifPresent(this::hold);
        }
    }

    /** What a time means that takes up another, or counts on from one. */
    private Optional<Period> meant(Time time) {
        Optional<Period> takenUp = telling.has(Told.TIME) ? Optional.empty() : roles.takenUp(time, telling.discourse());
        return roles.meant(time, telling.slots().period(), telling.discourse()).or(() -> takenUp);
    }

    private boolean isEarlier(Time time) {
        return roles.isEarlierBase(time, telling.slots().period()) || roles.isOfEarlier(time, telling.slots().period());
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
                    return Optional.empty();
                }
                Optional<Time> time = time(part).filter(named -> isOfSentence(named, end));
                if (time.isPresent() || isSameBehind(part, end)) {
                    return time;
                }
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
        Optional<Period> named = figure.times().stream().filter(time -> time.kind() != Time.Kind.SAME && !Periods.isDay(time)).findFirst().or(() -> behindBracket(figure))
                .flatMap(time -> ofYearBefore(time, current).or(() -> Periods.resolve(time, current))).map(period -> notAfter(period, current))
                .or(() -> figure.lead().yearBefore().flatMap(time -> Periods.resolve(time, current)));
        if (isRevised(figure) || named.isEmpty() && isExpectation(figure)) {
            return current;
        }
        return named.or(() -> base).or(() -> current.flatMap(Periods::firstYear))
                .or(() -> current.map(period -> isPace(figure, period) ? Periods.before(period) : before(period)));
    }

    /** Takes note of how far back lies what a number rose or fell from. */
    void noteBase(Figure figure, Optional<Period> base) {
        base.filter(period -> risesFrom(figure)).ifPresent(period -> opening().ifPresent(now -> telling.discourse().periods().compared(now, period)));
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
        for (int at = 1; at < end; at++) {
            if (wording.is(at, "revised") && wording.has(at - 1, "being")) {
                return true;
            }
        }
        return false;
    }

    /** "Against 71 million last year" means the same months of it, where months are spoken of. */
    private Optional<Period> ofYearBefore(Time time, Optional<Period> current) {
        boolean lastYear = time.to() - time.from() == 2 && wording.is(time.from(), "last") && wording.is(time.from() + 1, "year") && !wording.hasAny(Math.max(0, time.from() - 3), time.from(), "whole-year");
        return lastYear ? current.filter(period -> Periods.length(period) < MONTHS_OF_YEAR).map(Periods::yearBefore) : Optional.empty();
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
        boolean monthly = LENGTHS_OF_PACE.contains(Periods.length(current)) && telling.discourse().periods().areConsecutive() && !parts.hasCue("basis", "yoy") && parts.stream().noneMatch(Times::isYearBefore);
        boolean consecutive = parts.hasCue("basis", "mom") || parts.hasCue("basis", "qoq") || monthly;
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

    /** "The target for the full year", "hopes to close the year with 5 billion": the year, or fiscal year, of the months spoken of. */
    Optional<Period> wholeYear(Slots slots) {
        boolean named = namesYear() && !telling.has(Told.TIME);
        return named ? slots.period().filter(period -> Periods.length(period) < MONTHS_OF_YEAR).map(period -> telling.discourse().calendar().yearOf(period)) : Optional.empty();
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

    /** The time right before a number in a bracket or owned by it: "a rise of 0.4% on July 2024 (€250.5 bn)", "below April's 15.3 million"; or that of an earlier growth. */
    Optional<Period> right(Figure figure) {
        boolean bracketed = figure.isBracketed() && !figure.isRelative();
        Optional<Time> time = bracketed || isOwned(figure) ? timeEnding(figure.amount().from() - 1) : timeOfLevel(figure).or(() -> inBracket(figure));
        return time.filter(named -> !Periods.isDay(named)).flatMap(named -> Periods.resolve(named, telling.slots().period())).or(() -> whenOf(figure)).or(() -> ofEarlierGrowth(figure));
    }

    /** "Above the third-quarter average of 57 billion". */
    private Optional<Time> timeOfLevel(Figure figure) {
        int noun = wording.is(figure.amount().from() - 1, "of") ? figure.amount().from() - 2 : -1;
        return wording.has(noun, "level-noun") ? timeEnding(noun) : Optional.empty();
    }

    /** "Over $377 billion (April-February 2021-22)". */
    private Optional<Time> inBracket(Figure figure) {
        return wording.reading().begun(figure.amount().to() + 1, Time.class).filter(this::isAloneBehindNumber);
    }

    private boolean isAloneBehindNumber(Time time) {
        boolean alone = wording.is(time.from() - 1, "(") && wording.is(time.to(), ")") && time.kind() == Time.Kind.PERIOD;
        return alone && wording.reading().ended(time.from() - 1, Amount.class).isPresent();
    }

    /** "From 2020, when they were 2.6 billion", "than the month before, when exports had reached 1.3 billion". */
    private Optional<Period> whenOf(Figure figure) {
        int when = figure.amount().from() - 1;
        while (when > figure.lead().start() && !wording.is(when, "when", ";")) {
            when--;
        }
        int end = wording.is(when - 1, ",") ? when - 1 : when;
        Optional<Period> current = telling.slots().period();
        Optional<Period> named = timeEnding(end).filter(time -> time.kind() != Time.Kind.SAME && !Periods.isDay(time)).flatMap(time -> Periods.resolve(time, current));
        return wording.is(when, "when") ? named.or(() -> current.flatMap(period -> ofBasis(end, period))) : Optional.empty();
    }

    /** "Than the month before", "than a year earlier". */
    private Optional<Period> ofBasis(int end, Period current) {
        Optional<Cue> basis = wording.reading().ended(end, Cue.class).filter(cue -> cue.is("basis"));
        return basis.flatMap(cue -> switch (cue.value()) {
            case "mom", "qoq" -> Optional.of(Periods.before(current));
            case "yoy" -> Optional.of(Periods.yearBefore(current));
            default -> Optional.<Period>empty();
        });
    }

    /** "After a 7.9 percent growth in the previous month", "reverses a 4.4 percent fall in December": a growth that is a noun has a time of its own. */
    Optional<Period> ofEarlierGrowth(Figure figure) {
        int noun = figure.amount().to();
        boolean named = figure.is(Amount.Kind.PERCENT) && wording.has(figure.amount().from() - 1, "hedge");
        int end = named ? wording.reading().begun(noun, Cue.class).filter(cue -> cue.is("trend")).map(Cue::to).orElse(noun) : noun;
        int at = wording.has(end, "having") ? end + 1 : end;
        int begin = wording.is(at, "in", "for", "of", "during") ? at + 1 : at;
        Optional<Period> current = telling.slots().period();
        return figure.times().stream().filter(time -> end > noun && time.from() == begin && time.kind() != Time.Kind.SAME || isBehindGrowth(time, figure)).findFirst()
                .flatMap(time -> Periods.resolve(time, current)).filter(period -> current.filter(now -> period.end().isBefore(now.end())).isPresent());
    }

    /** "Following a decline of 2.3 percent in April". */
    private boolean isBehindGrowth(Time time, Figure figure) {
        return roles.isOfEarlier(time, telling.slots().period()) && wording.hasAny(Math.max(0, time.from() - FARTHEST_GROWTH), figure.amount().from(), "after-growth");
    }

    private static boolean isYearBefore(Part part) {
        return part.as(Time.class).filter(time -> time.kind() == Time.Kind.YEAR_BEFORE).isPresent();
    }

    /** "April's 15.3 million", "last year's 73 percent". */
    boolean isOwned(Figure figure) {
        int mark = figure.amount().from() - 1;
        return wording.is(mark, "'s") && timeEnding(mark).isPresent();
    }
}
