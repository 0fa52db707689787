package org.tradegraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.tradegraph.query.Catalog;
import org.tradegraph.search.SearchIndex;

/** Stands before the endpoint: describes it to those who ask nothing, and answers HEAD. */
final class SparqlFilter extends HttpFilter {

    private static final int MOST_BYTES = 1_000_000;
    private static final String READABLE = "text/turtle,text/plain;q=0.9";
    private static final String EXAMPLE = """
            PREFIX tg: <https://w3id.org/tradegraph/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT ?reporter ?partner ?value ?unit
            WHERE {
              ?obs tg:reporter/skos:prefLabel ?reporter ; tg:partner/skos:prefLabel ?partner ;
                tg:value ?value ; tg:unit/skos:prefLabel ?unit .
            }
            LIMIT 10
            """;

    private final transient ServiceDescription description;
    private final transient Catalog catalog;
    private final transient SearchIndex index;

    SparqlFilter(ServiceDescription description, Catalog catalog, SearchIndex index) {
        this.description = description;
        this.catalog = catalog;
        this.index = index;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isRead = List.of("GET", "HEAD").contains(request.getMethod());
        if (isRead && request.getParameter("query") == null) {
            describe(request, response);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "A query may have a million bytes.");
        } else {
            index.catchUp();
            chain.doFilter(isRead ? new AsGet(request) : request, response);
        }
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Map<String, Lang> offers = new LinkedHashMap<>();
        List.of(Lang.TURTLE, Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML).forEach(lang -> offers.put(lang.getHeaderString(), lang));
        List<String> types = new ArrayList<>(offers.keySet());
        types.add(Negotiation.HTML);
        Optional<String> type = "ttl".equals(request.getParameter("format")) ? Optional.of(Lang.TURTLE.getHeaderString())
                : Negotiation.choose(request, types);
        if (type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "The description comes as " + String.join(", ", types) + ".");
        } else if (type.get().equals(Negotiation.HTML)) {
            Pages.send(response, Pages.sparql(new SparqlPage(EXAMPLE, catalog.queries(), description.prefixes())));
        } else {
            response.setContentType(type.get());
            RDFDataMgr.write(response.getOutputStream(), description.at(request.getRequestURL().toString()), offers.get(type.get()));
        }
    }

    /**
     * Fuseki knows no HEAD for queries; the body of its answer to GET is dropped by Jetty. To browsers, which ask for
     * pages, it would give XML; text is easier to read.
     */
    private static final class AsGet extends HttpServletRequestWrapper {

        private final boolean isForReading;

        AsGet(HttpServletRequest request) {
            super(request);
            this.isForReading = Negotiation.wantsPage(request);
        }

        @Override
        public String getHeader(String name) {
            return isForReading && name.equalsIgnoreCase("Accept") ? READABLE : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isForReading && name.equalsIgnoreCase("Accept") ? Collections.enumeration(List.of(READABLE)) : super.getHeaders(name);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
