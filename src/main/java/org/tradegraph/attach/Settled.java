package org.tradegraph.attach;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a number is settled to be about.
 *
 * @param confidence how surely, from 0 to 1 in hundredths
 */
public record Settled(Map<Slot, Filler> fillers, BigDecimal confidence) {
}
