package org.tradegraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every error in the same form, as problem+json or as a page. */
final class ErrorFilter extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TradeServer.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CaughtError caught = new CaughtError(response, request.getRequestURI().startsWith(TradeServer.SPARQL));
        try {
            chain.doFilter(request, caught);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                // What was begun must not look as if it were whole.
                throw e;
            }
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            caught.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "This is a fault of the program; its log says more.");
        }
        caught.send(request);
    }
}
