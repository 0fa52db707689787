package org.tradegraph.hdt;

import java.io.IOException;
import java.io.OutputStream;

/** Numbers in as few bits as the largest of them needs, the lowest bits first. */
final class Numbers implements AutoCloseable {

    private static final int KIND = 1;

    private final Content content = new Content();
    private final int width;
    private long count;
    private long bits;
    private int filled;

    Numbers(long largest) throws IOException {
        width = Long.SIZE - Long.numberOfLeadingZeros(largest);
    }

    /** Yes and no, a bit each. */
    static Numbers ofBits() throws IOException {
        return new Numbers(1);
    }

    void add(long number) throws IOException {
        bits |= number << filled;
        count++;
        for (filled += width; filled >= Byte.SIZE; filled -= Byte.SIZE) {
            content.write((int) bits);
            bits >>>= Byte.SIZE;
        }
    }

    void writeArray(OutputStream out) throws IOException {
        new Preamble().number(KIND).number(width).size(count).writeWithCrc8(out);
        writeContent(out);
    }

    void writeBitmap(OutputStream out) throws IOException {
        new Preamble().number(KIND).size(count).writeWithCrc8(out);
        writeContent(out);
    }

    private void writeContent(OutputStream out) throws IOException {
        if (filled > 0) {
            content.write((int) bits);
            filled = 0;
        }
        content.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
