package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.extract.Saying.Stretch;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Event;
import org.tradegraph.trade.EventKind;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Period;

/** Reads agreements, conferences, fairs, openings and policies: where, when, between whom, and what they are called. */
final class EventRule implements FactRule {

    private static final int LONGEST_LABEL = 9;
    private static final int LONGEST_NAME = 5;

    private final Repertoire sayings;

    EventRule(Lexicon lexicon, Openings openings) {
        sayings = Repertoire.of(lexicon, "events", openings);
    }

    @Override
    public List<Fact> facts(Scene scene, Discourse discourse) {
        List<Event> found = new ArrayList<>();
        for (Match match : sayings.matches(scene)) {
            event(scene, match, discourse).filter(event -> found.stream().noneMatch(other -> other.kind() == event.kind() && other.date().equals(event.date()))).ifPresent(found::add);
        }
        return found.stream().map(Fact.class::cast).toList();
    }

    private Optional<Event> event(Scene scene, Match match, Discourse discourse) {
        EventKind kind = EventKind.valueOf(match.fact().split(" ")[0].toUpperCase(Locale.ROOT));
        Optional<Period> date = match.get("time").flatMap(time -> Dates.of(scene, time.from(), time.to(), discourse))
                .or(() -> Dates.of(scene, match.from(), match.to(), discourse));
        boolean mustBeDated = kind == EventKind.AGREEMENT || kind == EventKind.OPENING;
        if (mustBeDated && date.isEmpty()) {
            return Optional.empty();
        }
        if (match.fact().endsWith("bloc") && match.get("p").flatMap(stretch -> first(scene, stretch)).filter(bloc -> bloc.kind() == PlaceKind.GROUP).isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> place = match.fact().endsWith("bloc") ? Optional.empty() : place(scene, match, kind);
        if (refersBack(scene, match) && date.isEmpty()) {
            return Optional.empty();
        }
        if (kind == EventKind.OPENING && !scene.hasPlaces() || place.isEmpty() && (kind == EventKind.FAIR || kind == EventKind.CONFERENCE) && date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Event(kind, place.map(Place::name), date, participants(scene, place), label(scene, match),
                new Evidence(0, 0, "", kind.code(), Optional.empty())));
    }

    /** "The conference" alone is one that was spoken of before. */
    private static boolean refersBack(Scene scene, Match match) {
        return match.get("conference").or(() -> match.get("fair")).filter(head -> scene.reading().is(head.from() - 1, "the")).isPresent();
    }

    /** The place the words name, else for what is built or held the one after "in" or "at", else who opened it. */
    private static Optional<Place> place(Scene scene, Match match, EventKind kind) {
        Optional<Place> named = match.get("p").flatMap(stretch -> first(scene, stretch));
        if (kind == EventKind.POLICY) {
            return match.get("p").flatMap(stretch -> government(scene, stretch));
        }
        if (named.isPresent() && match.get("facility").flatMap(head -> containing(scene, head)).isEmpty() || match.fact().endsWith("placeless")) {
            return named;
        }
        Optional<Place> itself = match.get("facility").flatMap(head -> containing(scene, head));
        if (itself.isPresent()) {
            return itself;
        }
        Optional<Place> behind = sites(scene, match.from());
        return kind == EventKind.OPENING ? behind.or(() -> spots(scene)).or(() -> scene.actorBefore(match.to()))
                : behind.or(() -> sites(scene, 0)).or(() -> townInName(scene, match));
    }

    /** Who decides: a country, a group of them, or the country whose capital is named in its stead. */
    private static Optional<Place> government(Scene scene, Stretch stretch) {
        boolean ofBloc = scene.wording().hasAny(stretch.from(), stretch.to(), "bloc-seat");
        List<Place> senses = scene.meant(stretch.from(), stretch.to()).stream().limit(1).flatMap(seen -> seen.senses().stream()).toList();
        return senses.stream().filter(place -> place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.GROUP).findFirst()
                .or(() -> senses.stream().filter(place -> place.kind() == PlaceKind.CITY && !ofBloc).findFirst().flatMap(scene.gazetteer()::country));
    }

    private static Optional<Place> first(Scene scene, Stretch stretch) {
        return scene.meant(stretch.from(), stretch.to()).stream().filter(seen -> seen.form() != Form.ADJECTIVE).map(Seen::place).findFirst();
    }

    private static Optional<Place> sites(Scene scene, int from) {
        return scene.placesIn(from, scene.size()).stream()
                .filter(seen -> seen.form() == Form.NAME && seen.place().kind() != PlaceKind.GROUP && scene.reading().is(scene.wording().before(seen.from()), "in", "at"))
                .map(Seen::place).findFirst();
    }

    /** Lusaka in "the Lusaka Trade Fair". */
    private static Optional<Place> townInName(Scene scene, Match match) {
        int head = match.get("fair").or(() -> match.get("conference")).map(Stretch::from).orElse(0);
        return scene.placesIn(Math.max(0, head - LONGEST_NAME), head).stream().map(Seen::place).filter(place -> place.kind().isRegion()).findFirst();
    }

    /** The place whose name the facility is part of: "Torkham border crossing". */
    private static Optional<Place> containing(Scene scene, Stretch head) {
        return scene.placesIn(0, head.to()).stream().filter(seen -> seen.form() == Form.NAME && seen.to() >= head.to() && seen.to() > head.from())
                .map(Seen::place).filter(place -> place.kind() != PlaceKind.CORRIDOR).findFirst();
    }

    /** The first town or gateway named. */
    private static Optional<Place> spots(Scene scene) {
        return scene.placesIn(0, scene.size()).stream().filter(seen -> seen.form() == Form.NAME).map(Seen::place)
                .filter(place -> place.kind() == PlaceKind.CITY || place.gateway().isPresent() && place.kind() != PlaceKind.CORRIDOR).findFirst();
    }

    private static List<String> participants(Scene scene, Optional<Place> place) {
        return scene.placesIn(0, scene.size()).stream().map(Seen::place)
                .filter(some -> some.kind() == PlaceKind.COUNTRY || some.kind() == PlaceKind.GROUP)
                .filter(some -> !place.equals(Optional.of(some))).map(Place::name).distinct().toList();
    }

    /** The noun that names the event with what belongs to it. */
    private String label(Scene scene, Match match) {
        Stretch head = List.of("pact", "fair", "conference", "facility", "measure").stream().flatMap(name -> match.get(name).stream()).findFirst()
                .orElse(new Stretch(match.from(), match.to()));
        int from = head.from();
        while (from > 0 && head.to() - from < LONGEST_LABEL && belongs(scene, from - 1)) {
            from--;
        }
        return scene.words(from, head.to());
    }

    private boolean belongs(Scene scene, int at) {
        return !scene.wording().has(at, "closing") && !scene.reading().is(at, ",", ";", ":", ".", "(", ")") && scene.timeAt(at).isEmpty()
                && !scene.reading().word(at).endsWith("ed");
    }
}
