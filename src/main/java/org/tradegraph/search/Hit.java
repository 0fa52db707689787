package org.tradegraph.search;

/**
 * Something that was found.
 *
 * @param iri   its name in the graph
 * @param kind  place, product, document, sentence and so on
 * @param text  its name, or the words
 * @param about the document that the words stand in, or nothing
 */
public record Hit(String iri, String kind, String text, String about) {
}
