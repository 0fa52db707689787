package org.tradegraph.mention;

import java.math.BigDecimal;

/** A unit named without a number, for all the numbers of a table: "thousand tonnes", "US$ million". */
public record UnitHeading(int from, int to, String unit, Amount.Kind kind, BigDecimal scale) implements Mention {

    /** A bare number of the table with this unit. */
    public Amount of(Amount bare) {
        return new Amount(bare.from(), bare.to(), bare.value().multiply(scale), unit, kind, bare.mode(), scale, bare.approximation(), bare.lead(), bare.sign());
    }
}
