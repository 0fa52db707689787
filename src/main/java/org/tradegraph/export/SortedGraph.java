package org.tradegraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** The triples of a snapshot as a graph that gives them in their order, for writers that want a graph. */
final class SortedGraph extends GraphBase {

    private final Map<Node, List<Triple>> bySubject;

    SortedGraph(Snapshot snapshot) {
        bySubject = snapshot.triples().stream()
                .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList()));
        getPrefixMapping().setNsPrefixes(snapshot.prefixes());
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Stream<Triple> near = pattern.getSubject().isConcrete()
                ? bySubject.getOrDefault(pattern.getSubject(), List.of()).stream()
                : bySubject.values().stream().flatMap(List::stream);
        return WrappedIterator.create(near.filter(pattern::matches).iterator());
    }
}
