package org.tradegraph.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.tradegraph.text.Document;

/**
 * By what a document is known to be unchanged.
 *
 * @param content a hash of its text and of what else is known of it
 * @param reading the address of its reading, in which stand the version of the program and the state of its words
 */
public record Fingerprint(String content, String reading) {

    static Fingerprint of(Document document, Node reading) {
        Stream<String> metadata = Stream.of(document.date().map(LocalDate::toString), document.publisher(), document.url()).flatMap(Optional::stream);
        return new Fingerprint(Hash.of(Stream.concat(Stream.of(document.text()), metadata).collect(Collectors.joining("\n"))), reading.toString());
    }
}
