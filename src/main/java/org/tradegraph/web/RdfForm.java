package org.tradegraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;

/** A form that a description is given out in as data. */
public enum RdfForm {
    TTL("Turtle", Lang.TURTLE), JSONLD("JSON-LD", Lang.JSONLD), JSONLD_FRAMED("JSON-LD, framed", Lang.JSONLD), NT("N-Triples", Lang.NTRIPLES), RDF("RDF/XML", Lang.RDFXML);

    private final String title;
    private final Lang lang;

    RdfForm(String title, Lang lang) {
        this.title = title;
        this.lang = lang;
    }

    public String title() {
        return title;
    }

    /** The ending of its files. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String mediaType() {
        return lang.getHeaderString();
    }

    Lang lang() {
        return lang;
    }

    static Optional<RdfForm> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(form -> form.suffix().equals(suffix)).findFirst();
    }

    static Optional<RdfForm> ofType(String type) {
        return Arrays.stream(values()).filter(form -> form.mediaType().equals(type)).findFirst();
    }

    static List<String> types() {
        return Arrays.stream(values()).map(RdfForm::mediaType).distinct().toList();
    }

    /** All of them, for messages. */
    static String known() {
        return Arrays.stream(values()).map(RdfForm::suffix).collect(Collectors.joining(", "));
    }
}
