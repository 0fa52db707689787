package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.FactsFile;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.lexicon.Lexicon;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code load}: puts documents, or facts as JSON lines, into the store. */
@Command(
        name = "load",
        description = "Puts documents, or facts as JSON lines, into the store.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Examples:",
            "  tradegraph load news                a folder of documents and all below it",
            "  tradegraph load facts.jsonl         facts, as 'extract' prints them",
            "  tradegraph load news --store other  into a store in another folder"})
final class LoadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH",
            description = "Documents (.txt, .md, .html, .pdf, .jsonl), facts (.jsonl), folders of them, or - for documents on standard input.")
    private List<Path> paths;

    @Mixin
    private ThreadOptions threadOptions = new ThreadOptions();

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<DocumentFile> documents = new DocumentFiles(paths).documents();
        List<Path> facts = new DocumentFiles(paths).facts();
        if (documents.isEmpty() && facts.isEmpty()) {
            throw new TradeGraphException(paths.get(0) + ": holds neither documents nor facts (" + DocumentFiles.ENDINGS + "); give another path");
        }
        Intake intake = new Intake(console, threadOptions.count());
        try (TradeStore store = Stores.open(storeOptions)) {
            StoreUpdate update = new StoreUpdate(store, Lexicon.load(), console);
            intake.forEach(documents, update::read, update::put);
            Progress progress = new Progress(console, "files of facts", OptionalInt.of(facts.size()));
            facts.forEach(file -> intake.attempt(file.toString(), progress, () -> FactsFile.read(file)
                    .forEach(stated -> update.put(file, stated))));
            update.finish();
            console.note(storeOptions.folder + ": " + Amounts.of(store.counts()));
        }
        return intake.exitCode();
    }
}
