package org.tradegraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tradegraph.mention.Time;
import org.tradegraph.mention.Time.Kind;
import org.tradegraph.trade.Period;

/** Finds when something happened among the times of a sentence. */
final class Dates {

    private Dates() {
    }

    /** The time in some words, else the nearest one behind them, else the nearest before them. */
    static Optional<Period> of(Scene scene, int from, int to, Discourse discourse) {
        List<Time> times = times(scene);
        Optional<Time> inside = times.stream().filter(time -> time.from() >= from && time.to() <= to).findFirst();
        Optional<Time> behind = times.stream().filter(time -> time.from() >= to && !isSaying(scene, time)).findFirst();
        Optional<Time> before = times.stream().filter(time -> time.to() <= from).reduce((one, other) -> other);
        return inside.or(() -> behind).or(() -> before).flatMap(time -> period(scene, time, times, discourse));
    }

    private static List<Time> times(Scene scene) {
        List<Time> times = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            scene.timeAt(at).filter(time -> (time.kind() == Kind.PERIOD || time.kind() == Kind.SINCE) && time.period().isPresent()).ifPresent(times::add);
        }
        return times;
    }

    /** "…, customs said on Tuesday" dates the saying. */
    private static boolean isSaying(Scene scene, Time time) {
        return scene.wording().hasAny(time.from() - 2, time.from(), "saying-verb");
    }

    private static Optional<Period> period(Scene scene, Time time, List<Time> times, Discourse discourse) {
        Period own = time.period().get();
        for (Time other : times) {
            Period end = other.period().get();
            boolean span = other.from() == time.to() + 1 && scene.wording().has(time.to(), "day-span");
            if (span && Periods.isDay(own) && Periods.isDay(end) && own.compareTo(end) < 0) {
                return Optional.of(new Period(own.code() + "/" + end.code()));
            }
            boolean reversed = time.from() == other.to() + 1 && scene.wording().has(other.to(), "day-span") && !scene.reading().is(other.to(), "and");
            if (reversed && Periods.isDay(own) && Periods.isDay(end) && end.compareTo(own) < 0) {
                return Optional.of(new Period(end.code() + "/" + own.code()));
            }
        }
        if (isEndOfMonth(scene, time, own)) {
            return Optional.of(Period.month(own.end().getYear(), own.end().getMonthValue()));
        }
        if (isNextWeek(scene, time, own, discourse)) {
            return Optional.of(new Period(own.start().plusWeeks(1).toString()));
        }
        Optional<Period> days = days(scene, time, own);
        if (days.isPresent()) {
            return days;
        }
        if (isAhead(scene, time, own, discourse)) {
            return Optional.of(new Period(own.start().getYear() + 1 + own.code().substring(4)));
        }
        if (isBehind(scene, time, own, discourse)) {
            return Optional.of(new Period(own.start().getYear() - 1 + own.code().substring(4)));
        }
        return Optional.of(isGuessed(scene, time, own, discourse) ? new Period(own.code().substring(0, 7)) : own);
    }

    /** What happens "at the end of July" happens in July, while exports by then are those of all months up to it. */
    private static boolean isEndOfMonth(Scene scene, Time time, Period own) {
        return own.code().length() > 7 && !Periods.isDay(own) && scene.reading().is(time.from() - 1, "of") && scene.reading().is(time.from() - 2, "end", "close", "middle");
    }

    /** A summit "which opens on Tuesday" has not opened yet. */
    private static boolean isNextWeek(Scene scene, Time time, Period own, Discourse discourse) {
        int verb = scene.reading().is(time.from() - 1, "on") ? time.from() - 2 : time.from() - 1;
        boolean weekday = scene.reading().word(time.to() - 1).endsWith("day") && time.to() - time.from() == 1;
        boolean coming = scene.wording().has(verb, "opening-now") || scene.reading().is(verb, "place") && scene.wording().has(verb - 1, "opening-now");
        return weekday && Periods.isDay(own) && coming && own.start().isBefore(discourse.calendar().today());
    }

    /** "18 to 20 June": the first day is a bare number before. */
    private static Optional<Period> days(Scene scene, Time time, Period own) {
        int at = time.from() - 2;
        boolean span = at >= 0 && Periods.isDay(own) && scene.wording().has(at + 1, "day-span") && scene.reading().word(at).matches("[12]?\\d|3[01]");
        if (!span) {
            return Optional.empty();
        }
        int first = Integer.parseInt(scene.reading().word(at));
        return first < 1 || first >= own.start().getDayOfMonth() ? Optional.empty()
                : Optional.of(new Period(own.start().withDayOfMonth(first) + "/" + own.code()));
    }

    /** A day far ahead that nothing says is still to come was last year's. */
    private static boolean isBehind(Scene scene, Time time, Period own, Discourse discourse) {
        return Periods.isDay(own) && !isComing(scene) && !scene.wording().hasAny(0, scene.size(), "opening-now") && !hasYear(scene, time)
                && own.start().isAfter(discourse.calendar().today().plusMonths(2));
    }

    private static boolean hasYear(Scene scene, Time time) {
        return scene.reading().tokens().subList(time.from(), time.to()).stream().anyMatch(token -> token.word().matches("\\d{4}"));
    }

    private static boolean isComing(Scene scene) {
        return scene.wording().hasAny(0, scene.size(), "coming") || isSetToCome(scene);
    }

    private static boolean isSetToCome(Scene scene) {
        return IntStream.range(0, scene.size() - 1).anyMatch(at -> scene.reading().is(at, "set", "due", "is", "are", "wants", "plans") && scene.reading().is(at + 1, "to") || scene.reading().is(at, "set") && scene.reading().is(at + 1, "for"));
    }

    /** A month without a year that "will" come is the next one, not the last. */
    private static boolean isAhead(Scene scene, Time time, Period own, Discourse discourse) {
        boolean month = own.code().length() == 7 || Periods.isDay(own);
        return month && (isComing(scene) || startsAt(scene, time)) && !hasYear(scene, time) && own.end().isBefore(discourse.calendar().today().withDayOfMonth(1));
    }

    /** "Starts in May". */
    private static boolean startsAt(Scene scene, Time time) {
        return scene.reading().is(time.from() - 1, "in", "on") && scene.reading().is(time.from() - 2, "starts", "opens", "begins");
    }

    /** A weekday seen from the last day of a month, which stands for an unknown publication date, tells no more than the month. */
    private static boolean isGuessed(Scene scene, Time time, Period own, Discourse discourse) {
        LocalDate today = discourse.calendar().today();
        boolean weekday = scene.reading().word(time.to() - 1).endsWith("day");
        return weekday && Periods.isDay(own) && today.getDayOfMonth() == today.lengthOfMonth();
    }
}
