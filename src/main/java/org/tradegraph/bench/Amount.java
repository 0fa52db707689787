package org.tradegraph.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as people say it: "29.73 billion CNY", "71.5 percent". */
public final class Amount {

    private static final String[] SCALES = {"", "thousand", "million", "billion", "trillion"};
    private static final int STEP = 3;
    private static final int FIRST_SCALE = 2;
    private static final MathContext SHORT = new MathContext(4, RoundingMode.HALF_UP);

    private Amount() {
    }

    /** With all its digits. */
    public static String told(BigDecimal value, String unit) {
        int size = value.signum() == 0 ? 0 : (value.precision() - value.scale() - 1) / STEP;
        int scale = size < FIRST_SCALE ? 0 : Math.min(size, SCALES.length - 1);
        String number = value.scaleByPowerOfTen(-STEP * scale).stripTrailingZeros().toPlainString();
        return (number + " " + SCALES[scale] + " " + unit).replaceAll(" +", " ").strip();
    }

    /** In four digits, for what was computed. */
    public static String inShort(BigDecimal value, String unit) {
        return told(value.round(SHORT), unit);
    }
}
