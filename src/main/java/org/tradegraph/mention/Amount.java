package org.tradegraph.mention;

import java.math.BigDecimal;

import org.tradegraph.trade.Approximation;

/**
 * A number with its unit.
 *
 * @param value      scaled out, never negative but for an explicit minus sign
 * @param unit       ISO 4217, {@code percent}, {@code percentage points}, {@code times}, {@code rank} or a counted noun; empty for a bare number
 * @param kind       what the unit measures
 * @param mode       the transport mode that the unit implies ({@code rail} for trains), else empty
 * @param scale      what the written numeral was multiplied by: 1000000000 for "billion"
 * @param approximation how exact it is meant to be
 * @param lead       where the words begin that say how exact it is: of "more than 5" at "more"
 * @param sign       an explicit plus or minus in front: 1, -1 or 0
 */
public record Amount(
        int from,
        int to,
        BigDecimal value,
        String unit,
        Kind kind,
        String mode,
        BigDecimal scale,
        Approximation approximation,
        int lead,
        int sign) implements Mention {

    /** What the unit of an amount measures. */
    public enum Kind { MONEY, PERCENT, POINTS, TIMES, QUANTITY, COUNT, RANK, BARE, OTHER }

    static Amount of(Numeral numeral, int to, String unit, Kind kind) {
        return new Amount(numeral.from(), to, numeral.value(), unit, kind, "", numeral.scale(), Approximation.EXACT, numeral.from(), 0);
    }

    Amount spanning(int start, int end) {
        return new Amount(start, end, value, unit, kind, mode, scale, approximation, start, sign);
    }

    Amount with(Approximation how, int saidFrom) {
        return new Amount(from, to, value, unit, kind, mode, scale, how, saidFrom, sign);
    }

    Amount signed(int direction) {
        return new Amount(from, to, value, unit, kind, mode, scale, approximation, lead, direction);
    }

    /** The same number counting something that was named before it. */
    public Amount counting(String noun, Kind what) {
        return new Amount(from, to, value, noun, what, mode, scale, approximation, lead, sign);
    }

    /** The same number in another's unit, and, where it is short itself, at its scale: the 91.2 of "91.2 and 61.5 billion yuan". */
    public Amount inUnitOf(Amount other, boolean atItsScale) {
        BigDecimal scaled = atItsScale ? value.multiply(other.scale) : value;
        return new Amount(from, to, scaled, other.unit, other.kind, other.mode, atItsScale ? other.scale : scale, approximation, lead, sign);
    }
}
