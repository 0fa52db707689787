package org.tradegraph.page;

/** A property of something with its value. */
public record Row(Link property, Link value) {
}
