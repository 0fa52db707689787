package org.tradegraph.trade;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a document that state a fact.
 *
 * @param start       where they begin in the document's text, in code points from 0
 * @param end         where they end (exclusive), in code points
 * @param text        the words themselves
 * @param rule        the name of the reading rule that read them, empty for facts given from outside
 * @param attribution who said it, where the text names someone other than the publisher
 * @param again       the other words of the document that state the same
 */
public record Evidence(int start, int end, String text, String rule, Optional<String> attribution, List<Evidence> again) {

    public Evidence {
        again = List.copyOf(again);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("evidence from " + start + " to " + end);
        }
    }

    /** Words that stand in one place only. */
    public Evidence(int start, int end, String text, String rule, Optional<String> attribution) {
        this(start, end, text, rule, attribution, List.of());
    }

    /** The same, and other words that state it too; words that are known already are not added. */
    public Evidence and(Evidence other) {
        boolean isKnown = Stream.concat(Stream.of(this), again.stream()).anyMatch(known -> known.start == other.start && known.end == other.end && known.text.equals(other.text));
        return isKnown ? this : new Evidence(start, end, text, rule, attribution, Stream.concat(again.stream(), Stream.of(other)).toList());
    }

    /** Evidence whose position in the document is unknown. */
    public static Evidence of(String text) {
        return new Evidence(0, 0, text, "", Optional.empty());
    }
}
