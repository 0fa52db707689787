package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
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
        List<Relation> found = new ArrayList<>();
        for (NamedGoods goods : NamedGoods.in(scene, words.noNoun())) {
            if (!isNumbered(goods) && !new FlowWords(scene).isUnreal(goods.from())) {
                Governor.of(scene, goods).ifPresent(governor -> found.addAll(relations(goods, governor)));
            }
        }
        return found;
    }

    private List<Relation> relations(NamedGoods goods, Governor governor) {
        Optional<Flow> flow = governor.flow().or(this::flowSpokenOf);
        Optional<Place> reporter = flow.flatMap(way -> reporter(goods, governor, way));
        return reporter.isEmpty() ? List.of() : goods.names().stream().filter(name -> !words.general().contains(name) && !name.startsWith("other ")).map(name -> new Relation(reporter.get().name(), Predicate.TRADES_PRODUCT, name, flow, Optional.empty(),
                new Evidence(0, 0, "", Predicate.TRADES_PRODUCT.code() + " " + governor.kind(), Optional.empty()))).toList();
    }

    private Optional<Flow> flowSpokenOf() {
        return Optional.of(discourse.last().flow()).filter(flow -> flow == Flow.EXPORT || flow == Flow.IMPORT);
    }

    private Optional<Place> reporter(NamedGoods goods, Governor governor, Flow flow) {
        Optional<Place> own = goods.owner().or(() -> governor.kind().equals("origin") ? goods.source() : Optional.empty()).filter(owner -> flow == Flow.EXPORT).map(Seen::place);
        Optional<Place> actor = governor.acts() ? actor(governor.at()) : Optional.empty();
        return own.or(() -> actor).or(this::spokenOf).map(new Ruled(scene.gazetteer(), discourse)::of);
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
