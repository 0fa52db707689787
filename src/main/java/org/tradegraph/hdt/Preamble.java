package org.tradegraph.hdt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes that tell what follows in the file, with a checksum behind them. */
final class Preamble {

    private static final int LAST = 0x80;
    private static final int BITS = 7;
    private static final int POLYNOMIAL_8 = 0x07;
    private static final int POLYNOMIAL_16 = 0xA001;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** What opens a part of the file: of which kind it is, its format, and properties of it, each ended by a semicolon. */
    static Preamble ofPart(int kind, String format, String properties) {
        return new Preamble().text("$HDT").number(kind).text(format).number(0).text(properties).number(0);
    }

    Preamble number(int oneByte) {
        bytes.write(oneByte);
        return this;
    }

    Preamble text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A number in as many bytes as it needs. */
    Preamble size(long number) {
        bytes.writeBytes(variable(number));
        return this;
    }

    /** Seven bits a byte, the lowest first; the last byte is marked. */
    static byte[] variable(long number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long rest = number;
        while (rest >= LAST) {
            bytes.write((int) (rest % LAST));
            rest >>>= BITS;
        }
        bytes.write((int) rest | LAST);
        return bytes.toByteArray();
    }

    void writeWithCrc8(OutputStream out) throws IOException {
        int crc = 0;
        for (byte one : bytes.toByteArray()) {
            crc ^= one & 0xff;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc << 1 ^ ((crc & 0x80) == 0 ? 0 : POLYNOMIAL_8)) & 0xff;
            }
        }
        bytes.writeTo(out);
        out.write(crc);
    }

    void writeWithCrc16(OutputStream out) throws IOException {
        int crc = 0;
        for (byte one : bytes.toByteArray()) {
            crc ^= one & 0xff;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = crc >>> 1 ^ ((crc & 1) == 0 ? 0 : POLYNOMIAL_16);
            }
        }
        bytes.writeTo(out);
        out.write(crc);
        out.write(crc >>> Byte.SIZE);
    }
}
