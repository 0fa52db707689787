package org.tradegraph.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Reads how places stand to each other: in what they lie, whose capital or port they are, what they border, where they are members. */
final class RelationRule implements FactRule {

    private final Repertoire sayings;
    private final Lying lying;
    private final Bordering bordering;

    RelationRule(Lexicon lexicon, Openings openings) {
        sayings = Repertoire.of(lexicon, "relations", openings);
        Geography geography = new Geography(lexicon.gazetteer());
        lying = new Lying(geography);
        bordering = new Bordering(geography);
    }

    @Override
    public List<Fact> facts(Scene scene, Discourse discourse) {
        List<Match> matches = scene.hasPlaces() ? sayings.matches(scene) : List.of();
        if (matches.isEmpty()) {
            return List.of();
        }
        Set<Relation> found = new LinkedHashSet<>();
        matches.forEach(match -> found.addAll(relations(new Occurrence(scene, match, discourse))));
        return found.stream().filter(relation -> !isSaidBetter(relation, found)).map(Fact.class::cast).toList();
    }

    /** A port of a place need not be said to lie in it as well, nor its capital. */
    private static boolean isSaidBetter(Relation relation, Set<Relation> all) {
        return relation.predicate() == Predicate.LOCATED_IN && all.stream().anyMatch(other -> other.subject().equals(relation.subject())
                && other.object().equals(relation.object()) && (other.predicate() == Predicate.PORT_OF || other.predicate() == Predicate.CAPITAL_OF));
    }

    private List<Relation> relations(Occurrence said) {
        Match match = said.match();
        if (said.scene().reading().is(match.to(), "'s") && match.get("b").filter(stretch -> stretch.to() == match.to()).isPresent()) {
            return List.of();
        }
        return Stream.of(lying.relations(said), bordering.relations(said), Membership.relations(said)).flatMap(List::stream).toList();
    }
}
