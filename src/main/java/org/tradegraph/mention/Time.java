package org.tradegraph.mention;

import java.util.Optional;

import org.tradegraph.trade.Period;

/**
 * An expression of time, resolved to a period where the words and the publication date allow it.
 *
 * @param years how many years lie between, where it is told from the period spoken of: 2 in "two years earlier"
 */
public record Time(int from, int to, Kind kind, Optional<Period> period, int years) implements Mention {

    Time(int from, int to, Kind kind, Optional<Period> period) {
        this(from, to, kind, period, 1);
    }

    /**
     * How a time is meant: a period of its own; the period spoken of already ("in the period"); the same months a year before;
     * the month, quarter or year before; the start of something ("since 2014"); or over several years ("in ten years").
     */
    public enum Kind { PERIOD, SAME, YEAR_BEFORE, PERIOD_BEFORE, SINCE, SPAN }
}
