package org.tradegraph.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.tradegraph.audit.Auditor;
import org.tradegraph.audit.CheckReport;
import org.tradegraph.integrity.Defect;
import org.tradegraph.audit.Findings;
import org.tradegraph.integrity.Wellformed;
import org.tradegraph.graph.TradeStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: looks whether the graph is well-formed, and what in it does not add up. */
@Command(
        name = "check",
        description = "Checks the graph of the store against the shapes and the Data Cube integrity constraints, and tells what was found not to add up.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Ends with exit code 1 where the graph is not well-formed; findings are no reason to.",
            "", "Examples:",
            "  tradegraph check                      what was found, each with its claims",
            "  tradegraph check --format json        for programs; ttl for the findings as RDF",
            "  tradegraph check --again              check all anew, not only what has changed"})
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is given.")
    private CheckReport.Form form;

    @Option(names = "--again", description = "Check everything again, also what has not changed.")
    private boolean again;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (TradeStore store = Stores.existing(storeOptions)) {
            Auditor auditor = new Auditor(store);
            if (again) {
                auditor.checkAll();
            } else {
                auditor.catchUp();
            }
            List<Defect> defects = Wellformed.load().check(store);
            new CheckReport(defects, store).write(form, console.out());
            console.note(storeOptions.folder + (defects.isEmpty() ? ": the graph is well-formed"
                    : ": the graph is not well-formed; defects found: " + defects.size()) + "; " + Amounts.of(Findings.count(store), "finding"));
            return defects.isEmpty() ? 0 : Main.MISTAKE;
        }
    }
}
