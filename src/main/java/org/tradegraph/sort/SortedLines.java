package org.tradegraph.sort;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.Sink;

import org.tradegraph.files.Unchecked;

/**
 * Lines in the order of their UTF-8 bytes, as {@code LC_ALL=C sort -u} has them, each once. What does not fit into a part of the
 * memory waits in files that are gone when this is closed.
 */
public final class SortedLines implements AutoCloseable {

    private static final long MOST_IN_MEMORY = Math.min(64_000_000, Runtime.getRuntime().maxMemory() / 8);
    private static final char FIRST_SURROGATE = '\ud800';
    private static final char LAST_SURROGATE = '\udfff';

    private final SortedDataBag<String> bag = new SortedDataBag<>(new MemoryLimit(), new LineFiles(), SortedLines::compare);

    public void add(String line) {
        bag.add(line);
    }

    /** All lines in their order; nothing can be added any more. */
    public Iterator<String> iterator() {
        return new Distinct(bag.iterator());
    }

    @Override
    public void close() {
        bag.close();
    }

    /** The order of UTF-8 is that of code points, in which pairs of surrogates come last. */
    public static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return isSurrogate(a) == isSurrogate(b) ? Character.compare(a, b) : isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static boolean isSurrogate(char c) {
        return c >= FIRST_SURROGATE && c <= LAST_SURROGATE;
    }

    /** Leaves out a line that is like the one before. */
    private static final class Distinct extends IteratorSlotted<String> {

        private final Iterator<String> lines;
        private String last;

        Distinct(Iterator<String> lines) {
            this.lines = lines;
        }

        @Override
        protected boolean hasMore() {
            return true;
        }

        @Override
        protected String moveToNext() {
            while (lines.hasNext()) {
                String next = lines.next();
                if (!next.equals(last)) {
                    last = next;
                    return next;
                }
            }
            return null;
        }
    }

    /** Lets lines wait on disk once they take too much memory. */
    private static final class MemoryLimit implements ThresholdPolicy<String> {

        private static final int BYTES_BESIDES_TEXT = 56;

        private long bytes;

        @Override
        public void increment(String line) {
            bytes += BYTES_BESIDES_TEXT + 2L * line.length();
        }

        @Override
        public boolean isThresholdExceeded() {
            return bytes > MOST_IN_MEMORY;
        }

        @Override
        public void reset() {
            bytes = 0;
        }
    }

    /** Writes lines to files, each after its length, and reads them back. */
    private static final class LineFiles implements SerializationFactory<String> {

        @Override
        public Sink<String> createSerializer(OutputStream out) {
            DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
            return new Sink<>() {
                @Override
                public void send(String line) {
                    Unchecked.run(() -> {
                        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                        data.writeInt(bytes.length);
                        data.write(bytes);
                    });
                }

                @Override
                public void flush() {
                    Unchecked.run(data::flush);
                }

                @Override
                public void close() {
                    Unchecked.run(data::close);
                }
            };
        }

        @Override
        public Iterator<String> createDeserializer(InputStream in) {
            DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
            return new IteratorSlotted<>() {
                @Override
                protected boolean hasMore() {
                    return true;
                }

                @Override
                protected String moveToNext() {
                    try {
                        return new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
                    } catch (EOFException e) {
                        return null;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }
    }
}
