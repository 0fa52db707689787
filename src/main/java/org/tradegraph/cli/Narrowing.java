package org.tradegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

import org.tradegraph.export.Surroundings;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Prefixes;
import org.tradegraph.graph.TradeStore;

/**
 * To what a store is narrowed, one way at a time or not at all. It stands apart from the options, for these are looked at before any
 * command runs, and those that need no RDF should not wait for it.
 *
 * @param document  the name of a document
 * @param thing     the last part of the address of a thing, or all of it
 * @param construct the file of a CONSTRUCT query
 */
record Narrowing(Optional<String> document, Optional<String> thing, Optional<Path> construct) {

    /** The store, or the part of it. */
    DatasetGraph of(TradeStore store) {
        DatasetGraph whole = store.datasetGraph();
        Iris iris = store.iris();
        if (document.isPresent()) {
            return Surroundings.ofDocument(known(iris.document(document.get()), document.get(), whole), whole, iris);
        }
        if (thing.isPresent()) {
            return Surroundings.ofThing(known(thing(thing.get(), iris), thing.get(), whole), whole, iris);
        }
        return construct.map(file -> constructed(file, whole, iris)).orElse(whole);
    }

    boolean isWhole() {
        return document.isEmpty() && thing.isEmpty() && construct.isEmpty();
    }

    /** The document or thing that all of it is about. */
    Optional<Node> focus(Iris iris) {
        return document.map(iris::document).or(() -> thing.map(typed -> thing(typed, iris)));
    }

    private static Node thing(String typed, Iris iris) {
        return typed.contains("://") ? NodeFactory.createURI(typed) : iris.ofLocalPath("id/" + typed);
    }

    private static Node known(Node thing, String typed, DatasetGraph dataset) {
        if (!Txn.calculateRead(dataset, () -> dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY))) {
            throw new TradeGraphException("the store says nothing of '" + typed + "'; take the last part of an address it has, such as place/cn-jl for --thing");
        }
        return thing;
    }

    private static DatasetGraph constructed(Path file, DatasetGraph whole, Iris iris) {
        Query query = query(file);
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

    private static Query query(Path file) {
        try {
            Query query = QueryFactory.create(Files.readString(file));
            if (!query.isConstructType()) {
                throw new TradeGraphException(file + ": holds another kind of query; give a CONSTRUCT to --construct");
            }
            return query;
        } catch (IOException e) {
            throw new TradeGraphException(file + ": cannot be read; give --construct a file with a CONSTRUCT query", e);
        } catch (QueryException e) {
            throw new TradeGraphException(file + ": is no query (" + e.getMessage().strip().replaceAll("\\s+", " ") + "); mend it", e);
        }
    }
}
