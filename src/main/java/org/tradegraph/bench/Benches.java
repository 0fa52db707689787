package org.tradegraph.bench;

import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tradegraph.graph.Iris;

/** Gathers benches from the claims of a store, whose gazetteer it reads once; all within transactions. */
public final class Benches {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Places places;

    public Benches(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.places = Places.of(dataset, iris);
    }

    /** The claims on some streams, and on all that these can be measured by. */
    public Bench streams(List<Node> wanted) {
        return Bench.ofStreams(dataset, iris, places, wanted);
    }

    /** The claims of some documents, with their words. */
    public Bench documents(List<Node> wanted) {
        return Bench.ofDocuments(dataset, iris, wanted);
    }
}
