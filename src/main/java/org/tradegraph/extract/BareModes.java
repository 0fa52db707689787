package org.tradegraph.extract;

import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Segment;

/** Reads modes named by nothing but their nouns: "road carried 62.7 percent of imports and air 21.9 percent". */
final class BareModes {

    private static final Set<String> MODES = Set.of("rail", "road", "sea", "air", "pipeline");

    private BareModes() {
    }

    /** The mode that a number is about, named since the number before; {@code spokenOf} is what that was about. */
    static Optional<String> before(Figure figure, Optional<String> spokenOf) {
        Wording wording = figure.wording();
        for (int at = figure.amount().from() - 1; at >= figure.lead().start(); at--) {
            boolean noun = wording.has(at, "mode-noun") && !wording.is(at - 1, "-") && !wording.is(at + 1, "-");
            if (noun && (carries(wording, at) || isListed(figure, at) && isOfModes(figure, spokenOf))) {
                return Optional.of(wording.is(at, "railway", "railways") ? "rail" : wording.word(at));
            }
        }
        return Optional.empty();
    }

    /** Whether a noun is the subject of a verb of carrying. */
    private static boolean carries(Wording wording, int at) {
        boolean opens = at == 0 || wording.has(at - 1, "way-opening") && !wording.is(at - 1, "by", "via", "through") || wording.has(at - 1, "possessive") || wording.is(at - 1, "our", "the");
        return opens && wording.mentions().stream().anyMatch(mention -> mention.from() == at + 1 && mention instanceof Cue verb
                && (verb.is("verbs", "handles") || verb.is("verbs", "takes")));
    }

    /** Whether a noun stands in a list right before the number. */
    private static boolean isListed(Figure figure, int at) {
        Wording wording = figure.wording();
        int number = wording.beforeHedges(figure.amount().from()) + 1;
        boolean close = at + 1 == number || at + 2 == number && wording.is(at + 1, ",", "with", "at", "(");
        return close && (wording.has(at - 1, "list") || wording.is(at - 1, ";"));
    }

    private static boolean isOfModes(Figure figure, Optional<String> spokenOf) {
        return spokenOf.filter(MODES::contains).isPresent() || figure.parts().stream().anyMatch(part -> part.as(Segment.class).filter(Segment::isMode).isPresent());
    }
}
