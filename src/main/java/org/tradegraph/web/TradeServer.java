package org.tradegraph.web;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.WebContent;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.gzip.GzipEncoderConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.tradegraph.api.Choices;
import org.tradegraph.api.Examples;
import org.tradegraph.api.OpenApi;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.page.Site;
import org.tradegraph.query.Catalog;
import org.tradegraph.search.SearchIndex;

/** Serves a store on one port: the read-only SPARQL endpoint, the canned queries and pages about both. */
public final class TradeServer {

    static final String SPARQL = "/sparql";

    private final FusekiServer fuseki;
    private final String host;
    private final SearchIndex index;

    private TradeServer(FusekiServer fuseki, String host, SearchIndex index) {
        this.fuseki = fuseki;
        this.host = host;
        this.index = index;
    }

    /** Where to listen, how long a query may take, and whether documents are taken in; port 0 is any free one. */
    public record Options(String host, int port, Duration limit, Optional<Upload> upload) {

        private static final int LAST_PORT = 65_535;

        /** Fails where there is no such port, or this machine does not know the host. */
        public Options {
            if (port < 0 || port > LAST_PORT) {
                throw new TradeGraphException("there is no port " + port + "; give --port a number from 0 to " + LAST_PORT);
            }
            if (new InetSocketAddress(host, port).isUnresolved()) {
                throw new TradeGraphException("the host '" + host + "' is not known to this machine; give --host one of its addresses, such as 127.0.0.1");
            }
        }

        /** This machine only, port 3030, half a minute. */
        public static Options standard() {
            return new Options("127.0.0.1", 3030, Duration.ofSeconds(30), Optional.empty());
        }

        public Options withHost(String other) {
            return new Options(other, port, limit, upload);
        }

        public Options withPort(int other) {
            return new Options(host, other, limit, upload);
        }

        public Options withLimit(Duration other) {
            return new Options(host, port, other, upload);
        }

        public Options withUpload(Upload other) {
            return new Options(host, port, limit, Optional.of(other));
        }
    }

    /** Starts to serve; fails where the port is taken. */
    public static TradeServer start(TradeStore store, Catalog catalog, Options options) {
        store.loadExamples(new Examples(store.iris()).of(catalog.queries(), store.iris().base() + SPARQL.substring(1)));
        SearchIndex index = new SearchIndex(store);
        FusekiServer fuseki = build(store, catalog, options, index);
        compress(fuseki.getJettyServer());
        listen(fuseki.getJettyServer(), options.host());
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            fuseki.stop();
            throw explained(e, options);
        }
        index.warmUp();
        return new TradeServer(fuseki, options.host(), index);
    }

    /** Fails as a start would where the port is taken now, so that nobody waits for long work in vain. */
    public static void requireFree(Options options) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(options.host(), options.port()));
        } catch (IOException e) {
            throw explained(new UncheckedIOException(e), options);
        }
    }

    private static FusekiServer build(TradeStore store, Catalog catalog, Options options, SearchIndex index) {
        SparqlGuard guard = new SparqlGuard();
        DataService queries = DataService.newBuilder(store.datasetGraph())
                .addEndpoint(Endpoint.create().operation(Operation.Query).endpointName("").processor(guard)
                        .context(SparqlGuard.context(options.limit(), index.textIndex())).build())
                .build();
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .fusekiModules(FusekiModules.empty())
                .registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, guard)
                .add(SPARQL, queries)
                .enablePing(true)
                .addFilter("/*", new CrossOriginFilter())
                .addFilter("/*", new ErrorFilter())
                .addFilter("/*", new FreshFilter(store))
                .addFilter(SPARQL, new SparqlFilter(new ServiceDescription(store), catalog, index));
        servlets(store, catalog, options, index).forEach(builder::addServlet);
        return builder.build();
    }

    private static Map<String, HttpServlet> servlets(TradeStore store, Catalog catalog, Options options, SearchIndex index) {
        Site site = new Site(store);
        HttpServlet documents = new DocumentsServlet(site, options.upload());
        HttpServlet things = new ThingServlet(site);
        HttpServlet vocabulary = new VocabularyServlet(site);
        HttpServlet search = new SearchServlet(index, site);
        HttpServlet api = new ApiServlet(new OpenApi(new Choices(store)), catalog);
        return Map.ofEntries(
                Map.entry("", new HomeServlet(site, catalog)),
                Map.entry("/id/*", things), Map.entry("/code/*", things),
                Map.entry("/page/*", new PageServlet(site, catalog)),
                Map.entry("/data/*", new DataServlet(site)),
                Map.entry("/documents/*", documents), Map.entry("/observations/*", documents),
                Map.entry("/findings", new FindingsServlet(site)),
                Map.entry("/queries/*", new QueriesServlet(store, catalog, options.limit())),
                Map.entry("/search", search), Map.entry(SearchServlet.SUGGEST, search),
                Map.entry("/ns/*", vocabulary), Map.entry("/ns.ttl", vocabulary), Map.entry("/ns.jsonld", vocabulary),
                Map.entry("/ns.jsonld-framed", vocabulary), Map.entry("/ns.nt", vocabulary), Map.entry("/ns.rdf", vocabulary), Map.entry("/ns.html", vocabulary),
                Map.entry(ApiServlet.DESCRIPTION, api), Map.entry("/api", api),
                Map.entry("/export/*", new ExportServlet(store)),
                Map.entry("/.well-known/*", new WellKnownServlet(store, catalog)),
                Map.entry("/robots.txt", new RobotsServlet()),
                Map.entry("/assets/*", new AssetsServlet()));
    }

    private static void compress(Server jetty) {
        CompressionHandler compression = new CompressionHandler(jetty.getHandler());
        GzipCompression gzip = new GzipCompression();
        GzipEncoderConfig small = new GzipEncoderConfig();
        small.setCompressionLevel(Deflater.BEST_COMPRESSION);
        gzip.setDefaultEncoderConfig(small);
        compression.putCompression(gzip);
        jetty.setHandler(compression);
    }

    private static void listen(Server jetty, String host) {
        for (Connector connector : jetty.getConnectors()) {
            ((ServerConnector) connector).setHost(host);
        }
    }

    private static RuntimeException explained(RuntimeException fault, Options options) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new TradeGraphException("port " + options.port() + " on " + options.host()
                        + " is taken or not allowed; choose another with --port", fault);
            }
        }
        return fault;
    }

    /** The address of the home page. */
    public String url() {
        String name = host.equals("0.0.0.0") ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + fuseki.getPort() + "/";
    }

    public void stop() {
        fuseki.stop();
        index.close();
    }

    /** Waits until the server stops. */
    public void join() {
        fuseki.join();
    }
}
