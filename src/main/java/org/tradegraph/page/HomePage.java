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

    /** A document in a list. */
    public record Entry(Link document, String published, String publisher) {
    }

    /** Trade between two places, by how many figures tell of it. */
    public record Lane(Spot from, Spot to, int figures) {
    }
}
