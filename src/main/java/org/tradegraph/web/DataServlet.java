package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tradegraph.page.Site;

/** Answers what the graph says of a thing, as data. */
final class DataServlet extends HttpServlet {

    private static final String START = "/data/";

    private final transient Site site;

    DataServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Addressed.below(request, START);
        Optional<RdfForm> suffix = RdfForm.ofSuffix(path.substring(path.lastIndexOf('.') + 1)).filter(form -> path.contains("."));
        String stem = suffix.isPresent() ? path.substring(0, path.lastIndexOf('.')) : path;
        Optional<String> thing = Addressed.known(site, stem, site.addresses()::thing);
        Optional<RdfForm> form = form(request, suffix);
        if (thing.isEmpty()) {
            Addressed.notFound(response, path);
        } else if (form.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "This comes as " + RdfForm.known() + ".");
        } else {
            response.setHeader("Content-Location", START + stem + "." + form.get().suffix());
            response.addHeader("Link", "<" + site.addresses().page(thing.get()) + ">; rel=\"alternate\"; type=\"text/html\"");
            response.addHeader("Link", "<" + thing.get() + ">; rel=\"describes\"");
            Addressed.send(response, site.data(thing.get(), START + stem), form.get(), thing.get());
        }
    }

    private static Optional<RdfForm> form(HttpServletRequest request, Optional<RdfForm> suffix) {
        String wanted = request.getParameter("format");
        if (wanted != null) {
            return RdfForm.ofSuffix(wanted);
        }
        return suffix.or(() -> Negotiation.choose(request, List.copyOf(RdfForm.types())).flatMap(RdfForm::ofType));
    }
}
