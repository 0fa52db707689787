package org.tradegraph.extract;

import java.time.LocalDate;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Time;
import org.tradegraph.mention.Time.Kind;
import org.tradegraph.trade.Period;

/** Tells the period that a number covers from the one it is compared with and from the day of an event. */
record TimeRoles(Wording wording) {

    private static final int FARTHEST = 4;
    private static final int FARTHEST_EVENT = 10;
    private static final int FARTHEST_FIRST = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    /** Whether a time is what a number may cover. */
    boolean isPeriod(Time time) {
        return time.kind() == Kind.PERIOD && !isOfEvent(time) && !isBase(time) && !isOfRecord(time) && !Periods.isDay(time) && !new Asides(wording).holds(time);
    }

    /** Whether a time is what a number is compared with: "than in April", "compared with January-September 2023". */
    boolean isBase(Time time) {
        return isLevel(time) || isSecond(time) || isBehindComparing(time) || isSpelledOut(time);
    }

    /** "A year earlier, in May 2023". */
    private boolean isSpelledOut(Time time) {
        int comma = wording.is(time.from() - 1, "in") ? time.from() - 2 : time.from() - 1;
        return wording.is(comma, ",") && wording.reading().ended(comma, Time.class).filter(before -> before.kind() == Kind.YEAR_BEFORE).isPresent();
    }

    /** "Seven times their May level", "above its 2019 peak". */
    private boolean isLevel(Time time) {
        int owner = time.from() - 1;
        boolean ofRecord = wording.is(owner, "of") && wording.is(owner - 1, "record", "peak", "high", "low") && wording.hasAny(Math.max(0, owner - FARTHEST), owner - 1, "beating");
        if (ofRecord) {
            return true;
        }
        boolean owned = wording.is(owner, "their", "its", "the", "his") && (wording.has(owner - 1, "comparing") || wording.is(owner - 1, "times", "of"));
        return owned && wording.has(time.to(), "level-noun");
    }

    /** "Comparing October 2018 with October 2017". */
    private boolean isSecond(Time time) {
        int link = wording.before(time.from());
        boolean linked = wording.is(link, "with", "to", "and");
        for (int at = link - 1; linked && at >= link - FARTHEST_FIRST && !wording.has(at, "boundary"); at--) {
            if (wording.is(at, "comparing", "compare")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindComparing(Time time) {
        if (isOfComparedFlow(time)) {
            return true;
        }
        for (int at = time.from() - 1; at >= time.from() - FARTHEST; at--) {
            if (wording.is(at, "from") && spans(time)) {
                return false;
            }
            if (wording.is(at - 1, "change", "changes", "variation")) {
                return true;
            }
            if (wording.is(at, "as") && wording.is(at - 1, "much", "many", "large", "high", "again")) {
                return true;
            }
            if (wording.has(at, "comparing")) {
                return compares(at, time);
            }
            if (wording.has(at, "compared")) {
                return true;
            }
            if (!wording.has(at, "before-base")) {
                return false;
            }
        }
        return false;
    }

    /** "Compared to the surplus in August", "compared with the value recorded in 2022". */
    private boolean isOfComparedFlow(Time time) {
        int link = wording.before(time.from());
        if (!wording.is(link, "in", "of", "during", "for")) {
            return false;
        }
        int end = wording.has(link - 1, "recorded") ? link - 1 : link;
        int noun = wording.reading().ended(end, Cue.class).filter(cue -> cue.is("flow")).map(Cue::from).orElse(wording.has(end - 1, "measured") ? end - 1 : end);
        int at = wording.before(noun);
        return noun < end && wording.has(at, "comparing") && wording.has(at - 1, "compared");
    }

    /** The "from" of "from January to May" begins a span. */
    private boolean spans(Time time) {
        return wording.hasAny(time.from(), time.to(), "spanning");
    }

    /** "To", "with", "on" and "over" compare only in company: "compared to 2023", "on the year". */
    private boolean compares(int at, Time time) {
        return !wording.has(at, "weakly-comparing") || wording.has(at - 1, "compared") || wording.is(at, "on") && time.kind() != Kind.PERIOD;
    }

    /** Whether a time lies before the one spoken of, and so is what a growth is measured from: "grew 5% over 2019", "the value of 2019". */
    boolean isEarlierBase(Time time, Optional<Period> current) {
        int before = wording.before(time.from());
        boolean ofThat = wording.is(before, "of", "in") && wording.has(before - 1, "measure");
        boolean base = ofThat || wording.is(before, "over", "on", "from") && followsGrowth(before);
        return base && current.isPresent() && time.period().filter(period -> period.start().isBefore(current.get().start())).isPresent();
    }

    private boolean followsGrowth(int at) {
        for (Mention mention : wording.mentions()) {
            if (mention.to() <= at && at - mention.to() <= 3 && isGrowth(mention)) {
                return true;
            }
        }
        return false;
    }

    static boolean isGrowth(Mention mention) {
        return mention instanceof Amount amount && amount.kind() == Amount.Kind.PERCENT || mention instanceof Cue cue && cue.is("trend");
    }

    /** Whether a time tells when a rule took effect or a line was opened, and not what a number covers. */
    boolean isOfEvent(Time time) {
        boolean ago = wording.is(time.to() - 1, "ago");
        if (!ago && !wording.is(time.from() - 1, "in", "on", "since", "of")) {
            return false;
        }
        int at = ago ? time.from() - 1 : time.from() - 2;
        while (at > time.from() - FARTHEST_EVENT && !wording.has(at, "event-verb") && isSameClause(at)) {
            at--;
        }
        return wording.has(at, "event-verb") && !opensWithWhen(at);
    }

    /** "When the mechanism was established in 2012 the trade was": the event dates the number. */
    private boolean opensWithWhen(int verb) {
        int at = verb;
        while (at > 0 && !wording.has(at, "boundary")) {
            at--;
        }
        return at == 0 && wording.is(at, "when");
    }

    private boolean isSameClause(int at) {
        boolean trade = wording.reading().begun(at, Cue.class).filter(cue -> cue.is("flow")).isPresent();
        return !wording.reading().isIn(at, Amount.class) && !trade && !wording.has(at, "boundary");
    }

    /** What a time means that is told from a start or from a count of months, given the period spoken of. */
    Optional<Period> meant(Time time, Optional<Period> current, Discourse discourse) {
        return time.kind() == Kind.SAME ? counted(time, current, discourse.periods()).or(() -> quarter(time, current)) : since(time, discourse.calendar().today());
    }

    /** "In the same period imports fell" at the start of a paragraph: the period of the one before. */
    Optional<Period> takenUp(Time time, Discourse discourse) {
        boolean same = time.kind() == Kind.SAME && wording.hasAny(time.from(), time.to(), "taking-up");
        return same && !isBase(time) ? discourse.periods().beforeParagraph() : Optional.empty();
    }

    /** "52 percent in the quarter" where its last month was spoken of. */
    private Optional<Period> quarter(Time time, Optional<Period> current) {
        return wording.is(time.to() - 1, "quarter") ? current.flatMap(Periods::quarterEndingWith) : Optional.empty();
    }

    /** "The seven months": those spoken of, where something else was spoken of last those seven that were before, else the first of the year. */
    private static Optional<Period> counted(Time time, Optional<Period> current, SpokenPeriods spoken) {
        return time.period().map(period -> current.filter(last -> covers(last, Periods.length(period)))
                .orElseGet(() -> spoken.ofMonths(Periods.length(period)).orElse(period)));
    }

    /** Whether a period is so many months long, from the first day of one or from the middle. */
    private static boolean covers(Period period, int months) {
        return Periods.length(period) == months || Periods.length(period) == months + 1;
    }

    /** "In nine months", with no year. */
    private boolean isCount(Time time) {
        return wording.is(time.to() - 1, "months", "month") && !wording.hasAny(time.from(), time.to(), "part-start") && time.to() - time.from() <= 3;
    }

    /** All the time from a start up to the day of the text: "has carried 47 million tonnes since 2021"; none where it only tells how old a rule or a record is. */
    private Optional<Period> since(Time time, LocalDate today) {
        boolean dated = (time.kind() == Kind.SINCE || time.kind() == Kind.PERIOD) && time.period().isPresent() && !isOfRecord(time);
        return dated && addsUp(since(time)) ? Optional.of(Periods.since(time.period().get(), today)) : Optional.empty();
    }

    /** Where the "since" stands that governs a time: "since 2021", "since it opened in December 2021"; -1 where there is none. */
    private int since(Time time) {
        int at = time.from() - 1;
        while (at > time.from() - FARTHEST_EVENT && !wording.is(at, "since") && !wording.has(at, "boundary")) {
            at--;
        }
        return wording.is(at, "since") ? at : -1;
    }

    /** Whether something has gone on since then, and not just "been in force since" or "opened since". */
    private boolean addsUp(int since) {
        return since >= 0 && isPerfect() && !wording.has(since - 1, "event-verb");
    }

    private boolean isPerfect() {
        for (int at = 0; at < wording.size(); at++) {
            if (wording.is(at, "has", "have", "'ve") && !wording.is(at + 1, "been", "had")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time tells how long something had not been seen: "the first increase this year", "its lowest since April". */
    boolean isOfRecord(Time time) {
        if (isBehindRecord(time)) {
            return true;
        }
        if (wording.is(time.from() - 1, "in", "during") && !isCount(time) && !wording.hasAny(time.from(), time.to(), "taking-up")) {
            return false;
        }
        int noun = wording.before(time.from());
        noun = wording.is(noun, "in", "of", "since", "for", "yet") ? noun - 1 : noun;
        if (wording.is(noun - 1, "straight", "consecutive", "running", "successive")) {
            return false;
        }
        int since = since(time);
        noun = since >= 0 ? since - 1 : noun;
        return wording.has(noun, "superlative") || wording.has(noun, "record-noun") && (wording.has(noun - 1, "superlative") || wording.has(noun - 2, "superlative"));
    }

    private static boolean isWithin(Period main, Time time) {
        return time.period().filter(period -> Periods.length(main) > Periods.length(period)).isEmpty();
    }

    /** "The highest monthly export value of $9.9 billion this year". */
    private boolean isBehindRecord(Time time) {
        int lead = wording.reading().ended(time.from(), Amount.class).map(Amount::lead).orElse(0);
        return wording.is(time.from(), "this") && wording.is(lead - 1, "of", "at") && wording.hasAny(Math.max(0, lead - FARTHEST_EVENT), lead - 1, "superlative")
                && !wording.hasAny(Math.max(0, lead - FARTHEST), lead, "boundary");
    }

    /** "Year to date": in a bulletin on a month or quarter, up to its end. */
    private boolean isToDate(Time time) {
        return wording.is(time.to() - 1, "date") && wording.is(time.from(), "year");
    }

    /** The period that a time names; in a headline "Q1" is the quarter that the text tells more of, but "October" no longer span. */
    Optional<Period> named(Time time, Discourse discourse) {
        if (isToDate(time)) {
            return discourse.theme().mainPeriod().filter(main -> Periods.length(main) <= MONTHS_OF_QUARTER).map(Periods::toDate).or(time::period);
        }
        boolean year = wording.tokens(time.from(), time.to()).stream().anyMatch(token -> token.isNumber() && token.word().length() == 4);
        Optional<Period> counted = !year && isCount(time) ? time.period().flatMap(period -> discourse.periods().ofMonths(Periods.length(period))) : Optional.empty();
        return counted.or(() -> wording.isHeading() && !year ? discourse.theme().mainPeriod().filter(main -> isWithin(main, time)) : Optional.empty()).or(time::period);
    }
}
