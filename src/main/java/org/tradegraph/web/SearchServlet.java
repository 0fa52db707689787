package org.tradegraph.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tradegraph.page.Site;
import org.tradegraph.search.Hit;
import org.tradegraph.search.SearchIndex;

/** Answers searches with a page, and the beginnings of names with suggestions. */
final class SearchServlet extends HttpServlet {

    static final String SUGGEST = "/suggest";
    private static final int MOST_THINGS = 30;
    private static final int MOST_SENTENCES = 30;
    private static final int MOST_SUGGESTIONS = 10;

    private final transient SearchIndex index;
    private final transient Site site;

    SearchServlet(SearchIndex index, Site site) {
        this.index = index;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        if (request.getServletPath().equals(SUGGEST)) {
            suggest(words, Optional.ofNullable(request.getParameter("kind")), response);
        } else {
            Pages.send(response, Pages.search(new SearchPage(words, found(index.suggest(words, MOST_THINGS)), found(index.sentences(words, MOST_SENTENCES)))));
        }
    }

    private List<SearchPage.Found> found(List<Hit> hits) {
        return hits.stream().map(hit -> new SearchPage.Found(hit.text(), site.addresses().page(hit.iri().replace("#selector=", "#char=")), hit.kind(), hit.about()))
                .distinct().toList();
    }

    private void suggest(String words, Optional<String> kind, HttpServletResponse response) throws IOException {
        JsonArray suggestions = new JsonArray();
        index.suggest(words, kind.isPresent() ? MOST_SUGGESTIONS * 3 : MOST_SUGGESTIONS).stream()
                .filter(hit -> kind.isEmpty() || kind.get().equals(hit.kind())).limit(MOST_SUGGESTIONS).forEach(hit -> {
                    JsonObject suggestion = new JsonObject();
                    suggestion.addProperty("label", hit.text());
                    suggestion.addProperty("kind", hit.kind());
                    suggestion.addProperty("id", hit.iri().substring(hit.iri().lastIndexOf('/') + 1));
                    suggestion.addProperty("href", site.addresses().page(hit.iri()));
                    suggestions.add(suggestion);
                });
        Pages.sendText(response, "application/json", suggestions.toString());
    }
}
