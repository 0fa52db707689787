package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradegraph.page.Link;
import org.tradegraph.page.Site;
import org.tradegraph.page.ThingPage;
import org.tradegraph.query.Catalog;
import org.tradegraph.query.Parameter;

/** Answers the page about a place, product, route, event, code or any other thing of the graph. */
final class PageServlet extends HttpServlet {

    static final String START = "/page/";

    private final transient Site site;
    private final transient Catalog catalog;

    PageServlet(Site site, Catalog catalog) {
        this.site = site;
        this.catalog = catalog;
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
            Pages.send(response, Pages.thing(page.get(), questions(page.get())));
        }
    }

    /** The questions that need nothing but this place or product, with their addresses. */
    private List<Link> questions(ThingPage page) {
        Parameter.Type type = page.isPlace() ? Parameter.Type.PLACE : Parameter.Type.PRODUCT;
        return !page.isPlace() && !page.isProduct() ? List.of() : catalog.queries().stream().flatMap(query -> {
            List<Parameter> required = query.parameters().stream().filter(Parameter::required).toList();
            return required.size() == 1 && required.get(0).type() == type
                    ? Stream.of(new Link(query.summary(), "/queries/" + query.name() + "?" + required.get(0).name() + "=" + page.id())) : Stream.empty();
        }).toList();
    }
}
