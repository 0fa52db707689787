package org.tradegraph.trade;

import java.util.Optional;

/**
 * The words of a document that state a fact.
 *
 * @param start       where they begin in the document's text, in code points from 0
 * @param end         where they end (exclusive), in code points
 * @param text        the words themselves
 * @param rule        the name of the reading rule that read them, empty for facts given from outside
 * @param attribution who said it, where the text names someone other than the publisher
 */
public record Evidence(int start, int end, String text, String rule, Optional<String> attribution) {

    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("evidence from " + start + " to " + end);
        }
    }

    /** Evidence whose position in the document is unknown. */
    public static Evidence of(String text) {
        return new Evidence(0, 0, text, "", Optional.empty());
    }
}
