package org.tradegraph.page;

import java.util.Optional;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/** Where the pages of things are, seen from the root of the server; the only place that knows. */
public record Addresses(Iris iris) {

    private static final String ID = "/id/";
    private static final String DOCUMENT = "/id/document/";

    /** The address of the page about an IRI; an IRI of others is its own. */
    public String page(String iri) {
        if (iri.startsWith(Vocab.NS) || iri.equals(Vocab.NS.substring(0, Vocab.NS.length() - 1))) {
            return iri.substring(Iris.STANDARD_BASE.length() - 1);
        }
        return iris.localPath(iri).map(path -> path.startsWith(ID) || path.startsWith("/code") ? local(path) : path).orElse(iri);
    }

    /** The path at which the server answers an IRI itself, which leads to its page or its data. */
    public String iri(String iri) {
        return iris.localPath(iri).orElse(iri);
    }

    boolean isPeriod(String iri) {
        return iris.localPath(iri).filter(path -> path.startsWith("/id/period/")).isPresent();
    }

    private static String local(String path) {
        if (path.startsWith(DOCUMENT)) {
            return part(path.substring(DOCUMENT.length()));
        }
        return "/page/" + (path.startsWith(ID) ? path.substring(ID.length()) : path.substring(1));
    }

    private static String part(String document) {
        String[] parts = document.split("#", 2);
        boolean isObservation = parts.length == 2 && parts[1].startsWith("o-");
        return isObservation ? "/observations/" + parts[0] + "/" + parts[1] : "/documents/" + document;
    }

    /** The IRI that a path below {@code /page/} or {@code /data/} is about. */
    public String thing(String path) {
        boolean isCode = path.equals("code") || path.startsWith("code/");
        return iris.ofLocalPath(isCode ? path : "id/" + path).getURI();
    }

    /** The path below {@code /data/} of what is known about an IRI without a fragment. */
    public Optional<String> data(String iri) {
        return iris.localPath(iri.split("#", 2)[0]).filter(path -> path.startsWith(ID) || path.startsWith("/code"))
                .map(path -> "/data/" + (path.startsWith(ID) ? path.substring(ID.length()) : path.substring(1)));
    }

}
