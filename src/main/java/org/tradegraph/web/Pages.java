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
import org.tradegraph.query.CannedQuery;

/** The pages, made of the templates in {@code src/main/jte}, which are compiled with the rest. */
final class Pages {

    private Pages() {
    }

    static String home(HomePage page) {
        return html(out -> JtehomeGenerated.render(out, null, page));
    }

    static String queries(List<CannedQuery> queries) {
        return html(out -> JtequeriesGenerated.render(out, null, queries));
    }

    static String query(QueryPage page) {
        return html(out -> JtequeryGenerated.render(out, null, page));
    }

    static String sparql(String example) {
        return html(out -> JtesparqlGenerated.render(out, null, example));
    }

    static String problem(Problem problem) {
        return html(out -> JteproblemGenerated.render(out, null, problem));
    }

    private static String html(Consumer<HtmlTemplateOutput> template) {
        TemplateOutput output = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    static void send(HttpServletResponse response, String html) throws IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'");
        sendText(response, Negotiation.HTML, html);
    }

    static void sendText(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=utf-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
