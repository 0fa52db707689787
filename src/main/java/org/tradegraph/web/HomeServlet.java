package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tradegraph.page.Site;
import org.tradegraph.query.Catalog;

/** Answers the home page: how much there is, what may be asked, what was found, and what was read last. */
final class HomeServlet extends HttpServlet {

    private final transient Site site;
    private final transient Catalog catalog;

    HomeServlet(Site site, Catalog catalog) {
        this.site = site;
        this.catalog = catalog;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Link", "<" + ApiServlet.DESCRIPTION + ">; rel=\"service-desc\"; type=\"application/json\"");
        response.addHeader("Link", "</.well-known/void>; rel=\"describedby\"; type=\"text/turtle\"");
        Pages.send(response, Pages.home(site.home(), site.addresses().iris().base(), catalog.queries()));
    }
}
