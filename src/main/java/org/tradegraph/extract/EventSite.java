package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.extract.Saying.Stretch;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.EventKind;

/** Finds where an event is told to happen, or who decides it. */
record EventSite(Scene scene, Match match, Discourse discourse) {

    private static final int LONGEST_NAME = 5;

    /** The place the words name, else for what is built or held the one after "in" or "at", else who opened it. */
    Optional<Place> place(EventKind kind) {
        if (kind == EventKind.POLICY) {
            return match.says("home") ? home() : match.get("p").flatMap(this::government);
        }
        Optional<Place> named = match.get("p").flatMap(stretch -> first(scene, stretch)).filter(place -> kind != EventKind.OPENING || place.kind() != PlaceKind.GROUP);
        Optional<Place> itself = match.get("facility").flatMap(this::containing);
        if (match.says("placeless") || itself.isEmpty() && named.isPresent()) {
            return named;
        }
        return itself.or(() -> sites(match.from())).or(() -> kind == EventKind.OPENING ? opened() : held());
    }

    private Optional<Place> opened() {
        return spots().or(() -> scene.actorBefore(match.to())).or(() -> spokenOf().filter(place -> place.gateway().isPresent() && place.kind() != PlaceKind.CORRIDOR));
    }

    private Optional<Place> held() {
        return sites(0).or(this::here).or(this::townInName).or(this::capital);
    }

    /** "Opened here", "held in this city": where the text was written, or the town that it speaks of. */
    private Optional<Place> here() {
        boolean said = match.says("here") || scene.hasWord("here") || IntStream.range(1, scene.size()).anyMatch(at -> scene.reading().is(at - 1, "this") && scene.reading().is(at, "city", "town", "port", "capital"));
        return said ? scene.here().or(this::spokenOf) : Optional.empty();
    }

    /** "In the Kazakh capital". */
    private Optional<Place> capital() {
        return match.get("c").flatMap(stretch -> scene.meant(stretch.from(), stretch.to()).stream().findFirst()).flatMap(seen -> scene.gazetteer().capital(seen.place()).or(() -> Optional.of(seen.place())));
    }

    private Optional<Place> spokenOf() {
        return discourse.referents().reporter().flatMap(Party::place);
    }

    /** "The government" is that of the country the text is about. */
    private Optional<Place> home() {
        return discourse.mainReporter().flatMap(Party::place).or(this::spokenOf).flatMap(place -> scene.gazetteer().country(place));
    }

    /** Who decides: a country, a group of them, or the country whose capital is named in its stead. */
    private Optional<Place> government(Stretch stretch) {
        boolean ofBloc = scene.wording().hasAny(stretch.from(), stretch.to(), "bloc-seat");
        List<Place> senses = scene.meant(stretch.from(), stretch.to()).stream().limit(1).flatMap(seen -> seen.senses().stream()).toList();
        return senses.stream().filter(place -> place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.GROUP).findFirst()
                .or(() -> senses.stream().filter(place -> place.kind() == PlaceKind.CITY && !ofBloc).findFirst().flatMap(scene.gazetteer()::country));
    }

    static Optional<Place> first(Scene scene, Stretch stretch) {
        return scene.meant(stretch.from(), stretch.to()).stream().filter(seen -> seen.form() != Form.ADJECTIVE).map(Seen::place)
                .filter(place -> place.kind() != PlaceKind.CORRIDOR).findFirst();
    }

    private Optional<Place> sites(int from) {
        return scene.placesIn(from, scene.size()).stream()
                .filter(seen -> seen.form() == Form.NAME && seen.place().kind() != PlaceKind.GROUP && scene.reading().is(scene.wording().before(seen.from()), "in", "at"))
                .map(Seen::place).findFirst();
    }

    /** Lusaka in "the Lusaka Trade Fair". */
    private Optional<Place> townInName() {
        int head = match.get("fair").or(() -> match.get("conference")).map(Stretch::from).orElse(0);
        return scene.placesIn(Math.max(0, head - LONGEST_NAME), head).stream().map(Seen::place).filter(place -> place.kind().isRegion()).findFirst();
    }

    /** The place whose name the facility is part of: "Torkham border crossing". */
    private Optional<Place> containing(Stretch head) {
        return scene.placesIn(0, head.to()).stream().filter(seen -> seen.form() == Form.NAME && seen.to() >= head.to() && seen.to() > head.from())
                .map(Seen::place).filter(place -> place.kind() != PlaceKind.CORRIDOR).findFirst();
    }

    /** The first town or gateway named. */
    private Optional<Place> spots() {
        return scene.placesIn(0, scene.size()).stream().filter(seen -> seen.form() == Form.NAME).map(Seen::place)
                .filter(place -> place.kind() == PlaceKind.CITY || place.gateway().isPresent() && place.kind() != PlaceKind.CORRIDOR).findFirst();
    }
}
