package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.extract.Saying.Stretch;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Mode;
import org.tradegraph.trade.Period;
import org.tradegraph.trade.Route;

/** One occurrence of a way of speaking of routes: from where, through where and to where it leads, by what and since when. */
record Way(Scene scene, Match match, Discourse discourse, WayModes modes, Optional<Route> first) {

    /** How many sentences back a mode is remembered. */
    private static final int REMEMBERED = 6;

    private static final int NEAR = 5;

    List<Route> routes() {
        List<Place> origins = places("o");
        List<Place> ends = match.says("inbound") ? discourse.referents().reporter().flatMap(Party::place).stream().toList() : places("d");
        List<Place> via = places("v");
        if (match.says("named") && (isWide(origins) || isWide(ends) || scene.reading().is(match.from() - 1, "-")) || isManner()) {
            return List.of();
        }
        List<Place> starts = origins.isEmpty() && !match.says("ends") ? origin() : origins;
        Optional<String> from = first.filter(route -> match.says("continued")).flatMap(Route::origin)
                .or(() -> starts.stream().findFirst().map(Place::name));
        if (match.says("home") && (from.isEmpty() || scene.wording().hasAny(Math.max(0, match.from() - NEAR), match.from(), "place-pointing"))) {
            return List.of();
        }
        List<Place> stations = places("l");
        if (stations.size() > 1 && !isWide(stations)) {
            return List.of(route(Optional.of(stations.get(0).name()), Optional.of(stations.get(stations.size() - 1).name()),
                    stations.subList(1, stations.size() - 1).stream().map(Place::name).toList()));
        }
        if (match.says("through")) {
            return via.stream().map(stop -> route(from, Optional.empty(), List.of(stop.name()))).toList();
        }
        List<String> stops = via.stream().map(Place::name).toList();
        List<Optional<String>> sources = origins.size() > 1 ? origins.stream().map(Place::name).map(Optional::of).toList() : List.of(from);
        return sources.stream().flatMap(source -> ends.stream().map(Place::name).filter(end -> !source.equals(Optional.of(end)))
                .map(end -> route(source, Optional.of(end), stops))).toList();
    }

    /** "The Asia-Europe route" names no line. */
    private static boolean isWide(List<Place> some) {
        return some.stream().anyMatch(place -> place.kind() == PlaceKind.MACRO_REGION || place.kind() == PlaceKind.GROUP);
    }

    /** "Exports by road from Iran" tells how goods went, not of a road. */
    private boolean isManner() {
        boolean traded = scene.wording().has(match.from() - 1, "outward") || scene.wording().has(match.from() - 1, "inward");
        return traded && scene.reading().is(match.from(), "by")
                || match.get("line").filter(line -> line.from() == match.from() && scene.reading().is(line.from() - 1, "by")).isPresent();
    }

    private Route route(Optional<String> from, Optional<String> to, List<String> via) {
        return new Route(mode(), from, to, via, start(), new Evidence(0, 0, "", "route", Optional.empty()));
    }

    private Optional<Mode> mode() {
        if (match.says("bare")) {
            return modes.among(scene, match.get("d").map(Stretch::to).orElse(match.to()), match.to());
        }
        return modes.near(scene, match.from(), match.to()).or(this::modeOfPorts).or(this::previousMode);
    }

    /** A service between two seaports goes by sea. */
    private Optional<Mode> modeOfPorts() {
        boolean origin = match.get("o").isPresent() ? isSeaport(seen("o").stream().map(Seen::senses)) : isSeaport(Stream.of(origin()));
        return origin && isSeaport(seen("d").stream().map(Seen::senses)) && isService() ? Optional.of(Mode.SEA) : Optional.empty();
    }

    private static boolean isSeaport(Stream<List<Place>> some) {
        return some.flatMap(List::stream).anyMatch(place -> place.gateway().equals(Optional.of(PlaceKind.SEA_PORT)));
    }

    /** Whether the line is called by a word that tells nothing of how goods go on it. */
    private boolean isService() {
        return match.get("line").filter(line -> modes.isBare(scene.reading().word(line.to() - 1))).isPresent();
    }

    /** A line that is called no more than that goes as the one spoken of last. */
    private Optional<Mode> previousMode() {
        if (isService()) {
            return modeSpokenOf();
        }
        boolean continues = match.says("continued") || match.says("transit");
        return previous().filter(reading -> continues).flatMap(reading -> modes.near(scene.beside(reading), 0, reading.tokens().size()));
    }

    private Optional<Mode> modeSpokenOf() {
        List<Reading> readings = discourse.readings();
        Optional<Mode> mode = Optional.empty();
        for (int at = readings.size() - 2; at >= Math.max(0, readings.size() - REMEMBERED) && mode.isEmpty(); at--) {
            mode = modes.among(scene.beside(readings.get(at)), 0, readings.get(at).tokens().size());
        }
        return mode;
    }

    private Optional<Reading> previous() {
        List<Reading> readings = discourse.readings();
        Optional<Reading> before = readings.size() < 2 ? Optional.empty() : Optional.of(readings.get(readings.size() - 2));
        return before.filter(reading -> reading.sentence().paragraph() == scene.reading().sentence().paragraph());
    }

    /** Where a way begins that is told only by its end: with who acts, what the sentence before was about, or the place of the text. */
    private List<Place> origin() {
        if (match.says("transit")) {
            return previous().stream().flatMap(reading -> adjectives(reading).stream()).limit(1).toList();
        }
        if (match.says("onward")) {
            return scene.placesIn(0, match.from()).stream().filter(seen -> seen.form() == Form.NAME).map(Seen::place).reduce((one, other) -> other).stream().toList();
        }
        Optional<Place> named = whence().or(() -> scene.actorBefore(match.from()));
        boolean pronoun = scene.reading().is(match.from() - 1, "it", "has", "have") || match.says("continued");
        return named.or(() -> pronoun ? subject().or(this::reporter) : town()).stream().toList();
    }

    /** "From Aktau the grain goes by sea": the last place before the way of speaking that something comes from. */
    private Optional<Place> whence() {
        return !match.says("home") ? Optional.empty() : scene.placesIn(0, match.from()).stream()
                .filter(seen -> seen.form() == Form.NAME && scene.reading().is(scene.wording().before(seen.from()), "from")).map(Seen::place).reduce((one, other) -> other);
    }

    /** What the sentence before was about. */
    private Optional<Place> subject() {
        return previous().map(scene::beside).flatMap(before -> before.placesIn(0, before.size()).stream().filter(seen -> seen.form() == Form.NAME).map(Seen::place).findFirst());
    }

    private Optional<Place> reporter() {
        return discourse.referents().reporter().flatMap(Party::place).or(() -> discourse.last().reporters().stream().findFirst().flatMap(Party::place));
    }

    /** The town or port that the text speaks of, or is about. */
    private Optional<Place> town() {
        return reporter().filter(Way::isTown).or(() -> discourse.mainReporter().flatMap(Party::place).filter(Way::isTown));
    }

    private static boolean isTown(Place place) {
        return place.kind() != PlaceKind.CORRIDOR && (place.gateway().isPresent() || place.kind() == PlaceKind.CITY);
    }

    private List<Place> adjectives(Reading reading) {
        Scene before = scene.beside(reading);
        return before.placesIn(0, before.size()).stream().filter(seen -> seen.form() == Form.ADJECTIVE).map(Seen::place).toList();
    }

    /** The places of a slot without the wholes that tell where they lie: "Duisburg, Germany" is one end. */
    private List<Place> places(String slot) {
        List<Place> found = new ArrayList<>();
        seen(slot).stream().map(Seen::place).filter(place -> found.stream().noneMatch(inner -> scene.gazetteer().isWithin(inner, place))).forEach(found::add);
        return found;
    }

    private List<Seen> seen(String slot) {
        return match.get(slot).map(stretch -> scene.meant(stretch.from(), stretch.to()).stream()
                .filter(seen -> (seen.form() != Form.ADJECTIVE || match.says("adjective")) && seen.place().kind() != PlaceKind.CORRIDOR)
                .toList()).orElse(List.of());
    }

    private Optional<Period> start() {
        return match.get("start").isPresent() || modes.isStart(scene, match.from() - 12, match.to() + 8)
                ? Dates.of(scene, match.from(), match.to(), discourse) : Optional.empty();
    }
}
