package org.tradegraph.extract;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Mode;
import org.tradegraph.trade.Period;
import org.tradegraph.trade.Route;

/** Reads the ways that goods take: services, lines, corridors and voyages, from where, through where, to where and by what. */
final class RouteRule implements FactRule {

    private final List<Saying> sayings;
    private final WayModes modes;
    private final List<String> people;
    private final List<String> freight;

    RouteRule(Lexicon lexicon) {
        sayings = SayingParser.read(lexicon, "routes");
        people = lexicon.sayings().classes().get("people");
        freight = lexicon.sayings().classes().get("freight");
        modes = WayModes.of(lexicon);
    }

    @Override
    public List<Fact> facts(Wording wording, Discourse discourse) {
        if (wording.isHeading()) {
            return List.of();
        }
        Scene scene = Scene.of(wording, discourse);
        if (isOfTravellers(scene)) {
            return List.of();
        }
        Map<Seen, Route> named = NamedLines.routes(scene, modes);
        Set<Route> found = new LinkedHashSet<>(named.values());
        Set<Integer> origins = new HashSet<>();
        for (Saying saying : sayings) {
            for (Match match : saying.matches(scene)) {
                if (match.get("o").filter(origin -> !origins.add(origin.to())).isPresent()) {
                    continue;
                }
                List<Route> told = new Way(scene, match, discourse, found.stream().findFirst()).routes().toList();
                if (!told.isEmpty()) {
                    named.forEach((line, route) -> match.get("line").filter(head -> line.from() <= head.from() && head.to() <= line.to()).ifPresent(head -> found.remove(route)));
                }
                told.stream().filter(route -> found.stream().noneMatch(other -> covers(other, route))).forEach(found::add);
            }
        }
        return found.stream().map(Fact.class::cast).toList();
    }

    /** People go by train as well. */
    private boolean isOfTravellers(Scene scene) {
        return people.stream().anyMatch(scene::hasWord) && freight.stream().noneMatch(scene::hasWord);
    }

    /** Whether one route says all that another says; ways of speaking that say more stand first in their table. */
    private static boolean covers(Route route, Route other) {
        boolean origin = other.origin().isEmpty() || other.origin().equals(route.origin());
        boolean destination = other.destination().isEmpty() || other.destination().equals(route.destination());
        return origin && destination && route.via().containsAll(other.via());
    }

    /** One occurrence of a way of speaking of routes. */
    private final class Way {

        private final Scene scene;
        private final Match match;
        private final Discourse discourse;
        private final Optional<Route> first;

        private Way(Scene scene, Match match, Discourse discourse, Optional<Route> first) {
            this.first = first;
            this.scene = scene;
            this.match = match;
            this.discourse = discourse;
        }

        private Stream<Route> routes() {
            List<Place> origins = places("o");
            List<Place> ends = match.fact().equals("inbound") ? discourse.referents().reporter().flatMap(Party::place).stream().toList() : places("d");
            List<Place> via = places("v");
            if (match.fact().equals("named") && (isWide(origins) || isWide(ends) || scene.reading().is(match.from() - 1, "-"))) {
                return Stream.empty();
            }
            List<Place> starts = origins.isEmpty() && !match.fact().equals("ends") ? origin() : origins;
            Optional<String> from = first.filter(route -> match.fact().equals("continued")).flatMap(Route::origin)
                    .or(() -> starts.stream().findFirst().map(Place::name));
            List<Place> stations = places("l");
            if (stations.size() > 1) {
                return Stream.of(route(Optional.of(stations.get(0).name()), Optional.of(stations.get(stations.size() - 1).name()),
                        stations.subList(1, stations.size() - 1).stream().map(Place::name).toList()));
            }
            if (match.fact().equals("through")) {
                return via.stream().map(stop -> route(from, Optional.empty(), List.of(stop.name())));
            }
            List<String> stops = via.stream().map(Place::name).toList();
            return ends.stream().map(Place::name).filter(end -> !from.equals(Optional.of(end))).map(end -> route(from, Optional.of(end), stops));
        }

        /** "The Asia-Europe route" names no line. */
        private static boolean isWide(List<Place> some) {
            return some.stream().anyMatch(place -> place.kind() == PlaceKind.MACRO_REGION || place.kind() == PlaceKind.GROUP);
        }

        private Route route(Optional<String> from, Optional<String> to, List<String> via) {
            return new Route(mode(), from, to, via, start(), new Evidence(0, 0, "", "route", Optional.empty()));
        }

        private Optional<Mode> mode() {
            if (match.fact().equals("bare")) {
                return modes.among(scene, match.get("d").map(Saying.Stretch::to).orElse(match.to()), match.to());
            }
            return modes.near(scene, match.from(), match.to()).or(this::previousMode);
        }

        private Optional<Mode> previousMode() {
            boolean continues = match.fact().equals("continued") || match.fact().equals("transit");
            return previous().filter(reading -> continues).flatMap(reading -> modes.near(scene.beside(reading), 0, reading.tokens().size()));
        }

        private Optional<Reading> previous() {
            List<Reading> readings = discourse.readings();
            Optional<Reading> before = readings.size() < 2 ? Optional.empty() : Optional.of(readings.get(readings.size() - 2));
            return before.filter(reading -> reading.sentence().paragraph() == scene.reading().sentence().paragraph());
        }

        /** Where a way begins that is told only by its end: with who acts, what the sentence before was about, or the place of the text. */
        private List<Place> origin() {
            if (match.fact().equals("transit")) {
                return previous().stream().flatMap(reading -> adjectives(reading).stream()).limit(1).toList();
            }
            Optional<Place> named = scene.actorBefore(match.from());
            Optional<Place> subject = previous().map(reading -> scene.beside(reading))
                    .flatMap(before -> before.placesIn(0, before.size()).stream().filter(seen -> seen.form() == Form.NAME).map(Seen::place).findFirst());
            Optional<Place> reporter = discourse.referents().reporter().flatMap(Party::place).or(() -> discourse.last().reporters().stream()
                    .findFirst().flatMap(Party::place));
            boolean pronoun = scene.reading().is(match.from() - 1, "it", "has", "have") || match.fact().equals("continued");
            Optional<Place> port = reporter.filter(place -> place.gateway().isPresent());
            return named.or(() -> pronoun ? subject.or(() -> reporter) : port).stream().toList();
        }

        private List<Place> adjectives(Reading reading) {
            Scene before = scene.beside(reading);
            return before.placesIn(0, before.size()).stream().filter(seen -> seen.form() == Form.ADJECTIVE).map(Seen::place).toList();
        }

        private List<Place> places(String slot) {
            return match.get(slot).map(stretch -> scene.meant(stretch.from(), stretch.to()).stream()
                    .filter(seen -> seen.form() != Form.ADJECTIVE).map(Seen::place).filter(place -> place.kind() != PlaceKind.CORRIDOR)
                    .toList()).orElse(List.of());
        }

        private Optional<Period> start() {
            return match.get("start").isPresent() || modes.isStart(scene.reading(), match.from() - 12, match.to() + 8)
                    ? Dates.of(scene, match.from(), match.to(), discourse) : Optional.empty();
        }
    }
}
