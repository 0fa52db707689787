package org.tradegraph.trade;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two named things said to be related without a number. For {@link Predicate#TRADES_PRODUCT} the object is a product,
 * {@code flow} says which way it goes and {@code partner} with whom, where that is said; otherwise the object is a place.
 */
public record Relation(
        String subject,
        Predicate predicate,
        String object,
        Optional<Flow> flow,
        Optional<String> partner,
        Evidence evidence) implements Fact {

    /** A relation of two places that has no words yet. */
    public static Relation between(String subject, Predicate predicate, String object) {
        return new Relation(subject, predicate, object, Optional.empty(), Optional.empty(), new Evidence(0, 0, "", predicate.code(), Optional.empty()));
    }

    /** The same, said of another place. */
    public Relation of(String other) {
        return new Relation(other, predicate, object, flow, partner, evidence);
    }

    @Override
    public Relation withPlaces(UnaryOperator<String> names) {
        String other = predicate == Predicate.TRADES_PRODUCT ? object : names.apply(object);
        return new Relation(names.apply(subject), predicate, other, flow, partner.map(names), evidence);
    }

    @Override
    public Relation withEvidence(Evidence words) {
        return new Relation(subject, predicate, object, flow, partner, words);
    }
}
