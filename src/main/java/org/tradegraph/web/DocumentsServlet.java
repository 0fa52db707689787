package org.tradegraph.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tradegraph.page.DocumentPage;
import org.tradegraph.page.ObservationPage;
import org.tradegraph.page.Site;

/** Answers the list of documents, each document with its facts marked in place, and each observation in it. */
final class DocumentsServlet extends HttpServlet {

    static final String DOCUMENTS = "/documents";
    static final String OBSERVATIONS = "/observations";

    private final transient Site site;
    private final transient Optional<Upload> upload;

    DocumentsServlet(Site site, Optional<Upload> upload) {
        this.site = site;
        this.upload = upload;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (upload.isEmpty() || !request.getRequestURI().equals(DOCUMENTS)) {
            super.doPost(request, response);
        } else {
            upload.get().take(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.startsWith(OBSERVATIONS)) {
            observation(response, path.substring(OBSERVATIONS.length()));
        } else if (path.length() <= DOCUMENTS.length() + 1) {
            Pages.send(response, Pages.documents(site.documents()));
        } else {
            document(response, path.substring(DOCUMENTS.length() + 1));
        }
    }

    private void document(HttpServletResponse response, String path) throws IOException {
        Optional<DocumentPage> page = site.document(decoded(path));
        if (page.isEmpty()) {
            Addressed.notFound(response, path);
        } else {
            Addressed.link(response, site, page.get().iri(), DOCUMENTS + "/" + path, page.get().data());
            Pages.send(response, Pages.document(page.get()));
        }
    }

    private void observation(HttpServletResponse response, String path) throws IOException {
        String[] parts = path.split("/");
        Optional<ObservationPage> page = parts.length == 3 ? site.observation(decoded(parts[1]), decoded(parts[2])) : Optional.empty();
        if (page.isEmpty()) {
            Addressed.notFound(response, path);
        } else {
            Addressed.link(response, site, page.get().iri(), OBSERVATIONS + path, page.get().data());
            Pages.send(response, Pages.observation(page.get()));
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
