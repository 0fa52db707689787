package org.tradegraph.page;

import java.util.List;
import org.tradegraph.graph.Counts;

/**
 * What the home page shows of the graph.
 *
 * @param latest   the documents published last
 * @param findings the gravest findings
 * @param lanes    between which places trade is stated most often
 */
public record HomePage(Counts counts, List<Entry> latest, List<Finding> findings, List<Lane> lanes) {

    /** A document in a list, with how many numbers it states. */
    public record Entry(Link document, String published, String publisher, long numbers) {

        /** The day in words. */
        public String day() {
            return PeriodWords.of(published);
        }
    }

    /** Trade between two places, by how many figures tell of it. */
    public record Lane(Spot from, Spot to, int figures) {
    }
}
