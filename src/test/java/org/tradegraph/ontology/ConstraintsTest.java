package org.tradegraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The integrity constraints of the W3C Data Cube Recommendation hold for the sample, and each notices what it is there for. */
class ConstraintsTest {

    private static final List<String> CONSTRAINTS = Examples.names("constraints/", ".rq");

    @Test
    void theSampleIsAWellFormedCube() {
        assertEquals(20, CONSTRAINTS.size());
        assertEquals(Set.of(), violated(sample()));
    }

    @Test
    void theSampleHasObservationsToCheck() {
        String count = "PREFIX qb: <http://purl.org/linked-data/cube#> SELECT * { ?o a qb:Observation ; qb:dataSet ?d }";
        assertEquals(14, QueryExec.graph(sample()).query(count).select().materialize().stream().count());
    }

    @TestFactory
    Stream<DynamicTest> eachConstraintNoticesABrokenCube() {
        List<String> names = Examples.names("tests/invalid.ic-", ".ru");
        assertEquals(CONSTRAINTS.size(), names.size());
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Graph broken = sample();
            update(broken, name);
            assertEquals(Examples.expected(name), violated(broken));
        }));
    }

    private static Graph sample() {
        return Examples.graph("trade.ttl", "codes.ttl", "tests/valid.sample.trig");
    }

    private static void update(Graph graph, String name) {
        UpdateAction.parseExecute(Examples.text(name), DatasetGraphFactory.wrap(graph));
    }

    private static Set<String> violated(Graph graph) {
        update(graph, "constraints/closure.ru");
        Set<String> violated = new TreeSet<>();
        for (String name : CONSTRAINTS) {
            if (QueryExec.graph(graph).query(QueryFactory.create(Examples.text(name))).ask()) {
                violated.add(name.replace("constraints/", "").replace(".rq", ""));
            }
        }
        return violated;
    }
}
