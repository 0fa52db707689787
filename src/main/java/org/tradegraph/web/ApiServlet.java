package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tradegraph.api.OpenApi;
import org.tradegraph.query.Catalog;

/** Answers the description of the API, and a page to try it on. */
final class ApiServlet extends HttpServlet {

    static final String DESCRIPTION = "/openapi.json";

    private final transient OpenApi api;
    private final transient Catalog catalog;

    ApiServlet(OpenApi api, Catalog catalog) {
        this.api = api;
        this.catalog = catalog;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(DESCRIPTION)) {
            Pages.sendText(response, "application/json", api.json(catalog.queries(), Host.of(request)));
        } else {
            response.setHeader("Link", "<" + DESCRIPTION + ">; rel=\"service-desc\"; type=\"application/json\"");
            Pages.send(response, Pages.api(catalog.queries()));
        }
    }
}
