package org.tradegraph.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tradegraph.export.Exporter;
import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.export.Unclosed;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.interchange.GraphFormat;
import org.tradegraph.property.GraphView;
import org.tradegraph.property.PropertyGraph;

/**
 * A format in which the graph can be downloaded; several files come packed as one.
 *
 * @param file how the file is called that comes down
 */
public record ExportFormat(String name, String summary, String file, String mediaType, boolean isOfNodesAndEdges, Writing writing) {

    private static final Map<String, String> TYPES = Map.of("json", "application/json", "geojson", "application/geo+json", "csv", "text/csv",
            "graphml", "application/xml", "gexf", "application/xml", "dot", "text/vnd.graphviz", "zip", "application/zip");

    /** Writes what is wanted of a store; to a format of RDF only what is left out matters. */
    interface Writing {
        void write(TradeStore store, GraphView wanted, OutputStream out) throws IOException;
    }

    static List<ExportFormat> all() {
        return Stream.concat(Exporter.ALL.stream().filter(exporter -> !exporter.isOfPart()).map(ExportFormat::of), GraphFormat.ALL.stream().map(ExportFormat::of)).toList();
    }

    private static ExportFormat of(Exporter exporter) {
        return new ExportFormat(exporter.name(), exporter.summary(), "tradegraph." + exporter.ending(), exporter.mediaType(), false,
                (store, wanted, out) -> exporter.write(Snapshot.of(store.datasetGraph(), store.iris(), new Selection(wanted.without())), out));
    }

    private static ExportFormat of(GraphFormat format) {
        boolean isOne = format.files().size() == 1;
        String ending = isOne ? ending(format.files().get(0)) : "zip";
        Writing one = (store, wanted, out) -> format.write(graph(store, wanted), name -> new Unclosed(out));
        Writing several = (store, wanted, out) -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            format.write(graph(store, wanted), packed(zip));
            zip.finish();
        };
        return new ExportFormat(format.name(), format.summary(), "tradegraph-" + format.name() + "." + ending, TYPES.getOrDefault(ending, "application/octet-stream"),
                true, isOne ? one : several);
    }

    private static PropertyGraph graph(TradeStore store, GraphView wanted) {
        return wanted.of(store.datasetGraph(), store.iris());
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
}
