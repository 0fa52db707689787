package org.tradegraph.mention;

/** A transport mode, customs procedure or kind of enterprise named in a sentence. */
public record Segment(int from, int to, String name, String kind) implements Mention {

    public boolean isMode() {
        return kind.equals("mode");
    }
}
