package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.tradegraph.graph.Compaction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code compact}: makes the folder of a store smaller. */
@Command(
        name = "compact",
        description = "Writes the store anew without what changes have left behind; each change makes its folder larger.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Nothing of the graph changes. The old store stays in force until the new one is whole, so it may be stopped",
            "at any time; meanwhile both take room on the disk. A store that is being served has to be stopped first.",
            "", "Examples:",
            "  tradegraph compact                    the store in the folder 'store'",
            "  tradegraph compact --store news-store"})
final class CompactCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1_000_000;

    private final Console console;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = Stores.existingFolder(storeOptions);
        Compaction done = Compaction.of(folder);
        console.note(String.format(Locale.ROOT, "%s: %.1f MB, before %.1f MB", folder, done.after() / MEGABYTE, done.before() / MEGABYTE));
        return 0;
    }
}
