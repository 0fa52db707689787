package org.tradegraph.format;

import java.time.LocalDate;
import java.util.Optional;

import org.tradegraph.text.Document;
import org.tradegraph.text.Span;

/** What is known of a document besides its words. */
record Metadata(Optional<String> title, Optional<LocalDate> date, Optional<String> publisher, Optional<String> url) {

    static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A document whose text is the title, a blank line and the body. A body that begins with the title keeps it only once. */
    Document titled(String name, String body) {
        String head = title.map(words -> words + "\n\n").orElse("");
        String rest = title.filter(words -> firstLine(body).equalsIgnoreCase(words)).map(words -> body.substring(firstLine(body).length()).stripLeading()).orElse(body);
        String text = head + rest;
        return document(name, text, title.map(words -> new Span(0, words.length())), new Span(head.length(), text.length()));
    }

    /** A document whose text begins with the body just as it is, so that positions in it hold; the title, where it is not its first line, stands behind. */
    Document withBodyAsGiven(String name, String body) {
        int first = body.length() - body.stripLeading().length();
        String line = firstLine(body.substring(first));
        if (title.isEmpty()) {
            return document(name, body, Optional.empty(), new Span(0, body.length()));
        }
        if (line.equalsIgnoreCase(title.get())) {
            int end = first + line.length();
            return document(name, body, Optional.of(new Span(first, end)), new Span(end, body.length()));
        }
        String text = body + "\n\n" + title.get();
        return document(name, text, Optional.of(new Span(text.length() - title.get().length(), text.length())), new Span(0, body.length()));
    }

    private Document document(String name, String text, Optional<Span> titled, Span body) {
        return new Document(name, text, titled, body, date, publisher, url);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
