package org.tradegraph.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tradegraph.files.TradeGraphException;

/** Reads documents from files of plain text. */
public final class DocumentReader {

    /** The largest document that is read, in bytes. */
    public static final int MOST_BYTES = 16_000_000;

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private DocumentReader() {
    }

    /**
     * The document in a file: UTF-8, or Windows-1252 where the bytes are no UTF-8.
     *
     * @throws TradeGraphException if the file cannot be read, is empty, too large or not text, or its metadata are broken
     */
    public static Document read(Path file) {
        return of(file.toString(), name(file), bytes(file));
    }

    /** The bytes of a file that is no larger than a document may be. */
    public static byte[] bytes(Path file) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw new TradeGraphException(String.format("%s: is %d MB large; a document may have %d MB, so split it",
                        file, size / 1_000_000, MOST_BYTES / 1_000_000));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TradeGraphException(file + ": cannot be read (" + e.getMessage() + "); check that it is there and readable", e);
        }
    }

    /** The document in some bytes; {@code file} is what messages call it. */
    public static Document of(String file, String name, byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                throw new TradeGraphException(file + ": is not text but binary data; give a plain-text file");
            }
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new TradeGraphException(file + ": is empty; there is nothing to read in it");
        }
        return PlainText.document(file, name, text);
    }

    /** The name of the document in a file: the file's own, without folder and extension. */
    public static String name(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, FALLBACK);
        }
    }
}
