package org.tradegraph.format;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;

/** Reads one document from bytes in any format. */
public final class DocumentFormats {

    private DocumentFormats() {
    }

    /**
     * The document in some bytes.
     *
     * @param file what messages call it
     * @param name what the document is called
     * @throws TradeGraphException in one sentence, if there is no text to be had
     */
    public static Document read(String file, String name, byte[] bytes, Format format) {
        return switch (format) {
            case HTML -> HtmlFile.read(file, name, bytes);
            case PDF -> PdfFile.read(file, name, bytes);
            case MARKDOWN -> MarkdownFile.read(DocumentReader.of(file, name, bytes));
            case TEXT -> DocumentReader.of(file, name, bytes);
            case JSON_LINES -> throw new IllegalArgumentException("a file of JSON lines holds many documents");
        };
    }
}
