package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.page.Site;

/** Answers what does not add up and what is confirmed, by kind, severity, place or document. */
final class FindingsServlet extends HttpServlet {

    private static final List<String> FILTERS = List.of("kind", "severity", "place", "document");

    private final transient Site site;

    FindingsServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> filter = new LinkedHashMap<>();
        for (String name : FILTERS) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                filter.put(name, value.strip());
            }
        }
        try {
            Paging paging = Paging.of(request);
            Pages.send(response, Pages.findings(site.findings(filter, Math.max(1, paging.page())), paging));
        } catch (TradeGraphException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }
}
