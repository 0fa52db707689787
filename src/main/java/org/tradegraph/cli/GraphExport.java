package org.tradegraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tradegraph.export.Receipt;
import org.tradegraph.export.Unclosed;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.interchange.GraphFormat;
import org.tradegraph.property.PropertyGraph;

/** Writes nodes and edges in one format: to a file, to a folder where the format has several files, or to standard output. */
final class GraphExport {

    private static final String MAPPING = "docs/tools.md, From RDF to nodes and edges";

    private final GraphFormat format;
    private final Path out;
    private final List<ExportFile> files = new ArrayList<>();

    /** @param out where to write; standard output where it is null */
    GraphExport(GraphFormat format, Path out) {
        this.format = format;
        this.out = out;
    }

    void write(PropertyGraph graph, Map<String, String> selection, Console console) {
        boolean isFolder = format.files().size() > 1;
        if (out == null && isFolder) {
            throw new TradeGraphException(format.name() + " consists of " + String.join(" and ", format.files()) + "; give a folder for them with --out");
        }
        ExportPace pace = new ExportPace();
        CountedGraph counted = new CountedGraph(graph);
        try {
            if (out == null) {
                format.write(counted, name -> new Unclosed(console.out()));
                return;
            }
            if (isFolder) {
                Files.createDirectories(out);
            }
            format.write(counted, name -> new Noted(isFolder ? out.resolve(name) : out));
        } catch (IOException e) {
            throw ExportFile.unwritable(out, e);
        }
        new ExportReport(format.name(), selection, files, counted.counts(), format.losses(), MAPPING)
                .write(isFolder ? out.resolve(format.name() + ExportReport.ENDING) : out.resolveSibling(out.getFileName() + ExportReport.ENDING));
        console.note(pace.told(out, counted.size(), "nodes and edges"));
    }

    /** A file whose size and checksum are noted once it is closed. */
    private final class Noted extends FilterOutputStream {

        private final Path path;
        private final Receipt receipt;
        private boolean isOpen = true;

        Noted(Path path) throws IOException {
            this(path, ExportFile.opened(path));
        }

        private Noted(Path path, Receipt receipt) throws IOException {
            super(ExportFile.packed(path, receipt));
            this.path = path;
            this.receipt = receipt;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (isOpen) {
                isOpen = false;
                super.close();
                files.add(ExportFile.written(path, receipt));
            }
        }
    }
}
