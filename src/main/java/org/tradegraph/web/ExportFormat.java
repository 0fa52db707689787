package org.tradegraph.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tradegraph.export.Exporter;
import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.interchange.GraphFormat;
import org.tradegraph.property.PropertyGraph;
import org.tradegraph.property.TradeNetwork;
import org.tradegraph.property.WholeGraph;

/**
 * A format in which the graph can be downloaded; several files come packed as one.
 *
 * @param file how the file is called that comes down
 */
public record ExportFormat(String name, String summary, String file, String mediaType, boolean isOfNodesAndEdges, Writing writing) {

    private static final Map<String, String> TYPES = Map.of("json", "application/json", "geojson", "application/geo+json", "csv", "text/csv",
            "graphml", "application/xml", "gexf", "application/xml", "dot", "text/vnd.graphviz", "zip", "application/zip");

    /** Writes what is wanted of a store. */
    interface Writing {
        void write(TradeStore store, Wanted wanted, OutputStream out) throws IOException;
    }

    /**
     * What is wanted of a store.
     *
     * @param period who trades with whom in this period rather than the whole; for formats of nodes and edges
     */
    record Wanted(Set<Selection.Part> without, Optional<String> period, String flow, String unit) {

        private PropertyGraph graph(TradeStore store) {
            return period.<PropertyGraph>map(time -> TradeNetwork.of(store.datasetGraph(), store.iris(), time, flow, unit)).orElseGet(() -> new WholeGraph(
                    store.datasetGraph(), store.iris(), !without.contains(Selection.Part.GAZETTEER), !without.contains(Selection.Part.EVIDENCE)));
        }
    }

    static List<ExportFormat> all() {
        return Stream.concat(Exporter.ALL.stream().map(ExportFormat::of), GraphFormat.ALL.stream().map(ExportFormat::of)).toList();
    }

    private static ExportFormat of(Exporter exporter) {
        return new ExportFormat(exporter.name(), exporter.summary(), "tradegraph." + exporter.ending(), exporter.mediaType(), false,
                (store, wanted, out) -> exporter.write(Snapshot.of(store.datasetGraph(), store.iris(), new Selection(wanted.without())), out));
    }

    private static ExportFormat of(GraphFormat format) {
        boolean isOne = format.files().size() == 1;
        String ending = isOne ? ending(format.files().get(0)) : "zip";
        Function<OutputStream, GraphFormat.Files> files = out -> isOne ? name -> new Unclosed(out) : packed((ZipOutputStream) out);
        return new ExportFormat(format.name(), format.summary(), "tradegraph-" + format.name() + "." + ending, TYPES.getOrDefault(ending, "application/octet-stream"),
                true, (store, wanted, out) -> {
                    OutputStream to = isOne ? out : new ZipOutputStream(out);
                    format.write(wanted.graph(store), files.apply(to));
                    if (to instanceof ZipOutputStream zip) {
                        zip.finish();
                    }
                });
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    /** Each file is an entry, all of one moment, so that the same graph gives the same bytes. */
    private static GraphFormat.Files packed(ZipOutputStream zip) {
        return name -> {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            return new Unclosed(zip);
        };
    }

    /** What comes after goes to the same stream. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
