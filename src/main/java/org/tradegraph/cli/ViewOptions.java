package org.tradegraph.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.property.GraphView;
import org.tradegraph.property.PropertyGraph;

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
        if (period == null) {
            refuse("without --period");
        }
        return new GraphView(trade(), selection.selection().without()).of(selection.narrowing().of(store), store.iris());
    }

    private Optional<GraphView.Trade> trade() {
        return Optional.ofNullable(period).map(time -> GraphView.Trade.of(time, Optional.ofNullable(flow), Optional.ofNullable(unit)));
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
        trade().ifPresent(trade -> {
            told.put("period", trade.period());
            told.put("flow", trade.flow());
            told.put("unit", trade.unit());
        });
        return told;
    }
}
