package org.tradegraph.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;

/** A line of a table that tells two amounts and the growth between them, as its numbers themselves prove: "Tea 113.0 128.3 13.5". */
record GrowthRow(Amount base, Amount current, Amount growth) {

    private static final int MOST_BEFORE = 2;
    private static final String[] RULES = {"|", "(", "/"};
    private static final Set<Kind> COUNTED = EnumSet.of(Kind.BARE, Kind.MONEY, Kind.QUANTITY);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.6");

    /** The row that a number stands in, as its first, second or third. */
    static Optional<GrowthRow> of(Wording wording, Amount number) {
        Optional<Amount> first = wording.reading().begun(number.from(), Amount.class);
        Optional<GrowthRow> row = Optional.empty();
        for (int before = 0; before <= MOST_BEFORE && first.isPresent() && row.isEmpty(); before++) {
            row = first.flatMap(one -> from(wording, one));
            first = first.flatMap(one -> ended(wording, one.from()));
        }
        return row;
    }

    private static Optional<GrowthRow> from(Wording wording, Amount one) {
        return begun(wording, one.to()).flatMap(other -> begun(wording, other.to()).flatMap(last -> of(one, other, last)));
    }

    private static Optional<Amount> begun(Wording wording, int at) {
        return wording.reading().begun(wording.is(at, RULES) ? at + 1 : at, Amount.class);
    }

    private static Optional<Amount> ended(Wording wording, int at) {
        return wording.reading().ended(wording.is(at - 1, RULES) ? at - 1 : at, Amount.class);
    }

    private static Optional<GrowthRow> of(Amount one, Amount other, Amount last) {
        boolean row = one.kind() == other.kind() && COUNTED.contains(one.kind()) && (last.kind() == Kind.BARE || last.kind() == Kind.PERCENT) && last.value().scale() > 0;
        if (row && isGrowth(one, other, last)) {
            return Optional.of(new GrowthRow(one, other, last));
        }
        return row && isGrowth(other, one, last) ? Optional.of(new GrowthRow(other, one, last)) : Optional.empty();
    }

    /** Whether the third number is the growth from the first to the second, as exactly as it is written. */
    private static boolean isGrowth(Amount base, Amount current, Amount growth) {
        if (base.value().signum() <= 0 || current.value().signum() <= 0) {
            return false;
        }
        BigDecimal told = growth.sign() < 0 ? growth.value().abs().negate() : growth.value();
        BigDecimal exact = current.value().subtract(base.value()).multiply(HUNDRED).divide(base.value(), growth.value().scale() + 2, RoundingMode.HALF_UP);
        return exact.subtract(told).abs().compareTo(ROUNDING.movePointLeft(growth.value().scale())) <= 0;
    }

    boolean isBase(Amount number) {
        return number.from() == base.from();
    }

    boolean isGrowth(Amount number) {
        return number.from() == growth.from();
    }

    /** The growth in percent, with the sign that it has. */
    Amount percent() {
        int sign = growth.sign() < 0 || growth.value().signum() < 0 ? -1 : 1;
        return new Amount(growth.from(), growth.to(), growth.value(), "percent", Kind.PERCENT, growth.mode(), growth.scale(), growth.approximation(), growth.lead(), sign);
    }
}
