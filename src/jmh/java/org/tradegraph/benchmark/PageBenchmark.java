package org.tradegraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.query.Catalog;
import org.tradegraph.web.TradeServer;

/**
 * How fast each kind of page comes, packed as browsers ask for it, out of the store in the folder {@code store}, or {@code -Dstore}: read anew each
 * time, as after a change of the store, and kept since it was asked for before.
 */
public final class PageBenchmark {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 200;
    private static final List<String> PAGES = List.of("/", "/documents", "/documents/jilin-foreign-trade-2023", "/page/place/cn-jl", "/page/place/cn-xj", "/page/place/ru",
            "/page/place/cn", "/page/product/cars", "/page/code/flow/export", "/findings", "/queries", "/queries/partners-by-value?place=cn-jl", "/queries/relations?place=cn-jl",
            "/queries/time-series?place=cn-jl", "/queries/observations", "/search?q=jilin", "/suggest?q=ji", "/sparql", "/api", "/ns", "/export", "/data/place/cn-jl.ttl");

    private final HttpClient client = HttpClient.newHttpClient();
    private final TradeStore store;
    private final String server;

    private PageBenchmark(TradeStore store, String server) {
        this.store = store;
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (TradeStore store = TradeStore.open(Path.of(System.getProperty("store", "store")), Iris.standard())) {
            TradeServer server = TradeServer.start(store, Catalog.load(), TradeServer.Options.standard().withPort(0));
            try {
                new PageBenchmark(store, server.url()).run();
            } finally {
                server.stop();
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        for (String page : PAGES) {
            times(page, true, WARM_UP);
        }
        for (String page : PAGES) {
            long[] anew = times(page, true, ROUNDS);
            long[] kept = times(page, false, ROUNDS);
            System.out.printf(Locale.ROOT, "%-45s anew: median %5.1f ms, 99 of 100 within %5.1f ms; kept: median %5.1f ms, 99 of 100 within %5.1f ms%n", page,
                    median(anew), most(anew), median(kept), most(kept));
        }
    }

    private static double median(long[] times) {
        return times[times.length / 2] / 1e6;
    }

    private static double most(long[] times) {
        return times[times.length * 99 / 100] / 1e6;
    }

    /** The times of a page in order; nothing that is kept outlives a change of the store, even one of nothing. */
    private long[] times(String page, boolean isAnew, int rounds) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + page.substring(1))).header("Accept", "text/html,*/*;q=0.5").header("Accept-Encoding", "gzip").build();
        long[] times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            if (isAnew) {
                store.change(() -> { });
            }
            long before = System.nanoTime();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            times[round] = System.nanoTime() - before;
            if (response.statusCode() != 200) {
                throw new IOException(page + " answers " + response.statusCode());
            }
        }
        Arrays.sort(times);
        return times;
    }
}
