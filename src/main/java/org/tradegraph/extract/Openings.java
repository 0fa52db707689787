package org.tradegraph.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tradegraph.text.Dictionary;
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

    private static final int[] NOTHING = {};
    private static final int MORE = 1 << 12;

    private final Dictionary dictionary;
    private final Map<List<String>, Choice> choices = new HashMap<>();
    private int[][] byWord = new int[0][];

    Openings(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Some phrases of which one is to be said; the same phrases are one choice wherever they are asked for. */
    Choice choice(List<String> phrases) {
        return choices.computeIfAbsent(phrases, this::number);
    }

    private Choice number(List<String> phrases) {
        Choice choice = Choice.of(size(), phrases.stream().map(Openings::words).toList());
        choice.byFirst().keySet().forEach(first -> open(dictionary.enter(first), choice.number()));
        return choice;
    }

    private void open(int word, int element) {
        if (word >= byWord.length) {
            byWord = Arrays.copyOf(byWord, dictionary.size() + MORE);
        }
        int known = byWord[word] == null ? 0 : byWord[word].length;
        byWord[word] = known == 0 ? new int[1] : Arrays.copyOf(byWord[word], known + 1);
        byWord[word][known] = element;
    }

    /** The words of a phrase, which a pattern writes with {@code _} between them. */
    private static List<String> words(String phrase) {
        boolean word = phrase.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        return word ? List.of(phrase) : Tokenizer.tokens(phrase.replace('_', ' ')).stream().map(Token::word).toList();
    }

    /** How many elements there are. */
    int size() {
        return TIME + 1 + choices.size();
    }

    /** The numbers of all that a word may open. */
    int[] of(Token token) {
        int[] opened = token.number() < byWord.length ? byWord[token.number()] : null;
        return opened == null ? NOTHING : opened;
    }
}
