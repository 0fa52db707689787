package org.tradegraph.graph;

import org.tradegraph.text.Document;

/** By what a document is known to be unchanged: its own content, and the words it was read with. */
public record Fingerprint(String content, String lexicon) {

    /** The fingerprint of a document as it is now. */
    public static Fingerprint of(Document document, String lexiconHash) {
        return new Fingerprint(Hash.of(document.text()), lexiconHash);
    }
}
