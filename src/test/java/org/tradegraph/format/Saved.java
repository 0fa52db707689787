package org.tradegraph.format;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;

/** Documents of all formats, as a test writes them down. */
final class Saved {

    private Saved() {
    }

    static Document page(String html) {
        return page(html, StandardCharsets.UTF_8);
    }

    static Document page(String html, Charset charset) {
        return DocumentFormats.read("page.html", "page", html.getBytes(charset), Format.HTML);
    }

    static Document note(String markdown) {
        return DocumentFormats.read("note.md", "note", markdown.getBytes(StandardCharsets.UTF_8), Format.MARKDOWN);
    }

    /** The lines of the body. */
    static List<String> lines(Document document) {
        return document.words(document.body()).lines().filter(line -> !line.isBlank()).toList();
    }

    static String refusal(byte[] bytes, Format format) {
        return assertThrows(TradeGraphException.class, () -> DocumentFormats.read("some.file", "some", bytes, format)).getMessage();
    }
}
