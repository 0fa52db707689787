package org.tradegraph.extract;

import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;

/** Takes a capital for the country it rules where the text is about that: "Astana's exports". */
record Ruled(Gazetteer gazetteer, Discourse discourse) {

    Place of(Place reporter) {
        return gazetteer.country(reporter).filter(land -> reporter.capitalOf().contains(land.id()) && isSpokenOf(land)).orElse(reporter);
    }

    private boolean isSpokenOf(Place land) {
        return Stream.of(discourse.mainReporter(), discourse.referents().reporter()).flatMap(Optional::stream).flatMap(party -> party.place().stream()).anyMatch(land::equals);
    }
}
