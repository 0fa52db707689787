package org.tradegraph.extract;

import java.util.List;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;

/** Tells whether a sentence speaks of something that is opened, by words such as "launched" or "first", given as the elements of each phrase. */
record WayStarts(List<int[]> phrases) {

    static WayStarts of(Lexicon lexicon, Openings openings) {
        return new WayStarts(lexicon.sayings().classes().get("launch").stream().map(phrase -> elements(phrase, openings)).toList());
    }

    private static int[] elements(String phrase, Openings openings) {
        return Tokenizer.tokens(phrase).stream().map(Token::word).mapToInt(word -> openings.choice(List.of(word)).number()).toArray();
    }

    boolean isTold(Scene scene) {
        for (int[] phrase : phrases) {
            if (scene.has(phrase)) {
                return true;
            }
        }
        return false;
    }
}
