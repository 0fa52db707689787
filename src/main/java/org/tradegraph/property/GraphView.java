package org.tradegraph.property;

import java.util.Optional;
import java.util.Set;

import org.apache.jena.sparql.core.DatasetGraph;
import org.tradegraph.export.Selection;
import org.tradegraph.graph.Iris;

/**
 * Which nodes and edges are wanted of a store.
 *
 * @param trade   who trades with whom; the whole where it is empty
 * @param without the parts that are left out of the whole
 */
public record GraphView(Optional<Trade> trade, Set<Selection.Part> without) {

    /**
     * The trade of two places each.
     *
     * @param period as in addresses: 2023, 2023-Q1, 2023-09
     * @param unit   of the weights
     */
    public record Trade(String period, String flow, String unit) {

        /** All trade in US dollars, unless a flow or a unit is given. */
        public static Trade of(String period, Optional<String> flow, Optional<String> unit) {
            return new Trade(period, flow.orElse("trade"), unit.orElse("USD"));
        }
    }

    /** The nodes and edges; fails where nothing was stated of such a trade. */
    public PropertyGraph of(DatasetGraph dataset, Iris iris) {
        return trade.<PropertyGraph>map(wanted -> TradeNetwork.of(dataset, iris, wanted.period(), wanted.flow(), wanted.unit()))
                .orElseGet(() -> new WholeGraph(dataset, iris, !without.contains(Selection.Part.GAZETTEER), !without.contains(Selection.Part.EVIDENCE)));
    }
}
