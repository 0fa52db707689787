package org.tradegraph.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.query.GoldStore;

/** Kills the process that brings a store to another, again and again, between the first request and the last: nothing arrives twice, nothing is lost. */
class KilledLoadTest {

    private static final int KILLED = 137;

    @TempDir
    private Path folder;

    private final DatasetGraph there = DatasetGraphFactory.createTxnMem();
    private final Gate gate = new Gate();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void killedAgainAndAgainItBringsEachGraphOnce(boolean byGraphStore) throws Exception {
        DatasetGraph expected = storeOnDisk();
        FusekiServer fuseki = FusekiServer.create().port(0).loopback(true).fusekiModules(FusekiModules.empty()).add("/trade", there, true)
                .addFilter("/*", gate).build().start();
        try {
            String url = "http://localhost:" + fuseki.getPort() + "/trade";
            for (int[] kill : new int[][] {{5, 0}, {2, 1}}) {
                gate.killAt(kill[0], kill[1] == 1);
                assertEquals(KILLED, load(url, byGraphStore), log());
            }
            assertTrue(marked(url) > 0, "nothing had arrived before the last kill");
            gate.letAllPass();
            assertEquals(0, load(url, byGraphStore), log());
            assertTrue(log().matches("(?s).*: [1-9]\\d* graphs? brought, [1-9]\\d* there already, 0 taken out.*"), log());
        } finally {
            fuseki.stop();
        }
        DatasetGraph found = DatasetGraphFactory.create();
        Txn.executeRead(there, () -> there.find().forEachRemaining(found::add));
        found.removeGraph(Iris.standard().mirrorGraph());
        assertTrue(IsoMatcher.isomorphic(expected, found), () -> expected.stream().count() + " statements here, " + found.stream().count() + " there");
    }

    private int marked(String url) {
        return new Marks(new Endpoint(url, url, Optional.empty()), Iris.standard()).read().size();
    }

    private DatasetGraph storeOnDisk() {
        DatasetGraph whole = DatasetGraphFactory.create();
        try (TradeStore gold = GoldStore.open(); TradeStore disk = TradeStore.open(folder.resolve("store"), gold.iris())) {
            Snapshot.of(gold.datasetGraph(), gold.iris(), Selection.whole()).quads(whole::add);
            disk.change(() -> whole.find().forEachRemaining(disk.datasetGraph()::add));
        }
        return whole;
    }

    private int load(String url, boolean byGraphStore) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "org.tradegraph.cli.Main", "load", "--store", folder.resolve("store").toString(), "--endpoint", url));
        if (byGraphStore) {
            command.addAll(List.of("--graph-store", url));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        gate.process.set(process);
        return process.waitFor();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    /** Kills the process at a change it sends, before it is carried out or after, when the process has not yet been told. */
    private static final class Gate implements Filter {

        private final AtomicReference<Process> process = new AtomicReference<>();
        private int left;
        private boolean isCarriedOut;

        synchronized void killAt(int change, boolean isCarriedOut) {
            this.left = change;
            this.isCarriedOut = isCarriedOut;
        }

        void letAllPass() {
            killAt(Integer.MAX_VALUE, true);
        }

        @Override
        public synchronized void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
            String type = String.valueOf(request.getContentType());
            boolean isChange = type.startsWith("application/sparql-update") || type.startsWith("application/n-triples");
            if (!isChange || --left > 0) {
                chain.doFilter(request, response);
                return;
            }
            if (isCarriedOut) {
                chain.doFilter(request, response);
            }
            process.get().destroyForcibly();
            await(process.get());
        }

        private static void await(Process process) throws IOException {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
