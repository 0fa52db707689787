package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tradegraph.page.Site;
import org.tradegraph.page.ThingPage;

/** Answers the page about a place, product, route, event, code or any other thing of the graph. */
final class PageServlet extends HttpServlet {

    static final String START = "/page/";

    private final transient Site site;

    PageServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Addressed.below(request, START);
        Optional<String> iri = Addressed.known(site, path, site.addresses()::thing);
        Optional<ThingPage> page = iri.flatMap(known -> site.thing(known, Optional.ofNullable(request.getParameter("show"))));
        if (page.isEmpty()) {
            Addressed.notFound(response, path);
        } else if (!site.addresses().page(iri.get()).startsWith(START)) {
            Addressed.seeOther(response, site.addresses().page(iri.get()));
        } else {
            Addressed.link(response, site, iri.get(), site.addresses().page(iri.get()), page.get().data());
            Pages.send(response, Pages.thing(page.get()));
        }
    }
}
