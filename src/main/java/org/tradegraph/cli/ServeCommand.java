package org.tradegraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.remote.Endpoint;
import org.tradegraph.remote.RemoteStore;
import org.tradegraph.web.Upload;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: brings the store into line with a folder of documents, then serves it until stopped. */
@Command(
        name = "serve",
        description = "Reads new and changed documents into the store, then serves it: SPARQL, questions, pages. Goes on watching the folder.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "A document that leaves the folder leaves the store; what 'load' put there stays. A filled store is served",
            "at once, and brought up to date meanwhile. Stop it with Ctrl-C.",
            "", "Examples:",
            "  tradegraph serve                               data/documents, or the samples in the jar",
            "  tradegraph serve --documents news --port 8080  documents of your own",
            "  tradegraph serve --endpoint http://localhost:3031/trade",
            "                                                 what was brought to a SPARQL store with 'load --endpoint'",
            "  curl http://127.0.0.1:3030/queries             the questions that can be asked"})
final class ServeCommand implements Callable<Integer> {

    private static final String DOCUMENTS = "data/documents";

    private final Console console;

    @Option(names = "--documents", paramLabel = "DIR",
            description = "Folder of the documents; " + DOCUMENTS + ", or else the samples in the jar, where none is given.")
    private Path documents;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030", description = "Port to listen on; ${DEFAULT-VALUE} where none is given, 0 takes a free one.")
    private int port;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1",
            description = "Address to listen on; ${DEFAULT-VALUE}, this machine only, where none is given.")
    private String host;

    @Option(names = "--upload-token", paramLabel = "TOKEN",
            description = "Takes documents in by POST /documents?name=NAME from those who send this token; needs --documents.")
    private String uploadToken;

    @Mixin
    private EndpointOptions endpointOptions = new EndpointOptions();

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private ThreadOptions threadOptions = new ThreadOptions();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Endpoint> endpoint = endpointOptions.endpoint();
        if (endpoint.isPresent()) {
            Service service = startOver(endpoint.get());
            Runtime.getRuntime().addShutdownHook(new Thread(service::stop));
            tell(service);
            service.join();
            return 0;
        }
        requireFolder();
        try (FolderWatch watch = watch()) {
            Service service = start();
            Runtime.getRuntime().addShutdownHook(new Thread(service::stop));
            tell(service);
            keepUp(service, watch);
            service.join();
        }
        return 0;
    }

    /** Serves a SPARQL store far away, to which documents have been brought; touches no store here. */
    Service startOver(Endpoint endpoint) {
        if (documents != null || uploadToken != null) {
            throw new TradeGraphException("--documents and --upload-token fill a store here, --endpoint serves one far away; leave one of them out,"
                    + " and bring documents there with 'tradegraph load PATH --endpoint URL'");
        }
        return Service.started(RemoteStore.open(endpoint, new Iris(storeOptions.base)), host, port);
    }

    private void tell(Service service) {
        console.out().println(service.line());
        console.out().flush();
    }

    /** Notes what changes in the folder from now on. */
    FolderWatch watch() {
        return FolderWatch.over(folder());
    }

    /** Brings the store into line with the folder whenever that has changed. */
    void keepUp(Service service, FolderWatch watch) {
        watch.begin(() -> refresh(service));
    }

    /**
     * Reads the documents and serves. A filled store is served at once and brought up to date meanwhile, or served as it is
     * where that fails; a new one is filled first, so that nobody is answered out of half a graph.
     */
    Service start() {
        requireFolder();
        Service service = Service.open(storeOptions);
        try {
            if (service.isFilled()) {
                service.start(host, port, upload());
                refresh(service);
            } else {
                Service.requireFree(host, port);
                update(service);
                service.start(host, port, upload());
            }
            service.faults().forEach(console::note);
            return service;
        } catch (RuntimeException e) {
            service.stop();
            throw e;
        }
    }

    private Optional<Upload> upload() {
        return Optional.ofNullable(uploadToken).map(token -> new Upload(documents, token));
    }

    private void refresh(Service service) {
        try {
            service.change(() -> update(service));
        } catch (TradeGraphException e) {
            console.note(e.getMessage());
            console.note("the documents were not brought up to date, what the store held before is served");
        }
    }

    private void update(Service service) {
        List<DocumentFile> files = files();
        StoreUpdate update = service.update(Lexicon.load(), console);
        FolderMemory memory = new FolderMemory(storeOptions.folder);
        Set<String> before = memory.names();
        Set<String> now = files.stream().filter(DocumentFile::isOne).map(DocumentFile::name).collect(Collectors.toCollection(TreeSet::new));
        memory.keep(union(before, now));
        try {
            new Intake(console, threadOptions.count()).forEach(files, update::read, reading -> {
                now.add(reading.document().name());
                update.put(reading);
            });
            before.stream().filter(name -> !now.contains(name)).forEach(update::remove);
        } finally {
            memory.keep(union(before, now));
        }
        memory.keep(now);
        update.finish();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private void requireFolder() {
        if (uploadToken != null && documents == null) {
            throw new TradeGraphException("documents that are taken in need a folder; give one with --documents");
        }
        if (documents != null && !Files.isDirectory(documents)) {
            throw new TradeGraphException(documents + ": there is no such folder; give the one that holds the documents");
        }
    }

    private List<DocumentFile> files() {
        return new DocumentFiles(List.of(folder())).documents();
    }

    private Path folder() {
        Path here = Path.of(DOCUMENTS);
        Path samples = Files.isDirectory(here) ? here : Folder.ofProject(DOCUMENTS).path("");
        return documents == null ? samples : documents;
    }
}
