package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;

/** Finds the period that a number has for itself, whatever the sentence speaks of: by an owner, a bracket, a level, or a clause. */
record OwnPeriods(Parts parts, Wording wording, Telling telling, TimeRoles roles) {

    /** "Well below the $25.7 billion of January-July 2022": a number known already, of an earlier time named behind it. */
    boolean isOfKnown(Figure figure, Optional<Period> current) {
        int before = figure.amount().from() - 1;
        boolean known = wording.is(before, "the") || wording.has(before, "hedge") && wording.is(before - 1, "the");
        return known && !figure.isRelative() && current.isPresent() && figure.times().stream().findFirst()
                .filter(time -> time.kind() != Time.Kind.SAME && time.kind() != Time.Kind.SINCE).flatMap(time -> Periods.resolve(time, current))
                .filter(period -> period.end().isBefore(current.get().end())).isPresent();
    }

    /** The time right before a number in a bracket or owned by it: "a rise of 0.4% on July 2024 (€250.5 bn)", "below April's 15.3 million"; or that of an earlier growth. */
    Optional<Period> of(Figure figure) {
        boolean bracketed = figure.isBracketed() && !figure.isRelative();
        Optional<Time> time = isOwned(figure) ? parts.timeEnding(wording.beforeHedges(figure.amount().from())) : bracketed ? parts.timeEnding(figure.amount().from() - 1) : timeOfLevel(figure).or(() -> inBracket(figure)).or(() -> beforeDash(figure));
        return time.filter(named -> !Periods.isDay(named)).flatMap(named -> Periods.resolve(named, telling.slots().period())).or(() -> whenOf(figure)).or(() -> ofEarlierGrowth(figure));
    }

    /** "Above the third-quarter average of 57 billion". */
    private Optional<Time> timeOfLevel(Figure figure) {
        int noun = wording.is(figure.amount().from() - 1, "of") ? figure.amount().from() - 2 : -1;
        return wording.has(noun, "level-noun") ? parts.timeEnding(noun) : Optional.empty();
    }

    /** "Compared to the second quarter - 5.4 trillion". */
    private Optional<Time> beforeDash(Figure figure) {
        int dash = figure.amount().lead() - 1;
        boolean apart = dash > 0 && wording.token(dash).isHyphen() && wording.token(dash).spaceBefore();
        return apart && !figure.isRelative() ? parts.timeEnding(dash) : Optional.empty();
    }

    /** "Over $377 billion (April-February 2021-22)". */
    private Optional<Time> inBracket(Figure figure) {
        return wording.reading().begun(figure.amount().to() + 1, Time.class).filter(this::isAloneBehindNumber);
    }

    boolean isAloneBehindNumber(Time time) {
        boolean alone = wording.is(time.from() - 1, "(") && wording.is(time.to(), ")") && time.kind() == Time.Kind.PERIOD;
        return alone && wording.reading().ended(time.from() - 1, Amount.class).isPresent();
    }

    /** "From 2020, when they were 2.6 billion", "than the month before, when exports had reached 1.3 billion", "than in the same period last year, which saw 10.1 billion". */
    private Optional<Period> whenOf(Figure figure) {
        int when = figure.amount().from() - 1;
        while (when > figure.lead().start() && !wording.is(when, "when", "which", ";")) {
            when--;
        }
        int end = wording.is(when - 1, ",") ? when - 1 : when;
        Optional<Period> current = telling.slots().period();
        Optional<Time> time = parts.timeEnding(end);
        if (wording.is(when, "which")) {
            return time.filter(earlier -> earlier.kind() == Time.Kind.YEAR_BEFORE || earlier.kind() == Time.Kind.PERIOD_BEFORE || roles.isBase(earlier)).flatMap(earlier -> Periods.resolve(earlier, current));
        }
        Optional<Period> named = time.filter(other -> other.kind() != Time.Kind.SAME && !Periods.isDay(other)).flatMap(other -> other.kind() == Time.Kind.SINCE ? other.period() : Periods.resolve(other, current));
        boolean clause = wording.is(when, "when") && !wording.has(when + 1, "compared");
        return clause ? named.or(() -> current.flatMap(period -> ofBasis(end, period))) : Optional.empty();
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
        EarlierGrowth earlier = new EarlierGrowth(wording);
        return earlier.isDatedBy(time, telling.slots().period()) && earlier.opensBefore(time, figure.amount());
    }

    /** "April's 15.3 million", "last year's 73 percent", "September's record 34.6 billion". */
    boolean isOwned(Figure figure) {
        int mark = wording.beforeHedges(figure.amount().from());
        return wording.is(mark, "'s") && parts.timeEnding(mark).isPresent();
    }
}
