package org.tradegraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.tradegraph.export.Exporter;
import org.tradegraph.export.Snapshot;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.TradeStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: writes the whole graph in a format that other tools load. */
@Command(
        name = "export",
        description = "Writes the whole graph of the store in a format that other tools load.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Examples:",
            "  tradegraph export                         the list of formats",
            "  tradegraph export nquads --out trade.nq   to a file",
            "  tradegraph export turtle | gzip           to standard output"})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FORMAT", description = "Name or file ending of a format; without it the formats are listed.")
    private String format;

    @Option(names = "--out", paramLabel = "PATH", description = "File to write; standard output where none is given.")
    private Path out;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == null) {
            Exporter.ALL.forEach(exporter -> console.out().printf("%-10s .%-7s %s%n", exporter.name(), exporter.ending(), exporter.summary()));
            return 0;
        }
        Exporter exporter = Exporter.named(format);
        try (TradeStore store = Stores.existing(storeOptions)) {
            write(exporter, Snapshot.of(store.datasetGraph()));
        }
        return 0;
    }

    private void write(Exporter exporter, Snapshot graph) {
        try {
            if (out == null) {
                exporter.write(graph, console.out());
            } else {
                try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
                    exporter.write(graph, file);
                }
            }
        } catch (IOException e) {
            throw new TradeGraphException(out + ": cannot be written (" + e.getMessage() + "); give another path with --out", e);
        }
    }
}
