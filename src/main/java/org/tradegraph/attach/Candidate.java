package org.tradegraph.attach;

import java.util.Optional;

import org.tradegraph.mention.Mention;

/** One of the things that may fill a slot of a number, with where it comes from and where the sentence names it best. */
final class Candidate {

    private final Filler filler;
    private int sources;
    private Optional<Mention> mention = Optional.empty();

    Candidate(Filler filler) {
        this.filler = filler;
    }

    Filler filler() {
        return filler;
    }

    /** The sources as a set of bits. */
    int sources() {
        return sources;
    }

    boolean is(Source source) {
        return (sources & source.bit()) != 0;
    }

    void from(Source source) {
        sources |= source.bit();
    }

    /** Where the sentence of the number names it: the last time before the number, else the first behind. */
    Optional<Mention> mention() {
        return mention;
    }

    void named(Mention where, boolean before) {
        if (before || mention.isEmpty()) {
            mention = Optional.of(where);
        }
        from(before ? Source.BEFORE : Source.BEHIND);
    }
}
