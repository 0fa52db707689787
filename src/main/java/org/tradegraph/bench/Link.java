package org.tradegraph.bench;

import org.apache.jena.graph.Node;
import org.tradegraph.graph.TradeStream;
import org.tradegraph.graph.Vocab;

/** How one stream stands to another that it can be measured by. */
record Link(TradeStream from, Node relation, TradeStream to) {

    /** To the same with all the partners of which its own is one. */
    static final Node PARTNER_OF = Vocab.tg("partnerOf");
    /** To the same of the place in which its own lies. */
    static final Node REGION_OF = Vocab.tg("regionOf");
    /** To the same with all goods, ways and gateways. */
    static final Node GOODS_OF = Vocab.tg("goodsOf");
    /** To the same in a longer time around. */
    static final Node SPAN_OF = Vocab.tg("spanOf");
    /** To the same a year before. */
    static final Node YEAR_AFTER = Vocab.tg("yearAfter");
    /** From what one sells to what the other says it buys. */
    static final Node MIRRORS = Vocab.tg("mirrors");
    /** To the same for goods with a name much like its own. */
    static final Node AKIN_TO = Vocab.tg("akinTo");
    /** To the same of another place that has a rank in the same order. */
    static final Node RANKED_WITH = Vocab.tg("rankedWith");
}
