package org.tradegraph.page;

/** A relation between two things, and the words that state it. */
public record Said(Link subject, Link relation, Link object, Quote quote) {
}
