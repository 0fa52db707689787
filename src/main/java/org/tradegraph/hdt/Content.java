package org.tradegraph.hdt;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Bytes that wait in a file of their own until what stands before them is known, with a checksum behind them. */
final class Content implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final CRC32C crc = new CRC32C();
    private final OutputStream waiting;
    private long size;

    Content() throws IOException {
        file = Files.createTempFile("tradegraph", ".hdt");
        waiting = new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(file), crc), BUFFER);
    }

    void write(int oneByte) throws IOException {
        waiting.write(oneByte);
        size++;
    }

    void write(byte[] bytes, int offset, int length) throws IOException {
        waiting.write(bytes, offset, length);
        size += length;
    }

    long size() {
        return size;
    }

    void writeTo(OutputStream out) throws IOException {
        waiting.flush();
        Files.copy(file, out);
        out.write(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt((int) crc.getValue()).array());
    }

    @Override
    public void close() throws IOException {
        waiting.close();
        Files.deleteIfExists(file);
    }
}
