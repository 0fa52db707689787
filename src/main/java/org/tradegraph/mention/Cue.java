package org.tradegraph.mention;

/** A word that tells how a number is meant: which flow, up or down, a share, a price. Families and values are those of {@code data/lexicon/cues}. */
public record Cue(int from, int to, String family, String value) implements Mention {

    public boolean is(String someFamily) {
        return family.equals(someFamily);
    }

    public boolean is(String someFamily, String someValue) {
        return family.equals(someFamily) && value.equals(someValue);
    }
}
