package org.tradegraph.mention;

import java.util.List;

import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;

/** A sentence with what it mentions, in order and without overlaps. */
public record Reading(Sentence sentence, List<Mention> mentions) {

    public List<Token> tokens() {
        return sentence.tokens();
    }

    /** The folded word at a position, empty outside the sentence. */
    public String word(int at) {
        return at >= 0 && at < tokens().size() ? tokens().get(at).word() : "";
    }

    /** Whether one of these words stands at a position. */
    public boolean is(int at, String... words) {
        String word = word(at);
        for (String candidate : words) {
            if (candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
