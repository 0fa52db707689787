package org.tradegraph.extract;

import java.util.List;

import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Token;

/** A sentence as its small words hold it together: which of them stand where, and between what. */
record Wording(Grammar grammar, Reading reading) {

    private static final int MOST_HEDGES = 3;

    int size() {
        return reading.tokens().size();
    }

    Token token(int at) {
        return reading.tokens().get(at);
    }

    List<Token> tokens(int from, int to) {
        return reading.tokens().subList(from, to);
    }

    /** The words between two positions as one phrase, folded. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens(from, to)) {
            words.append(token.spaceBefore() ? " " : "").append(token.word());
        }
        return words.toString().strip();
    }

    List<Mention> mentions() {
        return reading.mentions();
    }

    /** The word at a position, empty outside the sentence. */
    String word(int at) {
        return reading.word(at);
    }

    boolean is(int at, String word) {
        return reading.is(at, word);
    }

    boolean is(int at, String one, String other) {
        return reading.is(at, one, other);
    }

    boolean is(int at, String... words) {
        return reading.is(at, words);
    }

    /** Whether a small word of a family stands at a position. */
    boolean has(int at, String family) {
        return at >= 0 && at < size() && grammar.isOf(token(at), family);
    }

    boolean isOf(String word, String family) {
        return grammar.family(family).contains(word);
    }

    /** Whether nothing but small words of a family stands between two positions. */
    boolean hasOnly(int from, int to, String family) {
        for (int at = from; at < to; at++) {
            if (!has(at, family)) {
                return false;
            }
        }
        return true;
    }

    boolean hasAny(int from, int to, String family) {
        for (int at = from; at < to; at++) {
            if (has(at, family)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words between two positions open a bracket that they do not close. */
    boolean opensBracket(int from, int to) {
        int open = 0;
        for (int at = from; at < to; at++) {
            open += is(at, "(", "[") ? 1 : is(at, ")", "]") ? -1 : 0;
        }
        return open > 0;
    }

    /** The position right before another, over "the" that stands there. */
    int before(int at) {
        return is(at - 1, "the") ? at - 2 : at - 1;
    }

    /** The "of" of "members of the EU", the "in" of "countries in ECOWAS". */
    boolean joinsMembers(int at) {
        return has(at, "belonging") && has(at - 1, "members");
    }

    /** The position right before a group and its members: before "the member states of the EU", "its ASEAN partners". */
    int beforeMembers(int group) {
        int before = has(group - 1, "possessive") ? group - 2 : before(group);
        if (!joinsMembers(before)) {
            return before;
        }
        before -= 2;
        while (has(before, "light") || before >= 0 && before < size() && token(before).isNumber()) {
            before--;
        }
        return before;
    }

    /** Where the word stands before a number and all that makes it less exact: before "a revised", "the record", "an upwardly revised". */
    int beforeHedges(int number) {
        int at = number - 1;
        while (number - at <= MOST_HEDGES && has(at, "hedge")) {
            at--;
        }
        return at;
    }

    /** The position right before another, over an article or possessive that stands there. */
    int beforeArticle(int at) {
        return has(at - 1, "article-or-possessive") ? at - 2 : at - 1;
    }

    /** A word of a family right before a position, or before "the" that stands there. */
    boolean hasBefore(int at, String family) {
        return has(before(at), family);
    }

    /** Whether the name of a place or of goods ends at a position. */
    boolean endsName(int at) {
        return reading.ended(at, PlaceMention.class).isPresent() || reading.ended(at, Goods.class).isPresent();
    }

    /** Whether the sentence takes up what was said last by a pronoun: "It accounted for", "Its exports". */
    boolean pointsBack() {
        return has(0, "pointing") || has(1, "pointing") && !token(0).isNumber() && has(0, "lead-in");
    }

    /** Whether someone speaks of "us". */
    boolean isFirstPerson() {
        return hasAny(0, size(), "first-person");
    }

    boolean isHeading() {
        return reading.sentence().heading();
    }
}
