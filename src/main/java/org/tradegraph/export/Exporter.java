package org.tradegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tradegraph.files.TradeGraphException;

/** Writes a graph in one format that other tools load; the same graph gives the same bytes. */
public interface Exporter {

    /** All formats, in the order they are shown in. A new one is a class and a line here. */
    List<Exporter> ALL = List.of(
            new Turtle(),
            new TriG(),
            new NTriples(),
            new NQuads(),
            new JsonLd(),
            new JsonLdFramed(),
            new RdfXml(),
            new Hdt());

    /** What it is called on the command line and in addresses. */
    String name();

    /** How its files end, without the dot. */
    String ending();

    /** Its media type. */
    String mediaType();

    /** One line that says what one gets. */
    String summary();

    /** What a reader of the file cannot know that stands in the graph; nothing where it is all there. */
    String losses();

    /** Whether it is for a thing, a document or what a query gives, and not for a whole store, which it would hold in memory. */
    default boolean isOfPart() {
        return false;
    }

    /** Writes the graph; leaves the stream open. */
    void write(Snapshot graph, OutputStream out) throws IOException;

    /** The exporter with this name or file ending, if there is one. */
    static Optional<Exporter> find(String name) {
        return ALL.stream().filter(exporter -> exporter.name().equals(name) || exporter.ending().equals(name)).findFirst();
    }

    /** The exporter with this name or file ending. */
    static Exporter named(String name) {
        return find(name).orElseThrow(() -> new TradeGraphException("there is no export format '" + name + "'; take one of "
                + ALL.stream().map(Exporter::name).collect(Collectors.joining(", "))));
    }
}
