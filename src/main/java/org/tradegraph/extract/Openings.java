package org.tradegraph.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;

/**
 * Which elements of the ways of speaking a word may open. Each element that words open has a number, so that one look at each
 * word of a sentence tells which ways of speaking it can hold at all.
 */
final class Openings {

    /** The numbers of what no word opens but a mention does. */
    static final int PLACE = 0;
    static final int GOODS = 1;
    static final int TIME = 2;

    private static final BitSet NOTHING = new BitSet();

    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<List<String>, Choice> choices = new HashMap<>();

    /** Some phrases of which one is to be said; the same phrases are one choice wherever they are asked for. */
    Choice choice(List<String> phrases) {
        return choices.computeIfAbsent(phrases, this::number);
    }

    private Choice number(List<String> phrases) {
        Choice choice = Choice.of(TIME + 1 + choices.size(), phrases.stream().map(Openings::words).toList());
        choice.byFirst().keySet().forEach(first -> byWord.computeIfAbsent(first, word -> new BitSet()).set(choice.number()));
        return choice;
    }

    /** The words of a phrase, which a pattern writes with {@code _} between them. */
    private static List<String> words(String phrase) {
        return Tokenizer.tokens(phrase.replace('_', ' ')).stream().map(Token::word).toList();
    }

    /** The numbers of all that a word may open. */
    BitSet of(String word) {
        return byWord.getOrDefault(word, NOTHING);
    }
}
