package org.tradegraph.remote;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tradegraph.export.Lines;
import org.tradegraph.export.Receipt;
import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.files.Unchecked;
import org.tradegraph.graph.TradeStore;

/**
 * Brings the graphs of a store to a SPARQL store far away: those that are new or have changed are put in the place of what was there,
 * those that are gone are taken out, and all else that stands there is left alone. Broken off at any moment, it goes on where it was.
 */
public final class Mirror {

    /** Virtuoso runs out of memory for the parsing of some thousands. */
    private static final int LINES_A_REQUEST = 1_000;

    private final Endpoint endpoint;
    private final Snapshot snapshot;
    private final Marks marks;

    public Mirror(TradeStore store, Endpoint endpoint) {
        this.endpoint = endpoint;
        this.snapshot = Snapshot.of(store.datasetGraph(), store.iris(), Selection.whole());
        this.marks = new Marks(endpoint, store.iris());
    }

    /** How many graphs were sent, were there already, and were taken out. */
    public record Result(int sent, int same, int removed) {
    }

    /** @param after is told of each graph that has arrived */
    public Result bring(Consumer<String> after) {
        Map<String, String> there = marks.read();
        Set<String> here = new HashSet<>();
        int sent = 0;
        for (Node graph : snapshot.graphs()) {
            String hash = hash(graph);
            here.add(graph.getURI());
            if (!hash.equals(there.get(graph.getURI()))) {
                send(graph, hash);
                sent++;
                after.accept(graph.getURI());
            }
        }
        List<String> gone = there.keySet().stream().filter(graph -> !here.contains(graph)).toList();
        gone.forEach(graph -> endpoint.change(dropped(NodeFactory.createURI(graph)) + " ;\n" + marks.unmark(NodeFactory.createURI(graph))));
        marks.finish();
        return new Result(sent, here.size() - sent, gone.size());
    }

    private String hash(Node graph) {
        Receipt receipt = Receipt.of(OutputStream.nullOutputStream());
        Lines lines = new Lines(receipt);
        snapshot.graphLines(graph, lines::add);
        lines.flush();
        return receipt.sha256();
    }

    private void send(Node graph, String hash) {
        if (endpoint.graphStore().isPresent()) {
            endpoint.change(marks.unmark(graph));
            put(graph);
            endpoint.change(marks.mark(graph, hash));
        } else {
            insert(graph, hash);
        }
    }

    /** By the Graph Store Protocol, as one file. */
    private void put(Node graph) {
        Unchecked.run(() -> {
            Path file = Files.createTempFile("graph", ".nt");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    Lines lines = new Lines(out);
                    snapshot.graphLines(graph, line -> lines.add(line + " ."));
                    lines.flush();
                }
                endpoint.told(() -> {
                    endpoint.graphs().graphName(graph).PUT(file.toString());
                    return true;
                });
            } finally {
                Files.delete(file);
            }
        });
    }

    /** By updates; a graph of moderate size takes one, and so arrives whole or not at all. */
    private void insert(Node graph, String hash) {
        Batch batch = new Batch(graph);
        snapshot.graphLines(graph, line -> {
            if (isBlank(line)) {
                batch.add(line);
            }
        });
        batch.mayEnd = true;
        snapshot.graphLines(graph, line -> {
            if (!isBlank(line)) {
                batch.add(line);
            }
        });
        batch.finish(hash);
    }

    /** A blank node means the same within one request only, so statements with one travel together. */
    private static boolean isBlank(String line) {
        return line.startsWith("_:") || line.contains(" _:") && line.matches("\\S+ \\S+ _:\\S+");
    }

    private static String dropped(Node graph) {
        return "DROP SILENT GRAPH " + Marks.term(graph);
    }

    /** Lines of a graph on their way, as many as fit into one request. */
    private final class Batch {

        private final Node graph;
        private final List<String> lines = new ArrayList<>();
        private String before;

        /** Whether a request may end between lines. */
        private boolean mayEnd;

        Batch(Node graph) {
            this.graph = graph;
            this.before = marks.unmark(graph) + " ;\n" + dropped(graph);
        }

        void add(String line) {
            if (mayEnd && lines.size() >= LINES_A_REQUEST) {
                flush("");
            }
            lines.add(line);
        }

        void finish(String hash) {
            flush(marks.mark(graph, hash));
        }

        private void flush(String last) {
            List<String> steps = new ArrayList<>();
            if (!before.isEmpty()) {
                steps.add(before);
            }
            if (!lines.isEmpty()) {
                steps.add("INSERT DATA { GRAPH " + Marks.term(graph) + " {\n" + String.join(" .\n", lines) + " .\n} }");
            }
            if (!last.isEmpty()) {
                steps.add(last);
            }
            endpoint.change(String.join(" ;\n", steps));
            before = "";
            lines.clear();
        }
    }
}
