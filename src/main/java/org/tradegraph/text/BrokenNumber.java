package org.tradegraph.text;

import java.util.List;

/** A number that was torn apart by a space: {@code 40. 5 billion}, {@code 195, 000}, {@code 816 000}. */
public final class BrokenNumber {

    private static final int LONGEST_HEAD = 3;
    private static final int LONGEST_DECIMALS = 3;

    private BrokenNumber() {
    }

    /** Whether the number at a position goes on after a stop or comma and a space. */
    public static boolean joins(List<Token> tokens, int head) {
        if (head < 0 || head + 2 >= tokens.size() || !isHead(tokens.get(head))) {
            return false;
        }
        Token sign = tokens.get(head + 1);
        Token tail = tokens.get(head + 2);
        if (sign.spaceBefore() || !tail.isDigits()) {
            return false;
        }
        boolean decimals = sign.is(".") && tail.word().length() <= LONGEST_DECIMALS && hasUnit(tokens, head + 3);
        boolean thousands = sign.is(",") && tail.word().length() == 3 && !tokens.get(head).word().contains(".")
                && (hasUnit(tokens, head + 3) || head + 3 < tokens.size() && tokens.get(head + 3).isWord());
        return decimals || thousands;
    }

    private static boolean isHead(Token token) {
        return token.isDigits() && token.word().length() <= LONGEST_HEAD;
    }

    /** A number that counts something is followed by a word in lower case, a percent sign, or a unit in capitals. */
    private static boolean hasUnit(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        return token.is("%") || token.isWord() && (!token.capital() || token.end() - token.start() <= 4) || isListed(tokens, next);
    }

    private static boolean isListed(List<Token> tokens, int next) {
        return tokens.get(next).is(",") && next + 1 < tokens.size() && tokens.get(next + 1).isWord();
    }
}
