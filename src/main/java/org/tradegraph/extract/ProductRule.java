package org.tradegraph.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.extract.Saying.Stretch;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Relation;

/** Reads which goods a place sells or buys, and with whom it trades, where neither has a number of its own. */
final class ProductRule implements FactRule {

    private static final Set<Amount.Kind> OWN = Set.of(Amount.Kind.MONEY, Amount.Kind.QUANTITY, Amount.Kind.PERCENT, Amount.Kind.TIMES, Amount.Kind.RANK);

    /** "Half of its exports consisted of": a number so near before has to do with them. */
    private static final int SHARE_OF = 6;

    private final Repertoire sayings;
    private final GoodsStatement.Words words;

    ProductRule(Lexicon lexicon, Openings openings) {
        sayings = Repertoire.of(lexicon, "products", openings);
        words = GoodsStatement.Words.of(lexicon);
    }

    @Override
    public List<Fact> facts(Scene scene, Discourse discourse) {
        Set<Relation> found = new LinkedHashSet<>();
        for (Match match : sayings.matches(scene)) {
            if (!isNumbered(scene.wording(), match)) {
                found.addAll(new GoodsStatement(scene, match, discourse, words).relations());
            }
        }
        addOthers(new PlainGoods(scene, discourse, words).relations(), found);
        addOthers(new PlainPartners(scene, discourse).relations(), found);
        return found.stream().filter(relation -> !isSaidFuller(relation, found)).map(Fact.class::cast).toList();
    }

    private static void addOthers(List<Relation> plain, Set<Relation> found) {
        for (Relation relation : plain) {
            if (found.stream().noneMatch(said -> said.object().equals(relation.object()))) {
                found.add(relation);
            }
        }
    }

    /** The same goods with their partner say more. */
    private static boolean isSaidFuller(Relation relation, Set<Relation> all) {
        return relation.partner().isEmpty() && all.stream().anyMatch(other -> other.partner().isPresent()
                && other.object().equals(relation.object()) && other.flow().equals(relation.flow()) && other.predicate() == relation.predicate());
    }

    /** Whether the goods or partners have a number of their own, within the words or right behind. */
    private static boolean isNumbered(Wording wording, Match match) {
        if (match.fact().equals("carried") || match.get("b").isPresent() && match.get("goods").isEmpty() && isOpen(wording, match)) {
            return false;
        }
        int end = clauseEnd(wording, match.to());
        int behind = wording.is(match.to(), ",") ? match.to() + 1 : match.to();
        boolean aside = match.fact().equals("also") || match.says("open");
        int from = aside ? match.get("goods").or(() -> match.get("b")).map(Stretch::from).orElse(0) : match.from() - SHARE_OF;
        return wording.has(behind, "before-worth") || isShared(wording, end) || wording.mentions().stream().anyMatch(mention -> mention instanceof Amount amount
                && OWN.contains(amount.kind()) && amount.to() > from && amount.from() < end);
    }

    /** "…, with purchases of 810, 320 and 150 million". */
    private static boolean isShared(Wording wording, int comma) {
        return wording.is(comma + 1, "with") && wording.mentions().stream().anyMatch(mention -> mention instanceof Amount && mention.from() > comma && mention.from() < comma + SHARE_OF);
    }

    /** A list of partners after "such as" or "including" is named beside a number that counts them all. */
    private static boolean isOpen(Wording wording, Match match) {
        int from = match.get("b").map(Stretch::from).orElse(0);
        return !wording.is(match.to(), "(", "with", "at") && (match.get("including").isPresent() && match.get("destinations").isEmpty()
                || wording.is(from - 1, "for"));
    }

    private static int clauseEnd(Wording wording, int from) {
        int end = from;
        while (end < wording.size() && !wording.has(end, "clause-end")) {
            end++;
        }
        return end;
    }
}
