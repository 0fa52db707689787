package org.tradegraph.export;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.tradegraph.graph.Vocab;

/** Counts statements and the facts they are about, by their lines. */
final class Tally {

    private static final Map<Node, String> KINDS = Map.of(Vocab.REPORT, "documents", Vocab.OBSERVATION_CLASS, "observations", Vocab.ROUTE, "routes",
            Vocab.STATEMENT, "relations", Vocab.EVENT, "events", Vocab.FINDING, "findings", Vocab.DERIVED_FACT, "derived");
    private static final String TYPE = " " + NodeFmtLib.strNT(Vocab.TYPE) + " ";

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    Tally() {
        counts.put("statements", 0L);
        KINDS.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(kind -> {
            counts.put(kind.getValue(), 0L);
            kinds.put(NodeFmtLib.strNT(kind.getKey()), kind.getValue());
        });
    }

    void see(String line) {
        counts.merge("statements", 1L, Long::sum);
        int type = line.indexOf(TYPE);
        if (type > 0) {
            String kind = kinds.get(line.substring(type + TYPE.length()));
            if (kind != null) {
                counts.merge(kind, 1L, Long::sum);
            }
        }
    }

    /** How many statements, and how many facts of each kind; a thing that several graphs name counts in each. */
    Map<String, Long> counts() {
        return counts;
    }
}
