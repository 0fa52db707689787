package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.tradegraph.api.DatasetDescription;
import org.tradegraph.api.Examples;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.page.Current;
import org.tradegraph.query.Catalog;

/** Answers what programs look for at places agreed upon: what the dataset holds, and which queries are ready to ask. */
final class WellKnownServlet extends HttpServlet {

    private final transient Examples examples;
    private final transient Catalog catalog;
    private final transient Current<Graph> dataset;

    WellKnownServlet(TradeStore store, Catalog catalog) {
        this.examples = new Examples(store.iris());
        this.catalog = catalog;
        this.dataset = new Current<>(store, () -> new DatasetDescription(store).graph());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring("/.well-known/".length());
        if (path.startsWith("genid/ontology-")) {
            Addressed.seeOther(response, "/ns");
            return;
        }
        Optional<Graph> graph = graph(path, request);
        String wanted = request.getParameter("format");
        Optional<RdfForm> form = wanted != null ? RdfForm.ofSuffix(wanted)
                : Negotiation.choose(request, types()).map(type -> RdfForm.ofType(type).orElse(RdfForm.TTL));
        if (graph.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There are /.well-known/void and /.well-known/sparql-examples.");
        } else if (form.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "This comes as " + RdfForm.known() + ".");
        } else {
            Addressed.send(response, graph.get(), form.get(), request.getRequestURL().toString());
        }
    }

    /** People with browsers get Turtle, which they can read. */
    private static List<String> types() {
        return Stream.concat(RdfForm.types().stream(), Stream.of(Negotiation.HTML)).toList();
    }

    private Optional<Graph> graph(String path, HttpServletRequest request) {
        return switch (path) {
            case "void" -> Optional.of(dataset.get());
            case "sparql-examples" -> Optional.of(examples.of(catalog.queries(), Host.of(request) + TradeServer.SPARQL));
            default -> Optional.empty();
        };
    }
}
