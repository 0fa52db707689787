package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;

/** Where a way of speaking of places occurs: its slots, who acts there, and whom the text is about. */
record Occurrence(Scene scene, Match match, Discourse discourse) {

    List<Seen> seen(String slot) {
        return match.get(slot).map(stretch -> scene.meant(stretch.from(), stretch.to())).orElse(List.of());
    }

    List<Place> places(String slot) {
        return seen(slot).stream().map(Seen::place).toList();
    }

    /** Whom the last sentences spoke of. */
    Optional<Place> spokenOf() {
        return discourse.referents().reporter().flatMap(Party::place);
    }

    /** Whom the text is about. */
    Optional<Place> mainReporter() {
        return discourse.mainReporter().flatMap(Party::place);
    }

    /** Who acts before the words, or else who is spoken of. */
    Optional<Place> actor() {
        return scene.actorBefore(match.from()).or(this::firstAdjective).or(this::spokenOf);
    }

    private Optional<Place> firstAdjective() {
        return scene.placesIn(0, match.from()).stream().filter(seen -> seen.form() == Form.ADJECTIVE).map(Seen::place).findFirst();
    }

    /** The first two countries of the sentence up to the end of the words. */
    List<Place> countries() {
        return scene.placesIn(0, match.to()).stream().filter(seen -> seen.form() == Form.NAME).map(Seen::place)
                .filter(place -> place.kind() == PlaceKind.COUNTRY).distinct().limit(2).toList();
    }

    /** The two countries of the sentence, or the one and whom the text is about. */
    List<Place> twoCountries() {
        return Stream.concat(countries().stream(), spokenOf().stream()).filter(place -> place.kind() == PlaceKind.COUNTRY).distinct().limit(2).toList();
    }
}
