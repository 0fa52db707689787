package org.tradegraph.integrity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Vocab;

/**
 * What the integrity constraints of the Data Cube ask of observations, in one pass over a store of any size: one data set (1), all
 * dimensions (11), no two with one key (12), the measure (14) and codes out of the lists (19). What they ask of the structure holds
 * for all reports or for none, as all have the same.
 */
final class CubeScan {

    private static final Map<Node, String> LISTS = Map.of(Vocab.FLOW, "flow", Vocab.PRODUCT, "product", Vocab.SEGMENT, "segment",
            Vocab.INDICATOR, "indicator", Vocab.BASIS, "basis", Vocab.UNIT, "unit", Vocab.MODALITY, "modality");

    private final DatasetGraph dataset;
    private final Keys keys = new Keys();
    private final Map<Node, Boolean> listed = new HashMap<>();

    CubeScan(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What is wrong with the observations of one report. */
    Stream<Defect> defects(Node report) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        dataset.stream(report, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> graph.add(quad.asTriple()));
        return Stream.concat(keys.defects(graph), graph.stream(Node.ANY, Vocab.TYPE, Vocab.OBSERVATION_CLASS).map(Triple::getSubject)
                .flatMap(observation -> defects(graph, observation).stream()));
    }

    private List<Defect> defects(Graph graph, Node observation) {
        List<String> wrong = new ArrayList<>();
        if (values(graph, observation, Vocab.DATA_SET).size() != 1) {
            wrong.add("Constraint 1: an observation has one data set.");
        }
        for (Node dimension : Vocab.DIMENSIONS) {
            List<Node> values = values(graph, observation, dimension);
            if (values.isEmpty()) {
                wrong.add("Constraint 11: it lacks the dimension " + dimension + ".");
            }
            values.stream().filter(value -> !isListed(dimension, value))
                    .forEach(value -> wrong.add("Constraint 19: " + value + " is in no list of codes for " + dimension + "."));
        }
        if (values(graph, observation, Vocab.VALUE).stream().noneMatch(CubeScan::isDecimal)) {
            wrong.add("Constraint 14: it lacks the measure.");
        }
        return wrong.stream().map(sentence -> new Defect(observation.getURI(), sentence)).toList();
    }

    private static List<Node> values(Graph graph, Node observation, Node property) {
        return graph.stream(observation, property, Node.ANY).map(Triple::getObject).toList();
    }

    private static boolean isDecimal(Node value) {
        return value.isLiteral() && XSDDatatype.XSDdecimal.equals(value.getLiteralDatatype());
    }

    private boolean isListed(Node dimension, Node code) {
        String list = LISTS.get(dimension);
        return list == null || listed.computeIfAbsent(code, key -> dataset.stream(Node.ANY, code, Vocab.IN_SCHEME, Node.ANY)
                .anyMatch(quad -> quad.getObject().toString().equals(Vocab.CODE + list)));
    }
}
