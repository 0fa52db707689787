package org.tradegraph.mention;

import java.util.List;
import java.util.Set;

import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;

/**
 * Tells where words that could be a cue belong to something else: to a name, to what is measured, to a time.
 *
 * @param measures what of a total may be measured: its value, its volume
 * @param beforeSupplies the words before "supplies" where that is a noun
 */
record CueRules(Set<String> measures, Set<String> beforeSupplies) {

    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_ORIGIN = 3;
    private static final Set<String> NAME_JOINING = Set.of("of", "on", "for", "and", "&");

    boolean isCue(Sentence sentence, Meaning.OfCue cue, int from, int to) {
        return !isOtherSupply(sentence.tokens(), cue, from) && !isOwner(sentence.tokens(), cue, to) && !isMeasured(sentence.tokens(), cue, from) && !isInName(sentence, cue, from, to);
    }

    /** "Supplies of coal to Japan rose", "its supplies to Japan" are goods that go out, "who supplies coal" is a verb. */
    private boolean isOtherSupply(List<Token> tokens, Meaning.OfCue cue, int from) {
        if (!tokens.get(from).is("supplies")) {
            return false;
        }
        boolean to = from + 1 < tokens.size() && tokens.get(from + 1).is("to") && (from == 0 || beforeSupplies.contains(tokens.get(from - 1).word()));
        boolean noun = to || isFromTo(tokens, from + 1) || from + 1 < tokens.size() && tokens.get(from + 1).is("of");
        return noun != cue.family().equals("flow");
    }

    /** "Supplies from Norway to Poland". */
    private static boolean isFromTo(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).is("from") && tokens.stream().skip(at + 2L).limit(LONGEST_ORIGIN).anyMatch(token -> token.is("to"));
    }

    /** The "Trade" of "the Joint Committee on Trade", "the Trade Development Authority" is no trade. */
    private static boolean isInName(Sentence sentence, Meaning.OfCue cue, int from, int to) {
        List<Token> tokens = sentence.tokens();
        if (!cue.family().equals("flow") || from == 0 || !tokens.get(from).capital() || sentence.heading() || isTitle(tokens)) {
            return false;
        }
        int before = from - 1;
        while (before > 0 && NAME_JOINING.contains(tokens.get(before).word())) {
            before--;
        }
        return isNamed(tokens, to) || before < from - 1 && isNamed(tokens, before);
    }

    private static boolean isNamed(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).capital() && tokens.get(at).isWord() && tokens.get(at).word().length() >= SHORTEST_NAME;
    }

    /** Whether all words but the small ones have capitals. */
    private static boolean isTitle(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> token.isWord() && !token.capital() && token.word().length() >= SHORTEST_NAME + 1);
    }

    /** The "of total" of "the value of total exports" tells of what the value is, and not of what a share. */
    private boolean isMeasured(List<Token> tokens, Meaning.OfCue cue, int from) {
        boolean whole = cue.family().equals("share") && cue.value().equals("whole") && from > 0;
        return whole && measures.contains(tokens.get(from - 1).word());
    }

    /** The "from last month" of "from last month's 3.1 percent" tells a time, and not on which basis growth is measured. */
    private static boolean isOwner(List<Token> tokens, Meaning.OfCue cue, int to) {
        return cue.family().equals("basis") && to < tokens.size() && tokens.get(to).is("'s");
    }
}
