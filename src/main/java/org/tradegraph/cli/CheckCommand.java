package org.tradegraph.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.tradegraph.audit.Defect;
import org.tradegraph.audit.Wellformed;
import org.tradegraph.graph.TradeStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: looks whether the graph is well-formed. */
@Command(
        name = "check",
        description = "Checks the graph of the store against the shapes and the Data Cube integrity constraints.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Ends with exit code 1 where the graph is not well-formed.", "", "Example:", "  tradegraph check --store store"})
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (TradeStore store = Stores.existing(storeOptions)) {
            List<Defect> defects = Wellformed.load().check(store);
            defects.forEach(defect -> console.out().print(defect + "\n"));
            console.note(defects.isEmpty() ? storeOptions.folder + ": the graph is well-formed"
                    : storeOptions.folder + ": the graph is not well-formed; defects found: " + defects.size());
            return defects.isEmpty() ? 0 : Main.MISTAKE;
        }
    }
}
