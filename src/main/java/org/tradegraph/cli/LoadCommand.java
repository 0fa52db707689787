package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.FactsFile;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.remote.Endpoint;
import org.tradegraph.remote.Mirror;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: puts documents, or facts as JSON lines, into the store. */
@Command(
        name = "load",
        description = "Puts documents, or facts as JSON lines, into the store, and brings the store to a SPARQL endpoint where one is given.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Examples:",
            "  tradegraph load news                a folder of documents and all below it",
            "  tradegraph load facts.jsonl         facts, as 'extract' prints them",
            "  tradegraph load news --store other  into a store in another folder",
            "  tradegraph load --endpoint http://localhost:3031/trade",
            "                                      what the store holds, to a SPARQL store; broken off, it goes on where it was"})
final class LoadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PATH",
            description = "Documents (.txt, .md, .html, .pdf, .jsonl), facts (.jsonl), folders of them, or - for documents on standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private ThreadOptions threadOptions = new ThreadOptions();

    @Mixin
    private EndpointOptions endpointOptions = new EndpointOptions();

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Spec
    private CommandSpec spec;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Endpoint> endpoint = endpointOptions.endpoint();
        if (paths.isEmpty() && endpoint.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give documents or facts to load, or --endpoint to bring the store to a SPARQL endpoint");
        }
        Intake intake = new Intake(console, threadOptions.count());
        try (TradeStore store = paths.isEmpty() ? Stores.existing(storeOptions) : Stores.open(storeOptions)) {
            if (!paths.isEmpty()) {
                takeIn(store, intake);
            }
            endpoint.ifPresent(there -> bring(store, there));
        }
        return intake.exitCode();
    }

    private void takeIn(TradeStore store, Intake intake) {
        List<DocumentFile> documents = new DocumentFiles(paths).documents();
        List<Path> facts = new DocumentFiles(paths).facts();
        if (documents.isEmpty() && facts.isEmpty()) {
            throw new TradeGraphException(paths.get(0) + ": holds neither documents nor facts (" + DocumentFiles.ENDINGS + "); give another path");
        }
        StoreUpdate update = new StoreUpdate(store, Lexicon.load(), console);
        intake.forEach(documents, update::read, update::put);
        Progress progress = new Progress(console, "files of facts", OptionalInt.of(facts.size()));
        facts.forEach(file -> intake.attempt(file.toString(), progress, () -> FactsFile.read(file)
                .forEach(stated -> update.put(file, stated))));
        update.finish();
        console.note(storeOptions.folder + ": " + Amounts.of(store.counts()));
    }

    private void bring(TradeStore store, Endpoint endpoint) {
        Progress progress = new Progress(console, "graphs", OptionalInt.empty());
        Mirror.Result result = new Mirror(store, endpoint).bring(graph -> progress.step());
        progress.clear();
        console.note(endpoint.query() + ": " + Amounts.of(result.sent(), "graph") + " brought, " + result.same() + " there already, " + result.removed() + " taken out");
    }
}
