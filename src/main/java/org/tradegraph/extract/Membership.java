package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Reads which countries are members of which groups. */
final class Membership {

    private Membership() {
    }

    static List<Relation> relations(Occurrence said) {
        List<Place> named = said.places("a");
        return switch (said.match().fact()) {
            case "memberOf" -> members(named, said.places("b"));
            case "members" -> members(named.isEmpty() ? meant(said) : named, said.places("b"));
            case "membersThere" -> members(named.isEmpty() ? said.spokenOf().stream().toList() : named, lastGroup(said));
            default -> List.of();
        };
    }

    private static List<Relation> members(List<Place> ones, List<Place> groups) {
        List<Relation> found = new ArrayList<>();
        for (Place one : ones) {
            groups.stream().filter(group -> group.kind() == PlaceKind.GROUP && one.kind() == PlaceKind.COUNTRY)
                    .forEach(group -> found.add(Relation.between(one.name(), Predicate.MEMBER_OF, group.name())));
        }
        return found;
    }

    /** "The two ASEAN member states" are the countries that act in the sentence, "the 14 other RCEP members" are those beside the reporter. */
    private static List<Place> meant(Occurrence said) {
        return said.scene().reading().is(said.match().from(), "the", "both") ? said.twoCountries() : said.spokenOf().stream().toList();
    }

    /** The group named last before some words, in the sentence or before it. */
    private static List<Place> lastGroup(Occurrence said) {
        Optional<Place> group = lastGroup(said.scene(), said.match().to());
        List<Reading> readings = said.discourse().lately();
        for (int at = readings.size() - 1; at >= 0 && group.isEmpty(); at--) {
            Scene before = said.scene().beside(readings.get(at));
            group = lastGroup(before, before.size());
        }
        return group.stream().toList();
    }

    private static Optional<Place> lastGroup(Scene scene, int end) {
        return scene.placesIn(0, end).stream().map(Seen::place).filter(place -> place.kind() == PlaceKind.GROUP).reduce((one, other) -> other);
    }
}
