package org.tradegraph.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Numbers blank nodes by what is said of them, so that a graph read twice is written alike. Each node
 * gets a colour made from its statements, with neighbours by their colours, until colours tell no more nodes apart; where
 * nodes still share one, the first of them is marked and the rest follows.
 */
final class BlankNames {

    private final Map<Node, List<Quad>> statements = new LinkedHashMap<>();
    private Map<Node, String> colours = new HashMap<>();

    private BlankNames(List<Quad> quads) {
        for (Quad quad : quads) {
            parts(quad).filter(Node::isBlank).distinct()
                    .forEach(node -> statements.computeIfAbsent(node, key -> new ArrayList<>()).add(quad));
        }
        statements.keySet().forEach(node -> colours.put(node, ""));
    }

    /** Numbers for all blank nodes in some statements. */
    static Map<Node, Integer> of(List<Quad> quads) {
        BlankNames names = new BlankNames(quads);
        names.refine();
        while (names.distinct() < names.statements.size()) {
            names.markOne();
            names.refine();
        }
        return names.numbered();
    }

    private static Stream<Node> parts(Quad quad) {
        return Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject());
    }

    private int distinct() {
        return new HashSet<>(colours.values()).size();
    }

    private void refine() {
        int before = -1;
        while (before < distinct()) {
            before = distinct();
            Map<Node, String> next = new HashMap<>();
            statements.keySet().forEach(node -> next.put(node, colour(node)));
            colours = next;
        }
    }

    private String colour(Node node) {
        String said = statements.get(node).stream().map(quad -> line(quad, node)).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes((colours.get(node) + "\n" + said).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String line(Quad quad, Node self) {
        return Stream.concat(parts(quad), Stream.of(quad.getPredicate()))
                .map(part -> part.equals(self) ? "self" : part.isBlank() ? "_" + colours.get(part) : NodeFmtLib.strNT(part))
                .collect(Collectors.joining(" "));
    }

    /** Sets one node apart from those of the same colour: the first node of the least colour that several share. */
    private void markOne() {
        Set<String> seen = new HashSet<>();
        String shared = colours.values().stream().filter(colour -> !seen.add(colour)).min(Comparator.naturalOrder()).orElseThrow();
        Node first = statements.keySet().stream().filter(node -> colours.get(node).equals(shared)).findFirst().orElseThrow();
        colours.put(first, shared + "!");
    }

    private Map<Node, Integer> numbered() {
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        statements.keySet().stream().sorted(Comparator.comparing(colours::get)).forEach(node -> numbers.put(node, numbers.size()));
        return numbers;
    }
}
