package org.tradegraph.page;

/**
 * Words of a document that state something.
 *
 * @param words    the words as they stand there
 * @param href     where they stand on the document's page
 * @param document the document
 */
public record Quote(String words, String href, Link document) {

    private static final String MARKS = "\"“”„«‘'";

    /** The words in quotation marks, unless they begin with some of their own. */
    public String quoted() {
        return quoted(words);
    }

    /** Words in quotation marks, unless they begin with some of their own. */
    public static String quoted(String words) {
        return !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0 ? words : "“" + words + "”";
    }
}
