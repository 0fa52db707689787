package org.tradegraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradegraph.files.TradeGraphException;

/** A form that an answer is written in: rows as text or data, or a graph. */
public enum Format {
    TABLE("text/plain", false),
    CSV("text/csv", false),
    TSV("text/tab-separated-values", false),
    JSON("application/sparql-results+json", false),
    XML("application/sparql-results+xml", false),
    TTL("text/turtle", true),
    NT("application/n-triples", true),
    JSONLD("application/ld+json", true),
    RDF("application/rdf+xml", true);

    private final String mediaType;
    private final boolean forGraphs;

    Format(String mediaType, boolean forGraphs) {
        this.mediaType = mediaType;
        this.forGraphs = forGraphs;
    }

    /** The name used on the command line and as an ending. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isForGraphs() {
        return forGraphs;
    }

    public static Optional<Format> find(String name) {
        return Arrays.stream(values()).filter(format -> format.code().equals(name)).findFirst();
    }

    /** The format of a name; fails with the list. */
    public static Format named(String name) {
        return find(name).orElseThrow(() -> new TradeGraphException("there is no format '" + name + "'; use "
                + Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "))));
    }
}
