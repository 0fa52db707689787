package org.tradegraph.extract;

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

    /** Whether a time is what a number may cover. */
    boolean isPeriod(Time time) {
        return time.kind() == Kind.PERIOD && !isOfEvent(time) && !isBase(time) && !isOfRecord(time) && !Periods.isDay(time);
    }

    /** Whether a time is what a number is compared with: "than in April", "compared with January-September 2023". */
    boolean isBase(Time time) {
        for (int at = time.from() - 1; at >= time.from() - FARTHEST; at--) {
            if (wording.is(at, "from") && spans(time)) {
                return false;
            }
            if (wording.is(at - 1, "change", "changes", "variation")) {
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
        return wording.mentions().stream().anyMatch(mention -> mention.to() <= at && at - mention.to() <= 3 && isGrowth(mention));
    }

    private static boolean isGrowth(Mention mention) {
        return mention instanceof Amount amount && amount.kind() == Amount.Kind.PERCENT || mention instanceof Cue cue && cue.is("trend");
    }

    /** Whether a time tells when a rule took effect or a line was opened, and not what a number covers. */
    boolean isOfEvent(Time time) {
        if (!wording.is(time.from() - 1, "in", "on", "since", "of")) {
            return false;
        }
        int at = time.from() - 2;
        while (at > time.from() - FARTHEST_EVENT && !wording.has(at, "event-verb") && isSameClause(at)) {
            at--;
        }
        return wording.has(at, "event-verb");
    }

    private boolean isSameClause(int at) {
        boolean number = wording.mentions().stream().anyMatch(mention -> mention instanceof Amount && mention.from() <= at && at < mention.to());
        boolean trade = wording.mentions().stream().anyMatch(mention -> mention instanceof Cue cue && cue.is("flow") && cue.from() == at);
        return !number && !trade && !wording.has(at, "boundary");
    }

    /** Whether a time tells how long something had not been seen: "the first increase this year", "its lowest since April". */
    private boolean isOfRecord(Time time) {
        int noun = wording.before(time.from());
        noun = wording.is(noun, "in", "of", "since", "for") ? noun - 1 : noun;
        return wording.has(noun, "superlative") || wording.has(noun, "record-noun") && (wording.has(noun - 1, "superlative") || wording.has(noun - 2, "superlative"));
    }

    /** The period that a time names; in a headline "Q1" is the quarter that the text tells more of. */
    Optional<Period> named(Time time, Discourse discourse) {
        boolean year = wording.tokens(time.from(), time.to()).stream().anyMatch(token -> token.isNumber() && token.word().length() == 4);
        return wording.isHeading() && !year ? discourse.mainPeriod().or(time::period) : time.period();
    }
}
