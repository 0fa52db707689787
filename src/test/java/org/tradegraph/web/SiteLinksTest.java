package org.tradegraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Follows every link from the home page: each leads somewhere, each fragment is there. */
class SiteLinksTest {

    /** Of places, products and codes there are thousands, all made by one template: enough of them are looked at. */
    private static final int MOST_THINGS = 150;

    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>(List.of("/"));
    private final List<String> broken = new ArrayList<>();
    private int things;
    private int fragments;

    @Test
    void everyLinkOnEveryPageAnswers() throws Exception {
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (seen.add(path) && (!path.startsWith("/page/") || things++ < MOST_THINGS)) {
                visit(path);
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(seen.size() > 300, "only " + seen.size() + " addresses were found");
        assertTrue(fragments > 100, "only " + fragments + " fragments were found");
    }

    private void visit(String path) throws Exception {
        HttpResponse<String> response = SampleSite.get(path, "Accept", "text/html");
        if (response.statusCode() == 303) {
            waiting.add(SampleSite.header(response, "Location"));
        } else if (response.statusCode() != 200) {
            broken.add(path + " answers " + response.statusCode());
        } else if (SampleSite.type(response).equals("text/html")) {
            collect(path, Jsoup.parse(response.body(), SampleSite.url(path)));
        }
    }

    private void collect(String path, Document page) {
        page.select("a[href], link[href], script[src]").forEach(link -> {
            String href = link.attr("href") + link.attr("src");
            if (href.startsWith("#")) {
                fragments++;
                if (page.getElementById(href.substring(1)) == null) {
                    broken.add(path + " has no " + href);
                }
            } else if (href.startsWith("/")) {
                waiting.add(href.split("#")[0]);
            } else if (!href.startsWith("?") && !href.matches("https?://.+")) {
                broken.add(path + " has an odd link " + link.outerHtml());
            }
        });
    }
}
