package org.tradegraph.cli;

import org.tradegraph.graph.Counts;

/** Says how much there is: "1 document", "5 documents". */
final class Amounts {

    private Amounts() {
    }

    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** How much of each kind a store holds. */
    static String of(Counts counts) {
        return of(counts.documents(), "document") + ", " + of(counts.observations(), "observation") + ", " + of(counts.routes(), "route") + ", "
                + of(counts.relations(), "relation") + ", " + of(counts.events(), "event");
    }
}
