package org.tradegraph.mention;

/** Whether words in a text are spelt as a phrase of the lexicon asks: a name begins with a capital, an abbreviation keeps all of them. */
final class Spelling {

    private static final int LONGEST_ABBREVIATION = 5;

    private Spelling() {
    }

    static boolean fits(String phrase, String words) {
        if (isAbbreviation(phrase)) {
            return words.replace(".", "").equals(phrase.replace(".", ""));
        }
        return !Character.isUpperCase(phrase.charAt(0)) || !Character.isLowerCase(words.charAt(0)) || hasInnerCapital(words);
    }

    /** "south China", "sub-Saharan Africa": a word of direction before a name may be written small. */
    private static boolean hasInnerCapital(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (Character.isUpperCase(words.charAt(i)) && (words.charAt(i - 1) == ' ' || words.charAt(i - 1) == '-')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String phrase) {
        if (phrase.length() > LONGEST_ABBREVIATION + 3 || phrase.indexOf(' ') >= 0) {
            return false;
        }
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < phrase.length(); i++) {
            letters += Character.isLetter(phrase.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(phrase.charAt(i)) ? 1 : 0;
        }
        return letters <= LONGEST_ABBREVIATION && (capitals > 1 || capitals == 1 && letters <= 2);
    }
}
