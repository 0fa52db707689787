package org.tradegraph.trade;

import java.util.function.UnaryOperator;

/**
 * One thing that a document states about trade. Places and goods stand in facts by name: the usual English short name,
 * as the gazetteer spells it, so that a fact read from a file means the same as one read from a sentence.
 */
public sealed interface Fact permits Observation, Route, Relation, Event {

    /** The words that state it. */
    Evidence evidence();

    /** The same fact with its places under other names. */
    Fact withPlaces(UnaryOperator<String> names);

    /** The same fact with other words behind it. */
    Fact withEvidence(Evidence evidence);
}
