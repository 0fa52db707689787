package org.tradegraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.query.Catalog;
import org.tradegraph.query.GoldStore;

/** One server over the sample documents, on a free port, for all tests that only read. */
final class SampleSite {

    static final TradeStore STORE = GoldStore.shared();
    private static final TradeServer SERVER = TradeServer.start(STORE, Catalog.load(), TradeServer.Options.standard().withPort(0));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::stop));
    }

    private SampleSite() {
    }

    static String url(String path) {
        return SERVER.url() + path.substring(1);
    }

    /** Asks, with headers by name and value. */
    static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    static String type(HttpResponse<?> response) {
        return header(response, "Content-Type").split(";")[0];
    }
}
