package org.tradegraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.tradegraph.graph.TradeStore;

/** Gives each answer made from the graph a tag, and spares those who have it the answer: it changes with the store and with what is asked. */
final class FreshFilter extends HttpFilter {

    /** Tells one run of the server from another, whose store counts its changes anew. */
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final List<String> ALWAYS_NEW = List.of(TradeServer.SPARQL, "/$", AssetsServlet.START);

    private final transient TradeStore store;

    FreshFilter(TradeStore store) {
        this.store = store;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean isRead = List.of("GET", "HEAD").contains(request.getMethod());
        if (!isRead || ALWAYS_NEW.stream().anyMatch(request.getRequestURI()::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        String tag = tag(request);
        response.setHeader("ETag", "\"" + tag + "\"");
        response.setHeader("Cache-Control", "no-cache");
        if (Collections.list(request.getHeaders("If-None-Match")).stream().anyMatch(known -> known.contains(tag) || known.equals("*"))) {
            response.setHeader("Vary", "Accept");
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private String tag(HttpServletRequest request) {
        String asked = String.join("\n", request.getRequestURI(), String.valueOf(request.getQueryString()), request.getHeader("Host"),
                String.join(",", Collections.list(request.getHeaders("Accept"))));
        return RUN + "-" + store.version() + "-" + UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 18);
    }
}
