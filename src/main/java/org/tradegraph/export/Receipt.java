package org.tradegraph.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes on what is written, and can tell afterwards how much it was and its SHA-256. */
public final class Receipt extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    private Receipt(OutputStream out, MessageDigest digest) {
        super(new DigestOutputStream(out, digest));
        this.digest = digest;
    }

    public static Receipt of(OutputStream out) {
        try {
            return new Receipt(out, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
        bytes += length;
    }

    public long bytes() {
        return bytes;
    }

    /** The SHA-256 of all that was written, in hexadecimal; asked for once. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
