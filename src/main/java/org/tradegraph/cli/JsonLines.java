package org.tradegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.format.DocumentLine;
import org.tradegraph.format.DocumentLines;

/** Tells the two kinds of files of JSON lines apart: facts have a type, documents have a text. */
final class JsonLines {

    private static final int LINES_LOOKED_AT = 100;

    private JsonLines() {
    }

    /** Whether the first object in a file is a fact. */
    static boolean areFacts(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            DocumentLines lines = new DocumentLines(file.toString(), "", bytes);
            for (int seen = 0; seen < LINES_LOOKED_AT && lines.hasNext(); seen++) {
                String line = lines.nextLine();
                if (DocumentLine.hasKey(line, "type")) {
                    return true;
                }
                if (DocumentLine.hasKey(line, "text")) {
                    return false;
                }
            }
            return false;
        } catch (IOException e) {
            throw new TradeGraphException(file + ": cannot be read (" + e.getMessage() + "); check that it is readable", e);
        }
    }
}
