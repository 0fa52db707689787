package org.tradegraph.cli;

import java.util.List;
import java.util.Optional;

import org.tradegraph.audit.Findings;
import org.tradegraph.files.Folder;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.query.Catalog;
import org.tradegraph.web.TradeServer;
import org.tradegraph.web.Upload;

/** An open store with the server over it, once that is started. */
final class Service {

    private final TradeStore store;
    private final Catalog catalog;
    private Optional<TradeServer> server = Optional.empty();
    private boolean isStopped;

    private Service(TradeStore store) {
        this.store = store;
        this.catalog = Catalog.load(Folder.ofProject("queries"), store.iris());
    }

    static Service open(StoreOptions options) {
        return new Service(Stores.open(options));
    }

    /** Serves a store that is open; closes it where that fails. */
    static Service started(TradeStore store, String host, int port) {
        Service service = new Service(store);
        try {
            service.start(host, port, Optional.empty());
            return service;
        } catch (RuntimeException e) {
            service.stop();
            throw e;
        }
    }

    boolean isFilled() {
        return store.isFilled();
    }

    /** Lets the store be changed, unless it is closed already; it is not closed meanwhile. */
    synchronized void change(Runnable change) {
        if (!isStopped) {
            change.run();
        }
    }

    StoreUpdate update(Lexicon lexicon, Console console) {
        return new StoreUpdate(store, lexicon, console);
    }

    /** Serves; takes documents in where that is wanted. */
    void start(String host, int port, Optional<Upload> upload) {
        TradeServer.Options options = options(host, port);
        server = Optional.of(TradeServer.start(store, catalog, upload.map(options::withUpload).orElse(options)));
    }

    /** Fails where the port is taken. */
    static void requireFree(String host, int port) {
        TradeServer.requireFree(options(host, port));
    }

    private static TradeServer.Options options(String host, int port) {
        return TradeServer.Options.standard().withHost(host).withPort(port);
    }

    /** Where it serves, and how much of each kind. */
    String line() {
        return "Serving " + url() + " with " + Amounts.of(store.counts()) + ", " + Amounts.of(Findings.count(store), "finding");
    }

    /** A sentence for each question that cannot be asked. */
    List<String> faults() {
        return catalog.faults();
    }

    String url() {
        return server.map(TradeServer::url).orElseThrow();
    }

    void join() {
        server.ifPresent(TradeServer::join);
    }

    void stop() {
        server.ifPresent(TradeServer::stop);
        close();
    }

    private synchronized void close() {
        isStopped = true;
        store.close();
    }
}
