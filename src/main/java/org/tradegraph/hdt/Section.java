package org.tradegraph.hdt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Terms in order, sixteen to a block: the first in full, of each other only what differs from the one before. Where blocks begin is held in memory. */
final class Section implements AutoCloseable {

    private static final int KIND = 2;
    private static final int BLOCK = 16;

    private final Content content = new Content();
    private long[] starts = new long[BLOCK];
    private byte[] last = {};
    private long count;

    Section() throws IOException {
    }

    /** The number of the term, counted from 1; terms come in the order of their bytes. */
    long add(String term) throws IOException {
        byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
        int same = 0;
        if (count % BLOCK == 0) {
            start((int) (count / BLOCK));
        } else {
            same = Math.max(0, Arrays.mismatch(last, bytes));
            byte[] told = Preamble.variable(same);
            content.write(told, 0, told.length);
        }
        content.write(bytes, same, bytes.length - same);
        content.write(0);
        last = bytes;
        return ++count;
    }

    private void start(int block) {
        if (block == starts.length) {
            starts = Arrays.copyOf(starts, 2 * block);
        }
        starts[block] = content.size();
    }

    long count() {
        return count;
    }

    void write(OutputStream out) throws IOException {
        new Preamble().number(KIND).size(count).size(content.size()).size(BLOCK).writeWithCrc8(out);
        try (Numbers blocks = new Numbers(content.size())) {
            for (int block = 0; block < (count + BLOCK - 1) / BLOCK; block++) {
                blocks.add(starts[block]);
            }
            blocks.add(content.size());
            blocks.writeArray(out);
        }
        content.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
