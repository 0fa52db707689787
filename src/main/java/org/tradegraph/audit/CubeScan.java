package org.tradegraph.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
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
    private final Map<Node, Boolean> listed = new HashMap<>();

    CubeScan(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What is wrong with the observations of one report. */
    Stream<Defect> defects(Node report) {
        Map<List<Node>, Node> keys = new HashMap<>();
        return dataset.stream(report, Node.ANY, Vocab.TYPE, Vocab.OBSERVATION_CLASS).map(Quad::getSubject)
                .flatMap(observation -> defects(report, observation, keys).stream());
    }

    private List<Defect> defects(Node report, Node observation, Map<List<Node>, Node> keys) {
        Map<Node, List<Node>> known = new HashMap<>();
        dataset.stream(report, observation, Node.ANY, Node.ANY).forEach(quad -> known.computeIfAbsent(quad.getPredicate(), key -> new ArrayList<>()).add(quad.getObject()));
        List<Defect> defects = new ArrayList<>();
        if (known.getOrDefault(Vocab.DATA_SET, List.of()).size() != 1) {
            defects.add(new Defect(observation.getURI(), "Constraint 1: an observation has one data set."));
        }
        List<Node> key = new ArrayList<>();
        for (Node dimension : Vocab.DIMENSIONS) {
            List<Node> values = known.getOrDefault(dimension, List.of());
            if (values.isEmpty()) {
                defects.add(new Defect(observation.getURI(), "Constraint 11: it lacks the dimension " + dimension + "."));
            }
            values.stream().filter(value -> !isListed(dimension, value))
                    .forEach(value -> defects.add(new Defect(observation.getURI(), "Constraint 19: " + value + " is in no list of codes for " + dimension + ".")));
            key.addAll(values);
        }
        Node twin = keys.putIfAbsent(key, observation);
        if (twin != null) {
            defects.add(new Defect(observation.getURI(), "Constraint 12: it has the same key as " + twin + "."));
        }
        if (known.getOrDefault(Vocab.VALUE, List.of()).stream().noneMatch(CubeScan::isDecimal)) {
            defects.add(new Defect(observation.getURI(), "Constraint 14: it lacks the measure."));
        }
        return defects;
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
