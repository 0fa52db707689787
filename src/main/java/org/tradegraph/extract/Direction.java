package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;

/** Tells of an amount, without knowing what it is about, whether it is said to be a rise or a fall. */
record Direction(Wording wording, Amount amount) {

    private static final int FARTHEST_BEHIND = 6;
    private static final int FARTHEST_AHEAD = 8;

    /** 1 for a rise, -1 for a fall, 0 where the words say neither. */
    int sign() {
        return amount.sign() != 0 ? amount.sign() : behind().or(this::before).map(Direction::sign).orElse(0);
    }

    private static int sign(Cue trend) {
        return switch (trend.value()) {
            case "up" -> 1;
            case "down" -> -1;
            default -> 0;
        };
    }

    /** "a 5 percent increase", "8 percent higher". */
    private Optional<Cue> behind() {
        return wording.mentions().stream().filter(mention -> mention.from() >= amount.to() && mention.from() - amount.to() <= FARTHEST_BEHIND)
                .filter(Direction::isTrend).map(Cue.class::cast).findFirst()
                .filter(cue -> !wording.hasAny(amount.to(), cue.from(), "trend-end"));
    }

    /** "rose 5 percent", "a fall of $3 billion"; what something rose or fell to is not how far it did. */
    private Optional<Cue> before() {
        int at = amount.from() - 1;
        if (wording.is(at, "to", "at", "from", "(") || wording.is(at - 1, "to", "at", "from") && !isTrendAt(at)) {
            return Optional.empty();
        }
        return wording.mentions().stream().filter(mention -> mention.to() <= amount.from() && amount.from() - mention.to() <= FARTHEST_AHEAD)
                .filter(mention -> isTrend(mention) || mention instanceof Amount).reduce((one, other) -> other)
                .filter(Direction::isTrend).map(Cue.class::cast).filter(cue -> !wording.hasAny(cue.to(), amount.from(), "trend-clause"));
    }

    private boolean isTrendAt(int token) {
        return wording.mentions().stream().anyMatch(mention -> mention.from() == token && isTrend(mention));
    }

    private static boolean isTrend(Mention mention) {
        return mention instanceof Cue cue && cue.is("trend");
    }
}
