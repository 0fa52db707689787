package org.tradegraph.cli;

import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.sparql.core.DatasetGraph;

import org.tradegraph.export.Selection;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.property.PropertyGraph;
import org.tradegraph.property.TradeNetwork;
import org.tradegraph.property.WholeGraph;

import picocli.CommandLine.Option;

/** Which view of the store becomes nodes and edges: the whole, or who trades with whom. */
final class ViewOptions {

    @Option(names = "--period", paramLabel = "PERIOD", description = "Only who trades with whom in a period, such as 2023, an edge for each two; takes --flow and --unit.")
    private String period;

    @Option(names = "--flow", paramLabel = "FLOW", description = "The flow of that trade: trade, export, import; trade where none is given.")
    private String flow;

    @Option(names = "--unit", paramLabel = "UNIT", description = "The unit of its weights; USD where none is given.")
    private String unit;

    PropertyGraph graph(TradeStore store, SelectionOptions selection) {
        if (selection.isConstruct()) {
            throw new TradeGraphException("what a CONSTRUCT gives is no graph of places and claims; write it as turtle, ntriples, jsonld or rdfxml");
        }
        DatasetGraph dataset = selection.narrowing().of(store);
        if (period != null) {
            return TradeNetwork.of(dataset, store.iris(), period, flow == null ? "trade" : flow, unit == null ? "USD" : unit);
        }
        refuse("without --period");
        return new WholeGraph(dataset, store.iris(), !selection.isWithout(Selection.Part.GAZETTEER), !selection.isWithout(Selection.Part.EVIDENCE));
    }

    /** Fails where a view was asked for that does not apply. */
    void refuse(String what) {
        if (flow != null || unit != null || period != null && !what.startsWith("without")) {
            throw new TradeGraphException("--period, --flow and --unit choose who trades with whom for graph tools, they mean nothing "
                    + (what.startsWith("without") ? what : "to " + what) + "; leave them out, or give --period and a format such as gexf");
        }
    }

    /** What was chosen, to be told. */
    Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        if (period != null) {
            told.put("period", period);
            told.put("flow", flow == null ? "trade" : flow);
            told.put("unit", unit == null ? "USD" : unit);
        }
        return told;
    }
}
