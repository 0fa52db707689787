package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;
import org.tradegraph.query.Catalog;

/** Answers the home page: how much there is, what may be asked, and which documents it was read from. */
final class HomeServlet extends HttpServlet {

    private static final int MOST_DOCUMENTS = 200;

    private final transient TradeStore store;
    private final transient Catalog catalog;

    HomeServlet(TradeStore store, Catalog catalog) {
        this.store = store;
        this.catalog = catalog;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.send(response, Pages.home(new HomePage(store.counts(), catalog.queries(), documents())));
    }

    private List<HomePage.Entry> documents() {
        return Txn.calculateRead(store.datasetGraph(), () -> store.documents().keySet().stream().limit(MOST_DOCUMENTS)
                .map(name -> new HomePage.Entry(name, title(name))).toList());
    }

    private String title(String document) {
        Node report = store.iris().document(document);
        return store.datasetGraph().stream(report, report, Vocab.TITLE, Node.ANY).map(Quad::getObject)
                .map(Node::getLiteralLexicalForm).findFirst().orElse(document);
    }
}
