package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.attach.Slot;
import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Modality;

/**
 * An observation in the making: what a number is said about and what it tells, still with mentions instead of names.
 *
 * @param rule the name of the rule that read it
 * @param sure the slots that the words of the sentence leave no doubt about
 * @param again whether it only says more of the number before
 * @param confidence how sure it is that its slots are filled rightly, once they are settled
 */
record Draft(
        Slots slots,
        Amount amount,
        Sense sense,
        Modality modality,
        String rule,
        Set<Slot> sure,
        boolean again,
        Optional<BigDecimal> confidence) {

    Draft(Slots slots, Amount amount, Sense sense, Modality modality, String rule) {
        this(slots, amount, sense, modality, rule, Set.of(), false, Optional.empty());
    }

    /** How the name of a rule begins that reads what a number is compared with. */
    static final String COMPARED = "compared ";

    /** What a number tells: its indicator, of which one, against which basis, with sign and unit. */
    record Sense(Indicator indicator, Optional<Indicator> of, Optional<String> basis, BigDecimal value, String unit) {

        static Sense plain(Indicator indicator, Amount amount) {
            return new Sense(indicator, Optional.empty(), Optional.empty(), amount.value(), amount.unit());
        }

        Sense of(Indicator what) {
            return new Sense(indicator, Optional.of(what), basis, value, unit);
        }

        Sense with(BigDecimal number, String itsUnit) {
            return new Sense(indicator, of, basis, number, itsUnit);
        }

        Sense negated() {
            return with(value.negate(), unit);
        }
    }

    /** Whether it is what another number is compared with. */
    boolean isCompared() {
        return rule.startsWith(COMPARED);
    }

    Draft about(Slots others) {
        return new Draft(others, amount, sense, modality, rule, sure, again, confidence);
    }

    Draft with(Sense other) {
        return new Draft(slots, amount, other, modality, rule, sure, again, confidence);
    }

    /** The same where the words of the sentence leave no doubt about some slots. */
    Draft sureOf(Set<Slot> some) {
        return new Draft(slots, amount, sense, modality, rule, some, again, confidence);
    }

    /** The same where it says more of the number before. */
    Draft again(boolean resumed) {
        return new Draft(slots, amount, sense, modality, rule, sure, resumed, confidence);
    }

    /** The same with its slots settled, and how surely. */
    Draft settled(Slots others, BigDecimal surely) {
        return new Draft(others, amount, sense, modality, rule, sure, again, Optional.of(surely));
    }
}
