package org.tradegraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How fast each kind of page comes, packed as browsers ask for it, from the server that runs on this machine with the sample documents. */
public final class PageBenchmark {

    private static final String SERVER = "http://127.0.0.1:3030";
    private static final int ROUNDS = 300;
    private static final List<String> PAGES = List.of("/", "/documents", "/documents/jilin-foreign-trade-2023", "/page/place/cn-jl", "/page/place/cn-xj", "/page/place/ru",
            "/page/place/cn", "/page/product/cars", "/page/code/flow/export", "/findings", "/queries", "/queries/partners-by-value?place=cn-jl", "/queries/relations?place=cn-jl",
            "/queries/time-series?place=cn-jl", "/queries/observations", "/search?q=jilin", "/suggest?q=ji", "/sparql", "/api", "/ns", "/export", "/data/place/cn-jl.ttl");

    private PageBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String page : PAGES) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER + page)).header("Accept", "text/html,*/*;q=0.5").header("Accept-Encoding", "gzip").build();
            long[] times = new long[ROUNDS];
            int bytes = 0;
            for (int round = -ROUNDS; round < ROUNDS; round++) {
                long before = System.nanoTime();
                HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
                times[Math.max(0, round)] = System.nanoTime() - before;
                bytes = response.body().length;
                if (response.statusCode() != 200) {
                    throw new IOException(page + " answers " + response.statusCode());
                }
            }
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "%-45s median %5.1f ms, 99 of 100 within %5.1f ms, %,d bytes%n", page, times[ROUNDS / 2] / 1e6, times[ROUNDS * 99 / 100] / 1e6, bytes);
        }
    }
}
