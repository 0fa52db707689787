package org.tradegraph.attach;

import java.util.Map;

import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Indicator;

/**
 * A number and what it seems to be said about.
 *
 * @param sentence the position of its sentence in the story
 * @param compared whether another number is compared with it
 * @param ahead    whether it is forecast
 * @param told     what the reader of the sentence filled each slot with
 */
public record Claim(int sentence, Amount amount, Indicator indicator, boolean compared, boolean ahead, Map<Slot, Filler> told) {
}
