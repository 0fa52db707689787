package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Cue;

/** Follows the lists of a text, whose items detail what stands before them: "Exports were 1.1 million tonnes." above "– Metal ores: 652 thousand tonnes". */
final class Items {

    private static final int LONGEST_NAME = 8;

    private Optional<Slots> before = Optional.empty();
    private boolean afterHeading = true;

    /** A headline stands above what follows, so that a list right below it details nothing. */
    void heading() {
        afterHeading = true;
    }

    /** What a sentence details if it is an item on a line of its own; {@code last} was spoken of last. */
    Optional<Slots> detailed(Wording sentence, boolean newLine, Slots last) {
        boolean bullet = isBullet(sentence);
        if (newLine) {
            before = bullet ? before.or(() -> Optional.of(last.withProducts(List.of()))) : Optional.empty();
        }
        boolean detailing = newLine && !afterHeading;
        afterHeading &= bullet;
        return before.filter(slots -> detailing && isItem(sentence));
    }

    private static boolean isBullet(Wording line) {
        return line.is(0, "-", "–", "—", "•", "*", "·");
    }

    /** A name with a number behind a colon, that names no flow of its own. */
    private static boolean isItem(Wording line) {
        return hasColonBeforeNumber(line) && line.mentions().stream().noneMatch(mention -> mention instanceof Cue cue && cue.is("flow"));
    }

    private static boolean hasColonBeforeNumber(Wording line) {
        for (int at = 1; at < line.size() && at <= LONGEST_NAME && !line.token(at).isNumber(); at++) {
            if (line.is(at, ":")) {
                return at + 1 < line.size() && line.token(at + 1).isNumber();
            }
        }
        return false;
    }
}
