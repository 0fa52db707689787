package org.tradegraph.text;

import java.util.List;

/**
 * A sentence of a document, or a headline, a bullet or a line of a table.
 *
 * @param span      where it stands
 * @param tokens    its words, numbers and signs
 * @param paragraph the number of the line it stands on, counted from 0 over lines that are not blank
 * @param heading   whether it is a headline rather than part of a paragraph
 */
public record Sentence(Span span, List<Token> tokens, int paragraph, boolean heading) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
