package org.tradegraph.mention;

import java.math.BigDecimal;

/** A number as written, without its unit; {@code part} says that it is a fraction such as "two thirds", given in percent. */
record Numeral(int from, int to, BigDecimal value, BigDecimal scale, boolean part, boolean worded) {

    Numeral scaled(int end, BigDecimal factor) {
        return new Numeral(from, end, value.multiply(factor), scale.multiply(factor), part, worded);
    }
}
