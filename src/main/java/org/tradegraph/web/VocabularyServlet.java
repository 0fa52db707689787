package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.tradegraph.files.Folder;
import org.tradegraph.graph.Vocab;
import org.tradegraph.page.Site;
import org.tradegraph.page.VocabularyPage;

/** Answers the vocabulary, as a page with an anchor for each term or as data, and its version. */
final class VocabularyServlet extends HttpServlet {

    private static final String START = "/ns";

    private final transient Site site;

    VocabularyServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        VocabularyPage page = site.vocabulary();
        String path = request.getRequestURI();
        boolean isVersion = path.equals(page.versionHref());
        Optional<Form> form = isVersion ? Form.of(request, START) : Form.of(request, path);
        if (form.isEmpty()) {
            Addressed.notAcceptable(response);
        } else if (!isVersion && !List.of(START, page.versionHref()).contains(form.get().path())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such version of the vocabulary; the one there is, is " + page.version() + ".");
        } else if (form.get().data().isPresent()) {
            data(response, form.get().data().get());
        } else {
            Addressed.link(response, site, Vocab.NS.substring(0, Vocab.NS.length() - 1), START, START);
            Pages.send(response, Pages.vocabulary(page));
        }
    }

    private static void data(HttpServletResponse response, RdfForm form) throws IOException {
        String turtle = Folder.ofProject("ontology").text("trade.ttl");
        if (form == RdfForm.TTL) {
            response.setHeader("Vary", "Accept");
            Pages.sendText(response, form.mediaType(), turtle);
        } else {
            Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).base(Vocab.NS).toGraph();
            Addressed.send(response, graph, form, Vocab.NS.substring(0, Vocab.NS.length() - 1));
        }
    }
}
