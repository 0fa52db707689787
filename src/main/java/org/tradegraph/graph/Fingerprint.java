package org.tradegraph.graph;

import org.apache.jena.graph.Node;
import org.tradegraph.text.Document;

/**
 * By what a document is known to be unchanged.
 *
 * @param content a hash of its text
 * @param reading the address of its reading, in which stand the version of the program and the state of its words
 */
public record Fingerprint(String content, String reading) {

    static Fingerprint of(Document document, Node reading) {
        return new Fingerprint(Hash.of(document.text()), reading.toString());
    }
}
