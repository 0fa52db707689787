package org.tradegraph.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.jsoup.Jsoup;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;

/** Reads a web page as a browser saved it: its story and what it says of itself; the character set is that of its mark, its meta tag, or UTF-8. */
final class HtmlFile {

    private HtmlFile() {
    }

    static Document read(String file, String name, byte[] bytes) {
        org.jsoup.nodes.Document page = parse(file, bytes);
        Metadata metadata = PageMetadata.of(page);
        String text = MainText.of(page.body());
        if (text.isBlank()) {
            throw new TradeGraphException(file + ": is a web page without a text; save the page that shows the article");
        }
        return metadata.titled(name, text);
    }

    private static org.jsoup.nodes.Document parse(String file, byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new TradeGraphException(file + ": cannot be read as a web page (" + e.getMessage() + "); save it again", e);
        }
    }
}
