package org.tradegraph.trade;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An agreement, conference, fair, opening or policy: where, when, between whom, and what the text calls it. */
public record Event(
        EventKind kind,
        Optional<String> place,
        Optional<Period> date,
        List<String> participants,
        String label,
        Evidence evidence) implements Fact {

    @Override
    public Event withPlaces(UnaryOperator<String> names) {
        return new Event(kind, place.map(names), date, participants.stream().map(names).toList(), label, evidence);
    }

    @Override
    public Event withEvidence(Evidence words) {
        return new Event(kind, place, date, participants, label, words);
    }
}
