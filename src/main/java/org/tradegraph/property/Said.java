package org.tradegraph.property;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/** Some statements, by subject and property; values are in the order of their text. */
final class Said {

    static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    private final Map<Node, Map<Node, List<Node>>> bySubject;

    private Said(Map<Node, Map<Node, List<Node>>> bySubject) {
        this.bySubject = bySubject;
    }

    static Said of(Stream<Quad> quads) {
        Map<Node, Map<Node, List<Node>>> bySubject = new TreeMap<>(BY_TEXT);
        quads.forEach(quad -> bySubject.computeIfAbsent(quad.getSubject(), key -> new HashMap<>())
                .merge(quad.getPredicate(), List.of(quad.getObject()), Said::both));
        return new Said(bySubject);
    }

    private static List<Node> both(List<Node> some, List<Node> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().sorted(BY_TEXT).toList();
    }

    Collection<Node> subjects() {
        return bySubject.keySet();
    }

    /** The things of a class, in order. */
    List<Node> all(Node type) {
        return subjects().stream().filter(thing -> values(thing, Vocab.TYPE).contains(type)).toList();
    }

    List<Node> values(Node subject, Node property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    Optional<Node> value(Node subject, Node property) {
        return values(subject, property).stream().findFirst();
    }

    Optional<String> text(Node subject, Node property) {
        return value(subject, property).map(Said::text);
    }

    Optional<BigDecimal> number(Node subject, Node property) {
        return text(subject, property).map(BigDecimal::new).map(Said::shortest);
    }

    /** The last part of the address of a code. */
    Optional<String> code(Node subject, Node property) {
        return value(subject, property).map(Iris::lastPart);
    }

    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
