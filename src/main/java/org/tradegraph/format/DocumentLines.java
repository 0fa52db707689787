package org.tradegraph.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;

/** The documents of a file of JSON lines, one after another; no more than a line is held at a time. */
public final class DocumentLines implements Iterator<Unread> {

    private static final int END = -1;

    private final String file;
    private final String name;
    private final BufferedReader reader;
    private final StringBuilder line = new StringBuilder();
    private int number;
    private boolean isRead;

    /**
     * @param file what messages call it
     * @param name what documents without an id are called, together with the number of their line
     */
    public DocumentLines(String file, String name, InputStream bytes) {
        this.file = file;
        this.name = name;
        this.reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public boolean hasNext() {
        while (!isRead && readLine()) {
            isRead = !line.toString().isBlank();
        }
        return isRead;
    }

    @Override
    public Unread next() {
        String words = nextLine();
        String place = file + ":" + number;
        String called = name + "-" + number;
        return new Unread(place, () -> read(place, called, words));
    }

    /** The next line that is not blank, as it is. */
    public String nextLine() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        isRead = false;
        return line.toString();
    }

    private static Document read(String place, String name, String line) {
        if (line.length() > DocumentReader.MOST_BYTES) {
            throw new TradeGraphException(place + ": is longer than " + DocumentReader.MOST_BYTES / 1_000_000 + " MB, more than a document may be; split it");
        }
        return DocumentLine.read(place, name, line);
    }

    /** Reads the next line, of one that is too long only what shows that it is; false at the end. */
    private boolean readLine() {
        try {
            line.setLength(0);
            int c = reader.read();
            if (c == END) {
                return false;
            }
            number++;
            for (; c != END && c != '\n'; c = reader.read()) {
                if (line.length() <= DocumentReader.MOST_BYTES && c != '\uFEFF') {
                    line.append((char) c);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
