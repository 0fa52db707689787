package org.tradegraph.text;

import java.util.BitSet;
import java.util.List;

/** The words of a paragraph and the quotes that open among them: whether a sentence can begin behind a mark. */
final class Line {

    private static final int MOST_CLOSING = 20;
    private static final int SHORTEST_GLUED = 4;
    private static final int YEAR = 4;

    private final List<Token> words;
    private final BitSet opening = new BitSet();

    Line(List<Token> words) {
        this.words = words;
        boolean open = false;
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).is("\"")) {
                opening.set(at, !open && isBeforeGlued(at));
                open = !open;
            }
        }
    }

    /** A quote to which the next word is glued opens where none is open. */
    private boolean isBeforeGlued(int quote) {
        return quote + 1 < words.size() && words.get(quote + 1).isWord() && !words.get(quote + 1).spaceBefore();
    }

    List<Token> words() {
        return words;
    }

    /** One past the quotes and brackets that close after an ending mark. */
    int closing(int mark) {
        int end = mark + 1;
        while (end < words.size() && end - mark <= MOST_CLOSING && !words.get(end).spaceBefore() && isClosing(words.get(end).word()) && !opening.get(end)) {
            end++;
        }
        return end;
    }

    private static boolean isClosing(String sign) {
        return sign.equals("\"") || sign.equals("”") || sign.equals(")") || sign.equals("'");
    }

    boolean startsSentence(int mark) {
        int next = closing(mark);
        if (next >= words.size()) {
            return true;
        }
        Token token = words.get(next);
        return token.spaceBefore() ? token.capital() || token.isNumber() || !token.isWord() : isGlued(mark, next);
    }

    /** "Exports rose to 4 billion dollars.Imports fell": the blank between two sentences was lost. */
    private boolean isGlued(int mark, int next) {
        Token first = words.get(next);
        boolean begins = first.isWord() && first.capital() && first.end() - first.start() > 1 || opening.get(next);
        Token last = words.get(Math.max(0, mark - 1));
        int length = last.end() - last.start();
        boolean address = mark > 1 && !last.spaceBefore() && words.get(mark - 2).is(".");
        return begins && !address && (last.isWord() && length >= SHORTEST_GLUED || last.isDigits() && length == YEAR || last.is("%"));
    }

    /** Whether the stop is one of {@code 40. 5 billion}: digits on both sides, the first no year, and a word of size or share behind. */
    boolean isInsideNumber(int stop) {
        return stop > 0 && stop + 2 < words.size() && BrokenNumber.joins(words, stop - 1);
    }
}
