package org.tradegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.tradegraph.export.Exporter;
import org.tradegraph.export.Snapshot;
import org.tradegraph.page.Site;

/** What the servlets of linked data have in common: whom a path means, and how data and the links to it are given out. */
final class Addressed {

    private Addressed() {
    }

    /** The path below a servlet's own, as it was sent: an IRI in the graph may have its signs written out or not. */
    static String below(HttpServletRequest request, String start) {
        return request.getRequestURI().substring(start.length());
    }

    /** The IRI, among those that a path may mean, that the graph knows. */
    static Optional<String> known(Site site, String path, Function<String, String> toIri) {
        return List.of(path, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)).stream().map(toIri)
                .filter(iri -> iri.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)).filter(site::isKnown).findFirst();
    }

    /** Sends a reader from a thing to what is told of it. */
    static void seeOther(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
        response.setHeader("Vary", "Accept");
    }

    /** Tells of a page in its header where the same is as data, and which name it has for good. */
    static void link(HttpServletResponse response, Site site, String iri, String page, String data) {
        response.setHeader("Vary", "Accept");
        response.addHeader("Link", "<" + site.addresses().iris().base() + page.substring(1) + ">; rel=\"canonical\"");
        response.addHeader("Link", "<" + iri + ">; rel=\"describes\"");
        for (RdfForm form : RdfForm.values()) {
            response.addHeader("Link", "<" + data + "." + form.suffix() + ">; rel=\"alternate describedby\"; type=\"" + form.mediaType() + "\"");
        }
    }

    /** @param about what the data are about: in a frame it stands on top */
    static void send(HttpServletResponse response, Graph graph, RdfForm form, String about) throws IOException {
        response.setHeader("Vary", "Accept");
        response.setContentType(form.mediaType() + (form == RdfForm.TTL ? ";charset=utf-8" : ""));
        if (form == RdfForm.JSONLD_FRAMED) {
            Snapshot snapshot = Snapshot.of(DatasetGraphFactory.wrap(graph)).about(NodeFactory.createURI(about));
            Exporter.named(form.suffix()).write(snapshot, response.getOutputStream());
        } else {
            RDFDataMgr.write(response.getOutputStream(), graph, form.lang());
        }
    }

    static void notAcceptable(HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "This comes as " + Form.known() + ".");
    }

    static void notFound(HttpServletResponse response, String path) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "The graph knows nothing of '" + path + "'; search for it at /search.");
    }
}
