package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;

/**
 * A flow of trade named as a phrase: "Jilin's car exports to Russia", "trade between Uzbekistan and Kyrgyzstan".
 *
 * @param own      whether "its" or "their" stands before it
 * @param overall  whether it is said to be all of the trade: "total exports"
 * @param withThem whether a pronoun stands for the partners: "exports to them", "sales there"
 * @param same     whether "that" or "this" points back to the trade spoken of
 * @param products the goods named in it
 * @param time     a time named in it
 */
record Topic(
        int from,
        int to,
        Flow flow,
        boolean deficit,
        boolean own,
        boolean overall,
        List<Party> reporters,
        List<Party> partners,
        boolean withThem,
        boolean same,
        List<String> products,
        Optional<String> segment,
        Optional<Party> via,
        Optional<Time> time) implements Part {

    /** Whether it is no more than the name of a flow. */
    boolean isBare() {
        return reporters.isEmpty() && partners.isEmpty() && !withThem && products.isEmpty() && segment.isEmpty() && via.isEmpty();
    }
}
