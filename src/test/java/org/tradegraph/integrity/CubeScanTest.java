package org.tradegraph.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tradegraph.files.Folder;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;
import org.tradegraph.query.GoldStore;

/** What the one pass over observations finds is what the published constraints find. */
class CubeScanTest {

    private static final Node REPORT = NodeFactory.createURI("https://w3id.org/tradegraph/id/document/jilin-auto-parts");

    private interface Break {
        void in(DatasetGraph dataset, Node observation);
    }

    private static final Map<String, Break> BREAKS = Map.of(
            "ic-01", (dataset, observation) -> dataset.deleteAny(REPORT, observation, Vocab.DATA_SET, Node.ANY),
            "ic-11", (dataset, observation) -> dataset.deleteAny(REPORT, observation, Vocab.PARTNER, Node.ANY),
            "ic-12", (dataset, observation) -> dataset.stream(REPORT, observation, Node.ANY, Node.ANY).toList()
                    .forEach(quad -> dataset.add(REPORT, NodeFactory.createURI(observation + "-twin"), quad.getPredicate(), quad.getObject())),
            "ic-14", (dataset, observation) -> dataset.deleteAny(REPORT, observation, Vocab.VALUE, Node.ANY),
            "ic-19a", (dataset, observation) -> {
                dataset.deleteAny(REPORT, observation, Vocab.FLOW, Node.ANY);
                dataset.add(REPORT, observation, Vocab.FLOW, NodeFactory.createURI("https://w3id.org/tradegraph/code/flow/barter"));
            });

    @Test
    void theSamplesAreWithoutDefect() {
        try (TradeStore store = GoldStore.open()) {
            DatasetGraph dataset = store.datasetGraph();
            List<Node> reports = Txn.calculateRead(dataset, () -> dataset.stream(Node.ANY, Node.ANY, Vocab.TYPE, Vocab.REPORT).map(Quad::getSubject).toList());
            assertEquals(5, reports.size());
            assertEquals(List.of(), Txn.calculateRead(dataset, () -> reports.stream().flatMap(new CubeScan(dataset)::defects).toList()));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatAPublishedConstraintFindsIsFound() {
        return BREAKS.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            try (TradeStore store = GoldStore.open()) {
                DatasetGraph dataset = store.datasetGraph();
                store.change(() -> entry.getValue().in(dataset, dataset.stream(REPORT, Node.ANY, Vocab.TYPE, Vocab.OBSERVATION_CLASS).findFirst().orElseThrow().getSubject()));
                Txn.executeRead(dataset, () -> {
                    List<Defect> published = new Constraints(Folder.ofProject("ontology")).defects(dataset.getUnionGraph());
                    assertTrue(published.stream().anyMatch(defect -> defect.where().contains(entry.getKey())), published::toString);
                    assertEquals(1, new CubeScan(dataset).defects(REPORT).count());
                });
            }
        }));
    }
}
