package org.tradegraph.extract;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Route;

/** Reads the ways that goods take: services, lines, corridors and voyages, from where, through where, to where and by what. */
final class RouteRule implements FactRule {

    private final Repertoire sayings;
    private final WayModes modes;
    private final int people;
    private final int freight;

    RouteRule(Lexicon lexicon, Openings openings) {
        sayings = Repertoire.of(lexicon, "routes", openings);
        people = openings.choice(lexicon.sayings().classes().get("people")).number();
        freight = openings.choice(lexicon.sayings().classes().get("freight")).number();
        modes = WayModes.of(lexicon, openings);
    }

    @Override
    public List<Fact> facts(Scene scene, Discourse discourse) {
        if (isOfTravellers(scene)) {
            return List.of();
        }
        Map<Seen, Route> named = NamedLines.routes(scene, modes);
        List<Match> matches = sayings.matches(scene);
        if (named.isEmpty() && matches.isEmpty()) {
            return List.of();
        }
        Set<Route> found = new LinkedHashSet<>(named.values());
        Set<Integer> origins = new HashSet<>();
        for (Match match : matches) {
            if (match.get("o").filter(origin -> origins.contains(origin.to())).isPresent()) {
                continue;
            }
            List<Route> told = new Way(scene, match, discourse, modes, found.stream().findFirst()).routes();
            if (!told.isEmpty()) {
                match.get("o").ifPresent(origin -> origins.add(origin.to()));
                named.forEach((line, route) -> match.get("line").filter(head -> line.from() <= head.from() && head.to() <= line.to()).ifPresent(head -> found.remove(route)));
            }
            told.stream().filter(route -> found.stream().noneMatch(other -> covers(other, route) || match.says("home") && other.destination().equals(route.destination()))).forEach(found::add);
        }
        return found.stream().map(Fact.class::cast).toList();
    }

    /** People go by train as well. */
    private boolean isOfTravellers(Scene scene) {
        return scene.has(people) && !scene.has(freight) && !scene.has(Openings.GOODS);
    }

    /** Whether one route says all that another says; ways of speaking that say more stand first in their table. */
    private static boolean covers(Route route, Route other) {
        boolean origin = other.origin().isEmpty() || other.origin().equals(route.origin());
        boolean destination = other.destination().isEmpty() || other.destination().equals(route.destination());
        return origin && destination && route.via().containsAll(other.via());
    }
}
