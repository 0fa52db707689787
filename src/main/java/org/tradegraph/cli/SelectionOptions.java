package org.tradegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.export.Surroundings;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Prefixes;
import org.tradegraph.graph.TradeStore;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What of a store is to be written. */
final class SelectionOptions {

    @ArgGroup(exclusive = true)
    private Narrowed narrowed = new Narrowed();

    @Option(names = "--without", paramLabel = "PART", split = ",", converter = PartOption.class,
            description = "Leave out evidence (texts and passages), derived (what was computed and found), gazetteer, or vocabulary; several with commas.")
    private List<Selection.Part> without = List.of();

    /** To what the store is narrowed, one way at a time. */
    static final class Narrowed {

        @Option(names = "--document", paramLabel = "NAME", description = "Only what one document states, and what follows from it.")
        private String document;

        @Option(names = "--thing", paramLabel = "ID", description = "Only what is said of one thing, such as place/cn-jl, and the facts that speak of it.")
        private String thing;

        @Option(names = "--construct", paramLabel = "FILE", description = "Only what a CONSTRUCT query gives.")
        private Path construct;
    }

    /** Reads the name of a part. */
    static final class PartOption implements ITypeConverter<Selection.Part> {

        @Override
        public Selection.Part convert(String word) {
            return List.of(Selection.Part.values()).stream().filter(part -> part.name().equalsIgnoreCase(word)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + word
                            + "' is no part of the graph; take evidence, derived, gazetteer or vocabulary"));
        }
    }

    Selection selection() {
        return new Selection(without.isEmpty() ? Set.of() : EnumSet.copyOf(without));
    }

    /** What is wanted of a store, as it stands now. */
    Snapshot snapshot(TradeStore store) {
        return Snapshot.of(dataset(store), store.iris(), selection());
    }

    /** The store, or the part of it to which it is narrowed. */
    DatasetGraph dataset(TradeStore store) {
        DatasetGraph whole = store.datasetGraph();
        if (narrowed.document != null) {
            Node document = store.iris().document(narrowed.document);
            return Surroundings.ofDocument(known(document, narrowed.document, whole), whole, store.iris());
        }
        if (narrowed.thing != null) {
            Node thing = narrowed.thing.contains("://") ? NodeFactory.createURI(narrowed.thing) : store.iris().ofLocalPath("id/" + narrowed.thing);
            return Surroundings.ofThing(known(thing, narrowed.thing, whole), whole, store.iris());
        }
        return narrowed.construct == null ? whole : constructed(whole, store.iris());
    }

    private static Node known(Node thing, String typed, DatasetGraph dataset) {
        if (!Txn.calculateRead(dataset, () -> dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY))) {
            throw new TradeGraphException("the store says nothing of '" + typed + "'; take the last part of an address it has, such as place/cn-jl for --thing");
        }
        return thing;
    }

    private DatasetGraph constructed(DatasetGraph whole, Iris iris) {
        Query query = query();
        Graph graph = Txn.calculateRead(whole, () -> {
            try (QueryExec run = QueryExec.dataset(whole).query(query).build()) {
                return run.construct();
            }
        });
        DatasetGraph result = DatasetGraphFactory.wrap(graph);
        Prefixes.of(iris).forEach(result.prefixes()::add);
        query.getPrefixMapping().getNsPrefixMap().forEach(result.prefixes()::add);
        return result;
    }

    private Query query() {
        try {
            Query query = QueryFactory.create(Files.readString(narrowed.construct));
            if (!query.isConstructType()) {
                throw new TradeGraphException(narrowed.construct + ": holds another kind of query; give a CONSTRUCT to --construct");
            }
            return query;
        } catch (IOException e) {
            throw new TradeGraphException(narrowed.construct + ": cannot be read; give --construct a file with a CONSTRUCT query", e);
        } catch (QueryException e) {
            throw new TradeGraphException(narrowed.construct + ": is no query (" + e.getMessage().strip().replaceAll("\\s+", " ") + "); mend it", e);
        }
    }

    /** What was chosen, here and by others, to be told. */
    Map<String, String> told(Map<String, String> others) {
        Map<String, String> told = new TreeMap<>(others);
        if (!without.isEmpty()) {
            told.put("without", without.stream().map(part -> part.name().toLowerCase(Locale.ROOT)).sorted().collect(Collectors.joining(", ")));
        }
        Optional.ofNullable(narrowed.document).ifPresent(name -> told.put("document", name));
        Optional.ofNullable(narrowed.thing).ifPresent(id -> told.put("thing", id));
        Optional.ofNullable(narrowed.construct).ifPresent(file -> told.put("construct", file.getFileName().toString()));
        return told;
    }

    boolean isWithout(Selection.Part part) {
        return without.contains(part);
    }

    boolean isConstruct() {
        return narrowed.construct != null;
    }
}
