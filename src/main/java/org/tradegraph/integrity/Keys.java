package org.tradegraph.integrity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tradegraph.graph.Vocab;

/** Looks for two observations of a graph that agree in all dimensions: constraint 12 of the Data Cube, in one pass. */
final class Keys {

    Stream<Defect> defects(Graph graph) {
        Map<List<Node>, Node> first = new HashMap<>();
        return graph.stream(Node.ANY, Vocab.TYPE, Vocab.OBSERVATION_CLASS).map(Triple::getSubject).flatMap(observation -> {
            Node other = first.putIfAbsent(key(graph, observation), observation);
            return other == null ? Stream.empty() : Stream.of(new Defect(first(observation, other), "It has the same key as "
                    + last(observation, other) + ": they differ in no dimension."));
        });
    }

    private static List<Node> key(Graph graph, Node observation) {
        Stream<Node> properties = Stream.concat(Stream.of(Vocab.DATA_SET), Vocab.DIMENSIONS.stream());
        return properties.map(property -> value(graph, observation, property)).toList();
    }

    /** The value, or the observation itself where there is none: what lacks a dimension is like no other. */
    private static Node value(Graph graph, Node observation, Node property) {
        return graph.stream(observation, property, Node.ANY).map(Triple::getObject).findFirst().orElse(observation);
    }

    private static String first(Node one, Node other) {
        return one.toString().compareTo(other.toString()) < 0 ? one.toString() : other.toString();
    }

    private static String last(Node one, Node other) {
        return one.toString().compareTo(other.toString()) < 0 ? other.toString() : one.toString();
    }
}
