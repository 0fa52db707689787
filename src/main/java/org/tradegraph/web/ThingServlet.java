package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tradegraph.page.Site;

/** Answers for the things themselves, which cannot be sent: leads to the page about one, or to the data. */
final class ThingServlet extends HttpServlet {

    private final transient Site site;

    ThingServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<String> whole = Addressed.known(site, path, this::iri);
        Optional<Form> form = Form.of(request, path);
        if (form.isEmpty()) {
            Addressed.notAcceptable(response);
            return;
        }
        Optional<String> thing = whole.or(() -> Addressed.known(site, form.get().path(), this::iri));
        if (thing.isEmpty()) {
            Addressed.notFound(response, path);
        } else {
            lead(response, thing.get(), form.get().data());
        }
    }

    private String iri(String path) {
        return site.addresses().iris().ofLocalPath(path).getURI();
    }

    private void lead(HttpServletResponse response, String thing, Optional<RdfForm> form) {
        String data = site.addresses().data(thing).orElseThrow();
        String page = site.addresses().page(thing);
        Addressed.seeOther(response, form.map(wanted -> data + "." + wanted.suffix()).orElse(page));
        Addressed.link(response, site, thing, page, data);
    }
}
