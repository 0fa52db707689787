package org.tradegraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tradegraph.trade.Approximation;
import org.tradegraph.trade.EventKind;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Modality;
import org.tradegraph.trade.Mode;
import org.tradegraph.trade.Named;

/** The code lists agree with the vocabulary that names them, the shapes that close them and the facts that use them. */
class CodesTest {

    private static final String CODE = "https://w3id.org/tradegraph/code/";
    private static final Graph CODES = Examples.graph("codes.ttl");
    private static final Graph SHAPES = Examples.graph("shapes.ttl");
    private static final Graph VOCABULARY = Examples.graph("trade.ttl");

    @Test
    void everyConstantOfAFactHasACode() {
        assertEquals(codes("flow"), named(List.of(Flow.values())));
        assertEquals(codes("modality"), named(List.of(Modality.values())));
        assertEquals(codes("mode"), named(List.of(Mode.values())));
        assertEquals(codes("kind"), named(List.of(EventKind.values())));
        assertEquals(codes("approx"), named(EnumSet.complementOf(EnumSet.of(Approximation.EXACT))));
    }

    @Test
    void everyIndicatorHasACodeAlsoWhereItIsOfAnother() {
        Set<String> expected = named(List.of(Indicator.values()));
        for (Indicator of : EnumSet.complementOf(EnumSet.of(Indicator.VALUE, Indicator.RANK))) {
            Stream.of(Indicator.CHANGE, Indicator.SHARE, Indicator.RANK)
                    .forEach(indicator -> expected.add(indicator.code() + "-of-" + of.code()));
        }
        assertEquals(expected, codes("indicator"));
    }

    @TestFactory
    Stream<DynamicTest> theShapesAllowTheCodesOfAClosedListAndNoOther() {
        return Stream.of("flow", "indicator", "modality", "approx", "mode", "kind").map(scheme -> DynamicTest.dynamicTest(scheme, () -> {
            String pattern = pattern(scheme);
            assertEquals(List.of(), codes(scheme).stream().filter(code -> !matches(pattern, scheme, code)).toList());
            assertFalse(matches(pattern, scheme, "other"));
        }));
    }

    @Test
    void everyCodeListThatAPropertyNamesExists() {
        Node codeList = NodeFactory.createURI("http://purl.org/linked-data/cube#codeList");
        List<Node> lists = VOCABULARY.stream(Node.ANY, codeList, Node.ANY).map(Triple::getObject).toList();
        assertEquals(8, lists.size());
        assertEquals(List.of(), lists.stream().filter(list -> !CODES.contains(Node.ANY, SKOS.inScheme.asNode(), list)).toList());
    }

    @Test
    void theSampleUsesOnlyCodesThatExist() {
        Set<String> used = codes(Examples.graph("tests/valid.sample.trig").stream().map(Triple::getObject));
        assertTrue(used.size() >= 20, used::toString);
        used.removeAll(codes(Examples.graph("codes.ttl", "tests/valid.sample.trig").stream().map(Triple::getSubject)));
        assertEquals(Set.of(), used);
    }

    private static Set<String> codes(String scheme) {
        Node list = NodeFactory.createURI(CODE + scheme);
        return codes(CODES.stream(Node.ANY, SKOS.inScheme.asNode(), list).map(Triple::getSubject)).stream()
                .map(code -> code.substring(scheme.length() + 1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(Stream<Node> nodes) {
        return nodes.filter(node -> node.isURI() && node.getURI().startsWith(CODE))
                .map(node -> node.getURI().substring(CODE.length())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(Iterable<? extends Named> constants) {
        Set<String> names = new TreeSet<>();
        constants.forEach(constant -> names.add(constant.code()));
        return names;
    }

    private static String pattern(String scheme) {
        return SHAPES.stream(Node.ANY, SHACL.pattern, Node.ANY).map(triple -> triple.getObject().getLiteralLexicalForm())
                .filter(pattern -> pattern.startsWith("/code/" + scheme + "/")).findFirst().orElseThrow();
    }

    private static boolean matches(String pattern, String scheme, String code) {
        return (CODE + scheme + "/" + code).matches(".*" + pattern);
    }
}
