package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.extract.Saying.Stretch;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Event;
import org.tradegraph.trade.EventKind;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Period;
import org.tradegraph.trade.Route;

/** Reads agreements, conferences, fairs, openings and policies: where, when, between whom, and what they are called. */
final class EventRule {

    private static final int LONGEST_LABEL = 9;

    private final Repertoire sayings;
    private final WayStarts starts;

    EventRule(Lexicon lexicon, Openings openings) {
        sayings = Repertoire.of(lexicon, "events", openings);
        starts = WayStarts.of(lexicon, openings);
    }

    /** The events of a sentence that tells of some ways. */
    List<Fact> facts(Scene scene, Discourse discourse, List<Fact> ways) {
        List<Event> found = new ArrayList<>(!ways.isEmpty() && starts.isTold(scene) && !lasts(scene) ? openings(ways) : List.of());
        for (Match match : sayings.matches(scene)) {
            event(scene, match, discourse).filter(event -> found.stream().noneMatch(other -> isSame(other, event))).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean isSame(Event one, Event other) {
        return one.kind() == other.kind() && one.date().equals(other.date());
    }

    /** A way that is told with the time it began is opened then. */
    private static List<Event> openings(List<Fact> ways) {
        return ways.stream().map(Route.class::cast).filter(way -> way.start().filter(start -> !start.code().contains("/")).isPresent()).map(way -> new Event(EventKind.OPENING, way.origin().or(way::destination),
                way.start(), List.of(), String.join("-", Stream.of(way.origin(), way.destination()).flatMap(Optional::stream).toList()),
                new Evidence(0, 0, "", EventKind.OPENING.code(), Optional.empty()))).limit(1).toList();
    }

    private Optional<Event> event(Scene scene, Match match, Discourse discourse) {
        EventKind kind = EventKind.valueOf(match.fact().split(" ")[0].toUpperCase(Locale.ROOT));
        Optional<Period> date = match.get("time").flatMap(time -> Dates.of(scene, time.from(), time.to(), discourse))
                .or(() -> Dates.of(scene, match.from(), match.to(), discourse));
        boolean mustBeDated = kind == EventKind.AGREEMENT || kind == EventKind.OPENING;
        if (mustBeDated && date.isEmpty() || kind == EventKind.OPENING && !match.says("since") && lasts(scene)) {
            return Optional.empty();
        }
        if (match.fact().endsWith("bloc") && match.get("p").flatMap(stretch -> EventSite.first(scene, stretch)).filter(bloc -> bloc.kind() == PlaceKind.GROUP).isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> place = match.fact().endsWith("bloc") ? Optional.empty() : new EventSite(scene, match, discourse).place(kind);
        if (refersBack(scene, match) && date.isEmpty() || isOther(scene, match)) {
            return Optional.empty();
        }
        if (kind == EventKind.OPENING && place.isEmpty() && !scene.hasPlaces() || place.isEmpty() && (kind == EventKind.FAIR || kind == EventKind.CONFERENCE) && date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Event(kind, place.map(Place::name), date, participants(scene, place), label(scene, match),
                new Evidence(0, 0, "", kind.code(), Optional.empty())));
    }

    /** "No agreement was signed", "a conference in Hamburg opened", "a news conference". */
    private static boolean isOther(Scene scene, Match match) {
        boolean forReporters = match.get("conference").filter(head -> scene.reading().is(head.from() - 1, "news", "press")).isPresent();
        return forReporters || scene.reading().is(match.from() - 1, "no") || match.says("itself") && scene.wording().hasBefore(match.from(), "not-acting");
    }

    /** What has been open since a time is not opened then. */
    private static boolean lasts(Scene scene) {
        for (Mention mention : scene.reading().mentions()) {
            if (mention instanceof Time time && time.kind() == Time.Kind.SINCE) {
                return true;
            }
        }
        return false;
    }

    /** "The conference" alone is one that was spoken of before. */
    private static boolean refersBack(Scene scene, Match match) {
        return match.get("conference").or(() -> match.get("fair")).filter(head -> scene.reading().is(head.from() - 1, "the")).isPresent();
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
