package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Goods that a sentence names with no number, in whatever words: what they hang on tells which way they go. */
record PlainGoods(Scene scene, Discourse discourse, GoodsStatement.Words words) {

    private static final int LEADING = 3;

    List<Relation> relations() {
        List<NamedGoods> all = NamedGoods.in(scene, words.noNoun());
        List<Relation> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            NamedGoods goods = all.get(i);
            if (!isNumbered(goods) && !new FlowWords(scene).isUnreal(goods.from())) {
                boolean together = i > 0 && isBeside(all.get(i - 1), goods) || i + 1 < all.size() && isBeside(goods, all.get(i + 1));
                Governor.of(scene, goods).or(() -> Optional.of(Governor.ofOrigin(goods)).filter(origin -> together)).ifPresent(some -> found.addAll(relations(goods, some)));
            }
        }
        return found;
    }

    /** "Peruvian grapes, Kenyan tea": each named with another land that it comes from. */
    private boolean isBeside(NamedGoods one, NamedGoods other) {
        Optional<Place> origin = one.origin();
        boolean differ = origin.filter(PlainGoods::isLand).isPresent() && other.origin().filter(PlainGoods::isLand).isPresent() && !origin.equals(other.origin());
        return differ && other.from() > one.end() && scene.afterSeparator(one.end()) == other.from();
    }

    private static boolean isLand(Place place) {
        return place.kind().ordinal() < PlaceKind.CITY.ordinal();
    }

    private List<Relation> relations(NamedGoods goods, Governor governor) {
        Optional<Flow> flow = governor.flow().or(this::flowSpokenOf);
        Optional<Place> named = flow.flatMap(way -> trader(goods, governor, way));
        Optional<Place> reporter = flow.flatMap(way -> named.or(this::spokenOf)).map(new Ruled(scene.gazetteer(), discourse)::of);
        String rule = Predicate.TRADES_PRODUCT.code() + " " + governor.kind() + (named.isEmpty() ? ImpliedTraders.MARK : "");
        return reporter.isEmpty() ? List.of() : goods.names().stream().filter(name -> !words.general().contains(name) && !name.startsWith("other "))
                .map(name -> new Relation(reporter.get().name(), Predicate.TRADES_PRODUCT, name, flow, Optional.empty(), new Evidence(0, 0, "", rule, Optional.empty()))).toList();
    }

    private Optional<Flow> flowSpokenOf() {
        return Optional.of(discourse.last().flow()).filter(flow -> flow == Flow.EXPORT || flow == Flow.IMPORT);
    }

    /** Whose goods they are called, or who acts. */
    private Optional<Place> trader(NamedGoods goods, Governor governor, Flow flow) {
        Optional<Place> own = governor.isOrigin() ? goods.origin() : goods.owner().filter(owner -> flow == Flow.EXPORT).map(Seen::place);
        return own.or(() -> governor.acts() ? actor(governor.at()) : Optional.empty());
    }

    /** Who acts; where a comma stands before the verb, that is who stands before the aside: "Mongolia, sandwiched between Russia and China, sells coal". */
    private Optional<Place> actor(int verb) {
        Optional<Place> head = !scene.reading().is(verb - 1, ",") ? Optional.empty() : scene.placesIn(0, verb).stream()
                .filter(seen -> seen.form() == Form.NAME && scene.reading().is(seen.to(), ",") && seen.to() < verb - 1).findFirst().map(Seen::place);
        return head.or(() -> scene.actorBefore(verb));
    }

    private Optional<Place> spokenOf() {
        return discourse.last().reporters().stream().findFirst().or(() -> discourse.referents().reporter()).or(discourse::mainReporter).flatMap(Party::place);
    }

    /** Whether a number stands right before or behind the goods, within their clause. */
    private boolean isNumbered(NamedGoods goods) {
        Wording wording = scene.wording();
        for (Mention mention : wording.mentions()) {
            if (mention instanceof Amount amount && amount.kind() != Amount.Kind.RANK) {
                boolean before = amount.to() <= goods.from() && goods.from() - amount.to() <= LEADING && !wording.hasAny(amount.to(), goods.from(), "clause-end");
                if (before || amount.from() >= goods.to() && amount.from() < clauseEnd(goods.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private int clauseEnd(int from) {
        int end = from;
        while (end < scene.size() && !scene.wording().has(end, "clause-end")) {
            end++;
        }
        return end;
    }
}
