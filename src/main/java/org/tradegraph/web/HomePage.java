package org.tradegraph.web;

import java.util.List;
import org.tradegraph.graph.Counts;
import org.tradegraph.query.CannedQuery;

/** What the home page shows. */
public record HomePage(Counts counts, List<CannedQuery> queries, List<Entry> documents) {

    /** A document in the list. */
    public record Entry(String name, String title) {
    }
}
