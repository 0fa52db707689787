package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tradegraph.export.Exporter;
import org.tradegraph.export.Snapshot;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.files.Unchecked;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.interchange.GraphFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: writes the graph in a format that other tools load. */
@Command(
        name = "export",
        description = "Writes the graph of the store in a format that other tools load.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Beside a file PATH stands PATH.report.json: checksum, counts, what the format cannot carry, licence; how fast it was written is printed.",
            "", "Examples:",
            "  tradegraph export                                  the list of formats",
            "  tradegraph export nquads --out trade.nq.gz         to a file, packed",
            "  tradegraph export turtle --document a1             what one document states",
            "  tradegraph export jsonld --thing place/cn-jl       one thing and the facts that speak of it",
            "  tradegraph export jsonld-framed --thing place/cn-jl",
            "                                                     the same as a tree",
            "  tradegraph export nt --without gazetteer,evidence  facts alone, to standard output",
            "  tradegraph export neo4j --out neo4j                two tables for neo4j-admin database import",
            "  tradegraph export gexf --period 2023 --flow trade --unit CNY --out trade.gexf",
            "                                                     who trades with whom in a year, for Gephi"})
final class ExportCommand implements Callable<Integer> {

    private static final String MAPPING = "RDF as in the store; terms: https://w3id.org/tradegraph/ns";

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FORMAT", description = "Name or file ending of a format; without it the formats are listed.")
    private String format;

    @Option(names = "--out", paramLabel = "PATH", description = "File to write, packed where it ends with .gz; standard output where none is given. Where a format has several files, a folder.")
    private Path out;

    @Mixin
    private ViewOptions viewOptions = new ViewOptions();

    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == null) {
            Exporter.ALL.forEach(exporter -> list(exporter.name(), "." + exporter.ending() + "  " + exporter.summary()));
            GraphFormat.ALL.forEach(other -> list(other.name(), other.summary()));
            return 0;
        }
        Optional<GraphFormat> ofGraph = GraphFormat.find(format);
        Optional<Exporter> ofRdf = Exporter.find(format);
        if (ofGraph.isEmpty() && ofRdf.isEmpty()) {
            throw new TradeGraphException("there is no export format '" + format + "'; take one of " + Stream.concat(Exporter.ALL.stream().map(Exporter::name),
                    GraphFormat.ALL.stream().map(GraphFormat::name)).collect(Collectors.joining(", ")));
        }
        try (TradeStore store = Stores.existing(storeOptions)) {
            if (ofRdf.isPresent()) {
                viewOptions.refuse(format);
                refuseWhole(ofRdf.get());
                write(ofRdf.get(), selectionOptions.snapshot(store));
            } else {
                new GraphExport(ofGraph.get(), out).write(viewOptions.graph(store, selectionOptions), selectionOptions.told(viewOptions.told()), console);
            }
        }
        return 0;
    }

    private void refuseWhole(Exporter exporter) {
        if (exporter.isOfPart() && selectionOptions.narrowing().isWhole()) {
            throw new TradeGraphException(exporter.name() + " is for a part of the store; give --thing, --document or --construct");
        }
    }

    private void list(String name, String summary) {
        console.out().printf("%-18s %s%n", name, summary);
    }

    private void write(Exporter exporter, Snapshot graph) {
        if (out == null) {
            Unchecked.run(() -> exporter.write(graph, console.out()));
        } else {
            ExportPace pace = new ExportPace();
            ExportFile file = ExportFile.write(out, to -> exporter.write(graph, to));
            new ExportReport(exporter.name(), selectionOptions.told(Map.of()), List.of(file), graph.counts(), exporter.losses(), MAPPING)
                    .write(out.resolveSibling(out.getFileName() + ExportReport.ENDING));
            console.note(pace.told(out, graph.counts().get("statements"), "statements"));
        }
    }
}
