package org.tradegraph.text;

import java.util.ArrayList;
import java.util.List;

import org.tradegraph.files.Fold;

/**
 * Cuts text into words, numbers and signs. Letters and digits are never in one token ({@code Sh12.4bn} is three), a possessive
 * {@code 's} stands alone, {@code U.S.} is one word, and a number keeps the separators inside it.
 */
public final class Tokenizer {

    private static final int LONGEST_ABBREVIATION = 20;

    private static final Dictionary EMPTY = new Dictionary();

    private final String text;
    private final int end;
    private final Dictionary dictionary;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, int start, int end, Dictionary dictionary) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.dictionary = dictionary;
    }

    /** The tokens of a span of a text, with positions in that text. */
    static List<Token> tokens(String text, Span span, Dictionary dictionary) {
        return new Tokenizer(text, span.start(), span.end(), dictionary).read();
    }

    /** The tokens of a phrase with the numbers of its words. */
    public static List<Token> tokens(String phrase, Dictionary dictionary) {
        return tokens(phrase, new Span(0, phrase.length()), dictionary);
    }

    /** The tokens of a phrase. */
    public static List<Token> tokens(String phrase) {
        return tokens(phrase, EMPTY);
    }

    private List<Token> read() {
        boolean space = true;
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || isOddSpace(c)) {
                space = true;
                at++;
                continue;
            }
            int from = at;
            Token.Kind kind = next(c);
            tokens.add(token(from, kind, space, Character.isUpperCase(c)));
            space = false;
        }
        return tokens;
    }

    private Token token(int from, Token.Kind kind, boolean space, boolean capital) {
        int known = dictionary.number(text, from, at);
        if (known != Dictionary.UNKNOWN) {
            return new Token(from, at, dictionary.word(known), known, kind, space, capital);
        }
        String word = Fold.fold(text.substring(from, at));
        return new Token(from, at, word, dictionary.number(word), kind, space, capital);
    }

    private Token.Kind next(char c) {
        if (isDigit(c)) {
            skipNumber();
            return Token.Kind.NUMBER;
        }
        if (isLetter(c)) {
            skipWord();
            return Token.Kind.WORD;
        }
        if (isApostrophe(c) && at + 1 < end && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S') && !isLetterAt(at + 2)) {
            at += 2;
            return Token.Kind.WORD;
        }
        at += Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1;
        return Token.Kind.SIGN;
    }

    private void skipNumber() {
        while (at < end && (isDigit(text.charAt(at)) || isSeparator(text.charAt(at)) && isDigitAt(at + 1))) {
            at++;
        }
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',';
    }

    private void skipWord() {
        if (isAbbreviation()) {
            return;
        }
        while (at < end && (isLetter(text.charAt(at)) || isInnerApostrophe())) {
            at++;
        }
    }

    /** Takes single letters with full stops between and after them, such as {@code U.S.}, as one word. */
    private boolean isAbbreviation() {
        int i = at;
        while (i - at < LONGEST_ABBREVIATION && isLetterAt(i) && i + 1 < end && text.charAt(i + 1) == '.') {
            i += 2;
        }
        if (i - at < 4 || isLetterAt(i)) {
            return false;
        }
        at = i;
        return true;
    }

    private boolean isInnerApostrophe() {
        if (!isApostrophe(text.charAt(at)) || !isLetterAt(at + 1)) {
            return false;
        }
        boolean possessive = (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S') && !isLetterAt(at + 2);
        return !possessive;
    }

    private boolean isLetterAt(int i) {
        return i < end && isLetter(text.charAt(i));
    }

    private boolean isDigitAt(int i) {
        return i < end && isDigit(text.charAt(i));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`';
    }

    private static boolean isOddSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u200B' || c == '\uFEFF';
    }
}
