package org.tradegraph.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that a stated number may stand for, given how it is rounded and how loosely it is told: 29.73 billion lies between
 * 29.725 and 29.735, "over 29.7" between 29.7 and 29.8.
 */
record Range(BigDecimal least, BigDecimal most) {

    /** In these a whole number is exact to the last digit, zeros included. */
    private static final Set<String> EXACT_WHOLES = Set.of("percent", "percentage-points", "times", "rank");
    /** A third, in percent, is told for anything around it. */
    private static final Set<String> THIRDS = Set.of("33.33", "66.67");
    private static final BigDecimal AROUND_A_THIRD = new BigDecimal("3");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Ten billion is not told for anything between five and fifteen. */
    private static final BigDecimal LARGEST_ROUNDING = new BigDecimal("0.025");
    private static final BigDecimal LARGEST_HEDGE = new BigDecimal("0.1");

    /** "Over" and "nearly" are said of the size: a fall by more than half is one by 50 percent or more. */
    static Range of(BigDecimal value, String unit, Optional<String> approximation) {
        if (value.signum() < 0) {
            Range size = of(value.negate(), unit, approximation);
            return new Range(size.most.negate(), size.least.negate());
        }
        BigDecimal step = step(value, unit);
        BigDecimal half = step.multiply(HALF);
        BigDecimal rounding = EXACT_WHOLES.contains(unit) ? half : half.min(value.abs().multiply(LARGEST_ROUNDING));
        BigDecimal hedge = step.min(value.abs().multiply(LARGEST_HEDGE)).max(rounding);
        return switch (approximation.orElse("exact")) {
            case "about" -> new Range(value.subtract(hedge), value.add(hedge));
            case "over" -> new Range(value, value.add(step(value, "")));
            case "nearly" -> new Range(value.subtract(hedge), value);
            case "under" -> new Range(value.subtract(step), value);
            default -> new Range(value.subtract(rounding), value.add(rounding));
        };
    }

    /** Whether both may stand for one number. */
    boolean meets(Range other) {
        return least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
    }

    /** What the last digit counts. */
    private static BigDecimal step(BigDecimal value, String unit) {
        BigDecimal shortest = value.stripTrailingZeros();
        if (unit.equals("percent") && THIRDS.contains(shortest.toPlainString())) {
            return AROUND_A_THIRD;
        }
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-shortest.scale());
        return EXACT_WHOLES.contains(unit) ? step.min(BigDecimal.ONE) : step;
    }

    /** How many digits a number is told in. */
    static int digits(BigDecimal value) {
        return value.signum() == 0 ? 1 : value.stripTrailingZeros().round(MathContext.UNLIMITED).precision();
    }
}
