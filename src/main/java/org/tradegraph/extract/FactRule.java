package org.tradegraph.extract;

import java.util.List;

import org.tradegraph.trade.Fact;

/** Reads routes, relations or events in one sentence; the caller adds the words of the sentence as evidence. */
interface FactRule {

    /** What the sentence states, none if it is not of this rule's kind; the rule's name stands in the evidence. */
    List<Fact> facts(Scene scene, Discourse discourse);
}
