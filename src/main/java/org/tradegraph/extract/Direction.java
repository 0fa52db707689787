package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Reading;

/** Tells of an amount, without knowing what it is about, whether it is said to be a rise or a fall. */
final class Direction {

    private static final int FARTHEST_BEHIND = 6;
    private static final int FARTHEST_AHEAD = 8;

    private Direction() {
    }

    /** 1 for a rise, -1 for a fall, 0 where the words say neither. */
    static int of(Reading reading, Amount amount) {
        if (amount.sign() != 0) {
            return amount.sign();
        }
        return behind(reading, amount).or(() -> before(reading, amount)).map(cue -> cue.value().equals("down") ? -1 : cue.value().equals("up") ? 1 : 0).orElse(0);
    }

    /** "a 5 percent increase", "8 percent higher". */
    private static Optional<Cue> behind(Reading reading, Amount amount) {
        return reading.mentions().stream().filter(mention -> mention.from() >= amount.to() && mention.from() - amount.to() <= FARTHEST_BEHIND)
                .filter(Direction::isTrend).map(Cue.class::cast).findFirst()
                .filter(cue -> isPlain(reading, amount.to(), cue.from()));
    }

    private static boolean isPlain(Reading reading, int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.is(at, ",", ";", "and", "to", "from", "in", "of", "(", ")", "but", "while", "was", "is", "after", "as", "on", "for", "with")) {
                return false;
            }
        }
        return true;
    }

    /** "rose 5 percent", "a fall of $3 billion"; what something rose or fell to is not how far it did. */
    private static Optional<Cue> before(Reading reading, Amount amount) {
        if (reading.is(amount.from() - 1, "to", "at", "from", "(") || reading.is(amount.from() - 2, "to", "at", "from") && !isTrendAt(reading, amount.from() - 1)) {
            return Optional.empty();
        }
        Optional<Mention> last = reading.mentions().stream().filter(mention -> mention.to() <= amount.from() && amount.from() - mention.to() <= FARTHEST_AHEAD)
                .filter(mention -> isTrend(mention) || mention instanceof Amount).reduce((one, other) -> other);
        return last.filter(Direction::isTrend).map(Cue.class::cast).filter(cue -> !crossesClause(reading, cue.to(), amount.from()));
    }

    private static boolean isTrendAt(Reading reading, int token) {
        return reading.mentions().stream().anyMatch(mention -> mention.from() == token && isTrend(mention));
    }

    private static boolean crossesClause(Reading reading, int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.is(at, ",", ";", "while", "but", "(")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrend(Mention mention) {
        return mention instanceof Cue cue && cue.is("trend");
    }
}
