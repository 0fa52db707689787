package org.tradegraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Every term is defined, has its own label, and is declared wherever it is used. */
class TermsTest {

    private static final String NAMESPACE = "https://w3id.org/tradegraph/ns#";
    private static final Graph VOCABULARY = Examples.graph("trade.ttl");
    private static final Set<Node> TERMS = VOCABULARY.stream().map(Triple::getSubject).filter(ours()).collect(Collectors.toSet());

    // style.ttl finds the terms by rdfs:isDefinedBy, so one without it would go unseen there
    @Test
    void everyTermHasLabelDefinitionExampleAndHome() {
        assertTrue(TERMS.size() >= 56, () -> TERMS.size() + " terms");
        for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode(), SKOS.example.asNode(), RDFS.isDefinedBy.asNode())) {
            assertEquals(List.of(), TERMS.stream().filter(term -> !VOCABULARY.contains(term, property, Node.ANY)).toList(),
                    "without " + property);
        }
    }

    @Test
    void noTwoTermsShareALabel() {
        Set<Node> labels = TERMS.stream()
                .flatMap(term -> VOCABULARY.stream(term, RDFS.label.asNode(), Node.ANY))
                .map(Triple::getObject).collect(Collectors.toSet());
        assertEquals(TERMS.size(), labels.size());
    }

    @Test
    void everyTermThatIsUsedIsDeclared() {
        for (String file : List.of("trade.ttl", "codes.ttl", "shapes.ttl", "tests/valid.sample.trig")) {
            Set<Node> used = Examples.graph(file).stream()
                    .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                    .filter(ours()).collect(Collectors.toSet());
            assertTrue(used.size() >= 3, () -> file + ": " + used);
            used.removeAll(TERMS);
            assertEquals(Set.of(), used, file);
        }
    }

    private static Predicate<Node> ours() {
        return node -> node.isURI() && node.getURI().startsWith(NAMESPACE);
    }
}
