package org.tradegraph.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.format.DocumentFormats;
import org.tradegraph.format.DocumentLines;
import org.tradegraph.format.Format;
import org.tradegraph.format.Unread;
import org.tradegraph.text.DocumentReader;

/** Where documents are to be read from: a file that holds one or many, or standard input. */
record DocumentFile(String name, Optional<Path> path) {

    static final String STANDARD_INPUT = "-";

    static DocumentFile of(Path path) {
        return new DocumentFile(DocumentReader.name(path), Optional.of(path));
    }

    static DocumentFile standardInput() {
        return new DocumentFile("standard-input", Optional.empty());
    }

    /** Whether its ending says that it holds one document, which is called as it is. */
    boolean isOne() {
        return named().filter(format -> format != Format.JSON_LINES).isPresent();
    }

    /** The documents, none of which is read yet; to be closed. */
    Stream<Unread> documents(InputStream standardInput) {
        if (isOne()) {
            return Stream.of(new Unread(toString(), () -> DocumentFormats.read(toString(), name, DocumentReader.bytes(path.orElseThrow()), named().orElseThrow())));
        }
        try {
            BufferedInputStream bytes = new BufferedInputStream(path.isPresent() ? Files.newInputStream(path.get()) : standardInput, 2 * Format.TELLING_BYTES);
            Stream<Unread> documents = documents(bytes, named().orElse(Format.ofContent(start(bytes))));
            return path.isPresent() ? documents.onClose(() -> close(bytes)) : documents;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Stream<Unread> documents(BufferedInputStream bytes, Format format) {
        if (format == Format.JSON_LINES) {
            DocumentLines lines = new DocumentLines(toString(), name, bytes);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false);
        }
        byte[] all = all(bytes);
        return Stream.of(new Unread(toString(), () -> DocumentFormats.read(toString(), name, all, format)));
    }

    private Optional<Format> named() {
        return path.flatMap(file -> Format.ofName(file.toString()));
    }

    private static byte[] start(BufferedInputStream bytes) throws IOException {
        bytes.mark(Format.TELLING_BYTES);
        byte[] start = bytes.readNBytes(Format.TELLING_BYTES);
        bytes.reset();
        return start;
    }

    private byte[] all(InputStream input) {
        try {
            byte[] bytes = input.readNBytes(DocumentReader.MOST_BYTES + 1);
            if (bytes.length > DocumentReader.MOST_BYTES) {
                throw new TradeGraphException(this + ": is larger than " + DocumentReader.MOST_BYTES / 1_000_000
                        + " MB, more than a document may have; split it");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private TradeGraphException unreadable(IOException cause) {
        return new TradeGraphException(this + ": cannot be read (" + cause.getMessage() + "); check that it is there and readable", cause);
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What messages call it. */
    @Override
    public String toString() {
        return path.map(Path::toString).orElse("standard input");
    }
}
