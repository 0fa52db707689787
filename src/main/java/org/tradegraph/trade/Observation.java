package org.tradegraph.trade;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One number stated about trade.
 *
 * @param reporter  whose trade is measured
 * @param partner   with whom; absent for the whole world
 * @param flow      which way the goods go
 * @param product   the goods as named, lower case; absent for all goods
 * @param segment   transport mode, customs procedure or kind of enterprise that restricts the trade
 * @param via       the port, crossing or route it went through, where it is not the reporter
 * @param period    the time the number covers
 * @param indicator what the number tells
 * @param of        for change, share and rank: of which indicator (value where the text does not say)
 * @param basis     what a change is measured from ({@code yoy}, {@code mom}, {@code qoq}, a period, {@code target}), or what a share is a share of
 * @param value     the number, scaled out; a percentage stays a percentage, a fall is negative
 * @param unit      ISO 4217 code, {@code percent}, {@code percentage points}, {@code times}, {@code rank}, or the counted noun in the plural
 * @param approximation how exact the number is meant to be
 * @param modality  stated, or a forecast, target or plan
 * @param confidence how sure the reading is that all this belongs together, from 0 to 1; absent for facts given from outside
 * @param evidence  the words that state it
 */
public record Observation(
        Optional<String> reporter,
        Optional<String> partner,
        Flow flow,
        Optional<String> product,
        Optional<String> segment,
        Optional<String> via,
        Optional<Period> period,
        Indicator indicator,
        Optional<Indicator> of,
        Optional<String> basis,
        BigDecimal value,
        String unit,
        Approximation approximation,
        Modality modality,
        Optional<BigDecimal> confidence,
        Evidence evidence) implements Fact {

    @Override
    public Observation withPlaces(UnaryOperator<String> names) {
        return new Observation(reporter.map(names), partner.map(names), flow, product, segment, via.map(names), period, indicator, of, basis,
                value, unit, approximation, modality, confidence, evidence);
    }

    /** The same number for another time. */
    public Observation withPeriod(Optional<Period> time) {
        return new Observation(reporter, partner, flow, product, segment, via, time, indicator, of, basis, value, unit,
                approximation, modality, confidence, evidence);
    }

    @Override
    public Observation withEvidence(Evidence words) {
        return new Observation(reporter, partner, flow, product, segment, via, period, indicator, of, basis, value, unit,
                approximation, modality, confidence, words);
    }
}
