package org.tradegraph.page;

/**
 * Words of a document that state something.
 *
 * @param words    the words as they stand there
 * @param href     where they stand on the document's page
 * @param document the document
 */
public record Quote(String words, String href, Link document) {
}
