package org.tradegraph.bench;

import java.util.Iterator;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** All graphs of a store as one; what several of them say comes once, as the store finds it in one place. */
final class AllGraphs extends GraphBase {

    private final DatasetGraph dataset;

    AllGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Iterator<Quad> quads = dataset.findNG(Node.ANY, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        return WrappedIterator.create(Iter.distinctAdjacent(Iter.map(quads, Quad::asTriple)));
    }
}
