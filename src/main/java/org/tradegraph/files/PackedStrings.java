package org.tradegraph.files;

import java.nio.charset.StandardCharsets;

/** Many strings, of which each is decoded when it is first asked for. */
public final class PackedStrings {

    public static final PackedStrings NONE = new PackedStrings(new byte[0], 0, new int[0]);

    private final byte[] bytes;
    private final int start;
    private final int[] ends;
    private final String[] decoded;

    PackedStrings(byte[] bytes, int start, int[] ends) {
        this.bytes = bytes;
        this.start = start;
        this.ends = ends;
        this.decoded = new String[ends.length];
    }

    public int size() {
        return ends.length;
    }

    public String get(int index) {
        String string = decoded[index];
        return string != null ? string : decode(index);
    }

    private String decode(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        decoded[index] = new String(bytes, start + from, ends[index] - from, StandardCharsets.UTF_8);
        return decoded[index];
    }
}
