package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Reads how places stand to each other: in what they lie, whose capital or port they are, what they border, where they are members. */
final class RelationRule implements FactRule {

    private final List<Saying> sayings;
    private final Geography geography;

    RelationRule(Lexicon lexicon, Openings openings) {
        sayings = SayingParser.read(lexicon, "relations", openings);
        geography = new Geography(lexicon.gazetteer());
    }

    @Override
    public List<Fact> facts(Scene scene, Discourse discourse) {
        if (!scene.hasPlaces()) {
            return List.of();
        }
        Set<Relation> found = new LinkedHashSet<>();
        for (Saying saying : sayings) {
            saying.matches(scene).forEach(match -> found.addAll(relations(scene, match, discourse)));
        }
        return found.stream().filter(relation -> !isSaidBetter(relation, found)).map(Fact.class::cast).toList();
    }

    /** A port of a place need not be said to lie in it as well, nor its capital. */
    private static boolean isSaidBetter(Relation relation, Set<Relation> all) {
        return relation.predicate() == Predicate.LOCATED_IN && all.stream().anyMatch(other -> other.subject().equals(relation.subject())
                && other.object().equals(relation.object()) && (other.predicate() == Predicate.PORT_OF || other.predicate() == Predicate.CAPITAL_OF));
    }

    private List<Relation> relations(Scene scene, Match match, Discourse discourse) {
        if (scene.reading().is(match.to(), "'s") && match.get("b").filter(stretch -> stretch.to() == match.to()).isPresent()) {
            return List.of();
        }
        List<Seen> subjects = seen(scene, match, "a");
        List<Seen> objects = seen(scene, match, "b");
        return switch (match.fact()) {
            case "locatedIn" -> located(subjects, objects, true);
            case "locatedThere" -> locatedThere(subjects, discourse);
            case "includes" -> located(subjects, objects, false);
            case "portOfTwo" -> ports(subjects, scene.placesIn(0, match.from()).stream().filter(seen -> seen.place().kind() == PlaceKind.COUNTRY).toList());
            case "portOf" -> ports(subjects, objects);
            case "onBorder" -> onBorder(subjects, objects);
            case "capitalOf" -> capitals(subjects, objects);
            case "capital" -> subjects.stream().flatMap(city -> geography.region(city.place()).stream()
                    .map(region -> relation(city.place(), Predicate.CAPITAL_OF, region))).toList();
            case "capitalHere" -> capitalHere(subjects, discourse);
            case "capitalReporter" -> reporterAsCapital(scene, match, objects, discourse);
            case "borders" -> borders(subjects.isEmpty() ? lands(scene, match, discourse) : places(subjects), places(objects));
            case "neighbour" -> borders(scene, match, discourse);
            case "borderOfTwo" -> borders(actors(scene, match), actors(scene, match)).stream().limit(1).toList();
            case "memberOf" -> members(places(subjects), objects);
            case "members" -> members(subjects.isEmpty() ? membersMeant(scene, match, discourse) : places(subjects), objects);
            case "membersThere" -> members(subjects.isEmpty() ? discourse.referents().reporter().flatMap(Party::place).stream().toList() : places(subjects),
                    lastGroup(scene, match, discourse));
            default -> List.of();
        };
    }

    private List<Relation> located(List<Seen> inners, List<Seen> outers, boolean withCountry) {
        List<Relation> found = new ArrayList<>();
        for (Seen inner : inners) {
            for (Seen outer : outers) {
                geography.within(inner, outer).filter(pair -> pair.outer().kind() != PlaceKind.GROUP).ifPresent(pair -> {
                    found.add(relation(pair.inner(), Predicate.LOCATED_IN, pair.outer()));
                    geography.countryNamedIn(pair.outer()).filter(country -> withCountry && inner.form() == Form.NAME)
                            .ifPresent(country -> found.add(relation(pair.inner(), Predicate.LOCATED_IN, country)));
                });
            }
        }
        return found;
    }

    /** "Santos, the largest of them" lies where the places spoken of do. */
    private List<Relation> locatedThere(List<Seen> towns, Discourse discourse) {
        return discourse.referents().reporter().or(discourse::mainReporter).flatMap(Party::place).stream()
                .flatMap(land -> towns.stream().map(Seen::place).filter(town -> geography.isTownOf(town, land))
                .map(town -> relation(town, Predicate.LOCATED_IN, land))).toList();
    }

    private List<Relation> ports(List<Seen> gateways, List<Seen> served) {
        List<Relation> found = new ArrayList<>();
        for (Seen gateway : gateways) {
            served.stream().limit(1).forEach(place -> geography.serves(gateway, place)
                    .filter(pair -> pair.inner().kind() != PlaceKind.COUNTRY).ifPresent(pair -> found.add(relation(pair.inner(), Predicate.PORT_OF,
                            geography.countryNamedIn(pair.outer()).filter(land -> pair.outer().name().endsWith(" " + land.name())).orElse(pair.outer())))));
        }
        return found;
    }

    /** A town on a border serves it, a region on a border borders the land behind it. */
    private List<Relation> onBorder(List<Seen> ones, List<Seen> others) {
        List<Relation> found = new ArrayList<>();
        for (Seen one : ones) {
            boolean land = one.place().gateway().isEmpty() && (one.place().kind() == PlaceKind.COUNTRY || one.place().kind() == PlaceKind.SUBDIVISION);
            found.addAll(land ? borders(List.of(one.place()), places(others)) : ports(List.of(one), others));
        }
        return found;
    }

    private List<Relation> capitals(List<Seen> cities, List<Seen> areas) {
        List<Relation> found = new ArrayList<>();
        for (Seen city : cities) {
            areas.stream().limit(1).forEach(area -> geography.within(city, area)
                    .ifPresent(pair -> found.add(relation(pair.inner(), Predicate.CAPITAL_OF, pair.outer()))));
        }
        return found;
    }

    /** "The capital, Accra" is that of the place the text is about, if it lies there. */
    private List<Relation> capitalHere(List<Seen> cities, Discourse discourse) {
        return discourse.mainReporter().or(() -> discourse.referents().reporter()).flatMap(Party::place).stream()
                .flatMap(land -> cities.stream().limit(1).filter(city -> geography.isTownOf(city.place(), land))
                .map(city -> relation(city.place(), Predicate.CAPITAL_OF, land))).toList();
    }

    /** "Togo's capital" with no name beside it means the city that the text is about. */
    private List<Relation> reporterAsCapital(Scene scene, Match match, List<Seen> areas, Discourse discourse) {
        boolean named = match.to() < scene.size() && (scene.token(match.to()).isSign() || scene.token(match.to()).capital());
        Optional<Place> city = discourse.mainReporter().flatMap(Party::place);
        return named || city.isEmpty() || city.get().kind() == PlaceKind.COUNTRY ? List.of()
                : areas.stream().filter(area -> scene.gazetteer().isWithin(city.get(), area.place()))
                .map(area -> relation(city.get(), Predicate.CAPITAL_OF, area.place())).toList();
    }

    private List<Relation> borders(List<Place> ones, List<Place> others) {
        List<Relation> found = new ArrayList<>();
        for (Place one : ones) {
            others.stream().filter(other -> geography.mayTouch(one, other)).forEach(other -> found.add(relation(one, Predicate.BORDERS, other)));
        }
        return found;
    }

    private List<Relation> borders(Scene scene, Match match, Discourse discourse) {
        return actor(scene, match, discourse).stream()
                .flatMap(one -> Neighbours.of(one, scene, discourse).stream().map(other -> relation(one, Predicate.BORDERS, other))).toList();
    }

    private List<Relation> members(List<Place> ones, List<Seen> groups) {
        List<Relation> found = new ArrayList<>();
        for (Place one : ones) {
            groups.stream().map(Seen::place).filter(group -> group.kind() == PlaceKind.GROUP && one.kind() == PlaceKind.COUNTRY)
                    .forEach(group -> found.add(relation(one, Predicate.MEMBER_OF, group)));
        }
        return found;
    }

    /** "The two ASEAN member states" are the countries that act in the sentence, "the 14 other RCEP members" are those beside the reporter. */
    private List<Place> membersMeant(Scene scene, Match match, Discourse discourse) {
        return scene.reading().is(match.from(), "the", "both") ? bothActors(scene, match, discourse)
                : discourse.referents().reporter().flatMap(Party::place).stream().toList();
    }

    /** The two countries of the sentence, or the one and whom the text is about. */
    private static List<Place> bothActors(Scene scene, Match match, Discourse discourse) {
        return Stream.concat(actors(scene, match).stream(), discourse.referents().reporter().flatMap(Party::place).stream())
                .filter(place -> place.kind() == PlaceKind.COUNTRY).distinct().limit(2).toList();
    }

    /** The group named last before some words, in the sentence or before it. */
    private static List<Seen> lastGroup(Scene scene, Match match, Discourse discourse) {
        List<Seen> groups = new ArrayList<>();
        discourse.readings().stream().map(scene::beside).forEach(before -> groups.addAll(before.placesIn(0, before.size())));
        groups.addAll(scene.placesIn(0, match.to()));
        return groups.stream().filter(seen -> seen.place().kind() == PlaceKind.GROUP).reduce((one, other) -> other).stream().toList();
    }

    private static List<Place> actor(Scene scene, Match match, Discourse discourse) {
        return scene.actorBefore(match.from()).or(() -> firstAdjective(scene, match))
                .or(() -> discourse.referents().reporter().flatMap(Party::place)).stream().toList();
    }

    /** Whose neighbours are named: who acts, else whom the text is about, where it can have them. */
    private List<Place> lands(Scene scene, Match match, Discourse discourse) {
        List<Place> others = places(seen(scene, match, "b"));
        return Stream.concat(actor(scene, match, discourse).stream(), discourse.mainReporter().flatMap(Party::place).stream())
                .filter(one -> others.stream().anyMatch(other -> geography.mayTouch(one, other))).limit(1).toList();
    }

    private static Optional<Place> firstAdjective(Scene scene, Match match) {
        return scene.placesIn(0, match.from()).stream().filter(seen -> seen.form() == Form.ADJECTIVE).map(Seen::place).findFirst();
    }

    private static List<Place> actors(Scene scene, Match match) {
        return scene.placesIn(0, match.to()).stream().filter(seen -> seen.form() == Form.NAME).map(Seen::place)
                .filter(place -> place.kind() == PlaceKind.COUNTRY).distinct().limit(2).toList();
    }

    private static List<Seen> seen(Scene scene, Match match, String slot) {
        return match.get(slot).map(stretch -> scene.meant(stretch.from(), stretch.to())).orElse(List.of());
    }

    private static List<Place> places(List<Seen> some) {
        return some.stream().map(Seen::place).toList();
    }

    private static Relation relation(Place subject, Predicate predicate, Place object) {
        return new Relation(subject.name(), predicate, object.name(), Optional.empty(), Optional.empty(),
                new Evidence(0, 0, "", predicate.code(), Optional.empty()));
    }
}
