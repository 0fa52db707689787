package org.tradegraph.text;

/**
 * A word, a number or a sign of a text.
 *
 * @param start       where it begins in the document's text
 * @param end         where it ends
 * @param word        the token folded: lower case, no accents, straight quotes
 * @param number      what the dictionary knows the word by, {@link Dictionary#UNKNOWN} where it does not
 * @param kind        what it is
 * @param spaceBefore whether white space or the start of a line comes before it
 * @param capital     whether its first letter is a capital
 */
public record Token(int start, int end, String word, int number, Kind kind, boolean spaceBefore, boolean capital) {

    /** What a token can be. */
    public enum Kind { WORD, NUMBER, SIGN }

    public boolean is(String text) {
        return word.equals(text);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a number without separators. */
    public boolean isDigits() {
        return kind == Kind.NUMBER && word.indexOf('.') < 0 && word.indexOf(',') < 0;
    }

    public boolean isSign() {
        return kind == Kind.SIGN;
    }

    public boolean isHyphen() {
        return word.equals("-");
    }
}
