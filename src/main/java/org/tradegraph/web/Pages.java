package org.tradegraph.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.tradegraph.page.DocumentPage;
import org.tradegraph.page.FindingsPage;
import org.tradegraph.page.HomePage;
import org.tradegraph.page.Link;
import org.tradegraph.page.ObservationPage;
import org.tradegraph.page.ThingPage;
import org.tradegraph.page.VocabularyPage;
import org.tradegraph.query.CannedQuery;

/** The pages, made of the templates in {@code src/main/jte}, which are compiled with the rest. */
final class Pages {

    /** All comes from here; the editor makes styles and its icons as it runs. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Pages() {
    }

    static String home(HomePage page, String base, List<CannedQuery> queries) {
        return html(out -> JtehomeGenerated.render(out, null, page, base, queries));
    }

    static String thing(ThingPage page, List<Link> questions) {
        return html(out -> JtethingGenerated.render(out, null, page, questions));
    }

    static String documents(List<HomePage.Entry> documents) {
        return html(out -> JtedocumentsGenerated.render(out, null, documents));
    }

    static String document(DocumentPage page) {
        return html(out -> JtedocumentGenerated.render(out, null, page));
    }

    static String observation(ObservationPage page) {
        return html(out -> JteobservationGenerated.render(out, null, page));
    }

    static String findings(FindingsPage page, Paging paging) {
        return html(out -> JtefindingsGenerated.render(out, null, page, paging));
    }

    static String search(SearchPage page) {
        return html(out -> JtesearchGenerated.render(out, null, page));
    }

    static String vocabulary(VocabularyPage page) {
        return html(out -> JtevocabularyGenerated.render(out, null, page));
    }

    static String queries(List<CannedQuery> queries) {
        return html(out -> JtequeriesGenerated.render(out, null, queries));
    }

    static String query(QueryPage page) {
        return html(out -> JtequeryGenerated.render(out, null, page));
    }

    static String sparql(SparqlPage page) {
        return html(out -> JtesparqlGenerated.render(out, null, page));
    }

    static String api(List<CannedQuery> queries) {
        return html(out -> JteapiGenerated.render(out, null, queries));
    }

    static String exports(List<ExportFormat> formats) {
        return html(out -> JteexportsGenerated.render(out, null, formats));
    }

    static String problem(Problem problem, String words) {
        return html(out -> JteproblemGenerated.render(out, null, problem, words));
    }

    private static String html(Consumer<HtmlTemplateOutput> template) {
        TemplateOutput output = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    static void send(HttpServletResponse response, String html) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Content-Language", "en");
        sendText(response, Negotiation.HTML, html);
    }

    static void sendText(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=utf-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
