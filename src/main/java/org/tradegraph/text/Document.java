package org.tradegraph.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document as it is read and kept: the whole text, metadata lines included, so that every position points into what was given.
 *
 * @param name      file name without folder and extension; names the graph of the document
 * @param text      the text with line ends as {@code \n}
 * @param title     where the title stands in the metadata, if it does
 * @param body      where the body stands: all that follows the metadata
 * @param date      the publication date stated in the metadata
 * @param publisher who published it
 * @param url       where it was published
 */
public record Document(
        String name,
        String text,
        Optional<Span> title,
        Span body,
        Optional<LocalDate> date,
        Optional<String> publisher,
        Optional<String> url) {

    private static final Pattern DATE_LINE = Pattern.compile("(?i)date:?\\s+\\d{4}-\\d\\d-\\d\\d\\b.*");

    /** The words of a span. */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The title: as the metadata give it, else the first line of the body that is not blank, and tells more than when and under which rubric. */
    public String heading() {
        return title.map(this::words).orElseGet(() -> words(body).lines()
                .map(String::strip).filter(line -> !line.isEmpty() && !DATE_LINE.matcher(line).matches()).findFirst().orElse(name));
    }

    /** The position in code points of a position in UTF-16 units. */
    public int codePoint(int position) {
        return text.codePointCount(0, position);
    }
}
