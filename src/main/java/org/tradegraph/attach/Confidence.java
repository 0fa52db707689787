package org.tradegraph.attach;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Tells from the narrowest lead of a number's chosen candidates how likely all its slots are right. */
final class Confidence {

    /** The lead where no other candidate stood against the chosen one. */
    static final double UNRIVALLED = 8;

    /** The logistic curve along which the share of right observations rises in the documents with gold. */
    private static final double SLOPE = 0.6;
    private static final double EVEN = 0.5;

    private Confidence() {
    }

    static BigDecimal of(double lead) {
        double likely = 1 / (1 + Math.exp(-SLOPE * (Math.min(lead, UNRIVALLED) - EVEN)));
        return BigDecimal.valueOf(likely).setScale(2, RoundingMode.HALF_EVEN);
    }
}
