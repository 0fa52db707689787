package org.tradegraph.extract;

import java.util.List;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;

/** Tells whether a sentence speaks of something that is opened, by words such as "launched" or "first". */
record WayStarts(List<List<String>> phrases) {

    static WayStarts of(Lexicon lexicon) {
        return new WayStarts(lexicon.sayings().classes().get("launch").stream()
                .map(phrase -> Tokenizer.tokens(phrase).stream().map(Token::word).toList()).toList());
    }

    boolean isTold(Scene scene) {
        return phrases.stream().anyMatch(phrase -> phrase.stream().allMatch(scene::hasWord));
    }
}
