package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Reads which places lie side by side. */
record Bordering(Geography geography) {

    List<Relation> relations(Occurrence said) {
        List<Place> named = said.places("a");
        return switch (said.match().fact()) {
            case "borders" -> borders(named.isEmpty() ? lands(said) : named, said.places("b"));
            case "borderHere" -> borders(Stream.concat(said.spokenOf().stream(), said.mainReporter().stream())
                    .filter(land -> land.kind() == PlaceKind.COUNTRY || land.kind() == PlaceKind.SUBDIVISION && land.gateway().isEmpty()).limit(1).toList(), said.places("b"));
            case "neighbour" -> (named.isEmpty() ? said.actor().stream() : named.stream()).filter(one -> one.gateway().isEmpty()).flatMap(one -> Neighbours.of(one, said).stream()
                    .map(other -> Relation.between(one.name(), Predicate.BORDERS, other.name()))).toList();
            case "borderOfTwo" -> borders(said.countries(), said.countries()).stream().limit(1).toList();
            case "among" -> borders(named.stream().limit(1).toList(), named);
            default -> List.of();
        };
    }

    List<Relation> borders(List<Place> ones, List<Place> others) {
        List<Relation> found = new ArrayList<>();
        for (Place one : ones) {
            others.stream().filter(other -> geography.mayTouch(one, other)).forEach(other -> found.add(Relation.between(one.name(), Predicate.BORDERS, other.name())));
        }
        return found;
    }

    /** Whose neighbours are named: who acts, else whom the text is about, where it can have them. */
    private List<Place> lands(Occurrence said) {
        List<Place> others = said.places("b");
        return Stream.concat(said.actor().stream(), said.mainReporter().stream())
                .filter(one -> others.stream().anyMatch(other -> geography.mayTouch(one, other))).limit(1).toList();
    }
}
