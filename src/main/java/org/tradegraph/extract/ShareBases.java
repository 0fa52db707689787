package org.tradegraph.extract;

import java.util.List;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Flow;

/** Reads what a share is a share of: "36.5% of Zambian exports", "89 per cent of the total". */
final class ShareBases {

    private ShareBases() {
    }

    /** Whether "of" behind a percentage names a whole: a topic, "the total", "it", or goods. */
    static boolean isWhole(Reading reading, Amount amount, List<Part> behind) {
        if (reading.is(amount.to(), "share")) {
            return true;
        }
        if (!reading.is(amount.to(), "of")) {
            return false;
        }
        boolean pronoun = reading.is(amount.to() + 1, "it", "them", "this", "that", "all", "these", "those", "which", "what", "its", "their");
        boolean total = reading.is(amount.to() + 1, "the", "total", "overall") || reading.is(amount.to() + 2, "total");
        boolean named = behind.stream().anyMatch(part -> part instanceof Topic || part instanceof Part.Single single
                && (single.mention() instanceof Goods || single.mention() instanceof Cue cue && (cue.is("share", "whole") || cue.is("context", "quantity") || cue.is("context", "overall"))));
        return pronoun || total || named;
    }

    /** The flow of a share is that of its whole where the whole names one; the goods too, unless the part has its own. */
    static Slots apply(Topic whole, Slots slots, Discourse discourse, boolean said, boolean ofGoods) {
        boolean directed = said && whole.flow() == Flow.TRADE && (slots.flow() == Flow.EXPORT || slots.flow() == Flow.IMPORT);
        Slots next = directed ? slots : slots.withFlow(whole.flow(), whole.deficit());
        if (!ofGoods) {
            next = next.withProducts(whole.products().isEmpty() ? discourse.theme() : whole.products());
        }
        boolean foreign = !whole.reporters().isEmpty() && !slots.reporters().equals(whole.reporters());
        if (foreign && slots.partners().isEmpty() && !slots.reporters().isEmpty()) {
            next = partOf(whole, next, discourse);
        }
        return next;
    }

    /** "Mexico took 15.9 percent of U.S. trade": the part is the partner, unless it lies inside the whole. */
    private static Slots partOf(Topic whole, Slots slots, Discourse discourse) {
        Kinship kinship = Kinship.of(slots.reporters().get(0), whole.reporters().stream().findFirst(), discourse.referents().gazetteer());
        return kinship == Kinship.ABROAD ? slots.withPartners(slots.reporters()).withReporters(whole.reporters()) : slots;
    }
}
