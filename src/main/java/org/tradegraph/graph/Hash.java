package org.tradegraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of content: SHA-256 in hexadecimal. */
public final class Hash {

    private Hash() {
    }

    public static String of(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first digits of the fingerprint, where a few are enough. */
    static String of(String content, int digits) {
        return of(content).substring(0, digits);
    }
}
