package org.tradegraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shapes let every valid example pass, and each invalid one fail for its own reason. */
class ShapesTest {

    private static final Shacl DATA = new Shacl("shapes.ttl");
    private static final Shacl STYLE = new Shacl("style.ttl");

    @TestFactory
    Stream<DynamicTest> validExamplesPass() {
        List<String> names = Examples.names("tests/valid.", ".ttl", ".trig");
        assertEquals(14, names.size());
        return names.stream().map(name -> DynamicTest.dynamicTest(name,
                () -> assertEquals(Set.of(), shapesFor(name).violations(Examples.graph(name)))));
    }

    @TestFactory
    Stream<DynamicTest> invalidExamplesFailForTheirOwnReason() {
        List<String> names = Examples.names("tests/invalid.", ".ttl");
        assertEquals(50, names.size());
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            assertFalse(Examples.expected(name).isEmpty(), "no line '# expect: …'");
            assertEquals(Examples.expected(name), shapesFor(name).violations(Examples.graph(name)));
        }));
    }

    @Test
    void theOntologyIsWrittenInItsStyle() {
        assertEquals(Set.of(), STYLE.violations(Examples.graph("trade.ttl")));
        assertEquals(Set.of(), STYLE.violations(Examples.graph("codes.ttl")));
    }

    @Test
    void theFixedCodesAreGoodData() {
        assertEquals(Set.of(), DATA.violations(Examples.graph("codes.ttl")));
    }

    @Test
    void aViolationInOneOfManyGraphsIsFound() {
        assertEquals(Set.of("tg:value"),
                DATA.violations(Examples.graph("tests/valid.sample.trig", "tests/invalid.value-as-text.ttl")));
    }

    @Test
    void noShapeIsLostInReading() {
        assertTrue(DATA.size() >= 15, () -> DATA.size() + " shapes");
        assertTrue(STYLE.size() >= 6, () -> STYLE.size() + " shapes");
    }

    private static Shacl shapesFor(String name) {
        return name.contains(".style.") ? STYLE : DATA;
    }
}
