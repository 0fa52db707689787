package org.tradegraph.graph;

/** How many documents a store holds, and how many facts of each kind they state. */
public record Counts(long documents, long observations, long routes, long relations, long events) {
}
