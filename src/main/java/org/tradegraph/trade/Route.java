package org.tradegraph.trade;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A named or described way that goods take; {@code start} is when it opened. */
public record Route(
        Optional<Mode> mode,
        Optional<String> origin,
        Optional<String> destination,
        List<String> via,
        Optional<Period> start,
        Evidence evidence) implements Fact {

    @Override
    public Route withPlaces(UnaryOperator<String> names) {
        return new Route(mode, origin.map(names), destination.map(names), via.stream().map(names).toList(), start, evidence);
    }

    @Override
    public Route withEvidence(Evidence words) {
        return new Route(mode, origin, destination, via, start, words);
    }
}
