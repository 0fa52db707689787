package org.tradegraph.extract;

import java.util.List;

import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Flow;

/** Reads what a share is a share of: "36.5% of Zambian exports", "89 per cent of the total". */
final class ShareBases {

    /** The words that may stand before the whole with which a sentence begins. */
    private static final int OPENING = 3;

    private ShareBases() {
    }

    /** Whether "of" behind a percentage names a whole: a topic, "the total", "it", or goods. */
    static boolean isWhole(Figure figure) {
        int behind = figure.amount().to() + 1;
        boolean total = figure.wording().has(behind, "whole") || figure.wording().is(behind + 1, "total");
        return figure.precedes("share") || figure.precedes("of") && (total || namesWhole(figure.behind()));
    }

    private static boolean namesWhole(List<Part> behind) {
        for (Part part : behind) {
            if (isWhole(part)) {
                return true;
            }
        }
        return false;
    }

    /** "Of which 80 percent", "of these, about a fifth": a share of what was just said. */
    static boolean isOfPrevious(Figure figure) {
        Wording wording = figure.wording();
        int at = wording.beforeArticle(beforeName(figure));
        while (wording.is(at, ",") || wording.has(at, "approximate")) {
            at--;
        }
        return wording.is(at, "which", "these", "those", "this", "that") && wording.is(at - 1, "of");
    }

    /** "Of the country's tea exports, 38 percent": a part of the whole with which the sentence begins. */
    static boolean isOfOpening(Figure figure) {
        return figure.wording().is(0, "of") && figure.parts().get(0).from() <= OPENING && figure.parts().get(0).topic().isPresent();
    }

    /** Before the goods or the place that the number stands right behind: "of which oil 4.8 percent". */
    private static int beforeName(Figure figure) {
        int from = figure.amount().from();
        return figure.wording().reading().mentionAt(from - 1).filter(mention -> mention.to() == from)
                .filter(mention -> mention instanceof Goods || mention instanceof PlaceMention).map(Mention::from).orElse(from);
    }

    private static boolean isWhole(Part part) {
        return part instanceof Topic || part.is(Goods.class) || part.isCue("share", "whole") || part.isCue("context", "quantity") || part.isCue("context", "overall");
    }

    /**
     * The flow of a share is that of its whole where the whole names one; the goods too, unless the part has its own. "Sends 77 percent
     * of its exports to the US" tells the partner as well.
     */
    static Slots apply(Topic whole, Slots slots, Telling telling) {
        boolean directed = telling.saysFlow() && whole.flow() == Flow.TRADE && (slots.flow() == Flow.EXPORT || slots.flow() == Flow.IMPORT);
        Slots next = directed ? slots : slots.withFlow(whole.flow(), whole.named().deficit());
        if (!telling.saysGoods()) {
            next = next.withProducts(whole.products().isEmpty() ? telling.discourse().theme().goods() : whole.products());
        }
        if (next.segment().isEmpty()) {
            next = next.withSegment(whole.named().segment());
        }
        boolean sent = telling.lead().has("verbs", "export") || telling.lead().has("verbs", "import");
        if (sent && next.partners().isEmpty()) {
            next = next.withPartners(whole.partners());
        }
        if (next.reporters().isEmpty()) {
            return next.withReporters(whole.reporters());
        }
        boolean foreign = !whole.reporters().isEmpty() && !slots.reporters().equals(whole.reporters());
        return foreign && slots.partners().isEmpty() ? partOf(whole, next, telling.discourse()) : next;
    }

    /** "Mexico took 15.9 percent of U.S. trade": the part is the partner, unless it lies inside the whole or is another province beside it, of which was spoken before. */
    private static Slots partOf(Topic whole, Slots slots, Discourse discourse) {
        Kinship kinship = Kinship.of(slots.reporters().get(0), whole.reporters().stream().findFirst(), discourse.referents().gazetteer());
        if (Kinship.areSisters(slots.reporters().get(0), whole.reporters().get(0), discourse.referents().gazetteer())) {
            return slots.withReporters(whole.reporters());
        }
        return kinship == Kinship.ABROAD ? slots.withPartners(slots.reporters()).withReporters(whole.reporters()) : slots;
    }
}
