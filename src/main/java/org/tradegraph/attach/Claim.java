package org.tradegraph.attach;

import java.util.Map;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Indicator;

/**
 * A number and what it seems to be said about.
 *
 * @param sentence the position of its sentence in the story
 * @param compared whether another number is compared with it
 * @param ahead    whether it is forecast
 * @param told     what the reader of the sentence filled each slot with
 * @param sure     the slots that the words of the sentence leave no doubt about
 * @param again    whether it only says more of the number before: "this figure grew by"
 */
public record Claim(int sentence, Amount amount, Indicator indicator, boolean compared, boolean ahead, Map<Slot, Filler> told, Set<Slot> sure, boolean again) {
}
