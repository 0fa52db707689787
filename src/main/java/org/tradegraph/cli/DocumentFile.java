package org.tradegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;

/** Where a document is to be read from: a file, or standard input. */
record DocumentFile(String name, Optional<Path> path) {

    static final String STANDARD_INPUT = "-";

    static DocumentFile of(Path path) {
        return new DocumentFile(DocumentReader.name(path), Optional.of(path));
    }

    static DocumentFile standardInput() {
        return new DocumentFile("standard-input", Optional.empty());
    }

    Document read(InputStream standardInput) {
        return path.map(DocumentReader::read).orElseGet(() -> readAll(standardInput));
    }

    private Document readAll(InputStream standardInput) {
        try {
            byte[] bytes = standardInput.readNBytes(DocumentReader.MOST_BYTES + 1);
            if (bytes.length > DocumentReader.MOST_BYTES) {
                throw new TradeGraphException(this + ": is larger than " + DocumentReader.MOST_BYTES / 1_000_000
                        + " MB, more than a document may have; split it");
            }
            return DocumentReader.of(toString(), name, bytes);
        } catch (IOException e) {
            throw new TradeGraphException(this + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** What messages call it. */
    @Override
    public String toString() {
        return path.map(Path::toString).orElse("standard input");
    }
}
