package org.tradegraph.format;

import java.util.function.Supplier;

import org.tradegraph.text.Document;

/**
 * A document that is known of and still to be read.
 *
 * @param place what messages call it: a file, or file and line
 * @param reading reads it; fails with a sentence where it cannot be read
 */
public record Unread(String place, Supplier<Document> reading) {
}
