package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Flow;

/** What a verb of trade does to the slots: it names the flow, unless its subject is the partner. */
final class Verbs {

    private Verbs() {
    }

    static Slots apply(Cue verb, Slots slots, Reading reading, Discourse discourse, boolean inSentence) {
        boolean byPartner = !slots.partners().isEmpty() && isSubject(slots.partners(), verb, reading, discourse);
        return switch (verb.value()) {
            case "export" -> byPartner ? slots.withFlow(Flow.IMPORT) : anew(slots, Flow.EXPORT, discourse, inSentence);
            case "import" -> byPartner ? slots.withFlow(Flow.EXPORT) : anew(slots, Flow.IMPORT, discourse, inSentence);
            case "brings" -> bringsGoods(verb, reading) ? anew(slots, Flow.IMPORT, discourse, inSentence) : slots.flow() == Flow.IMPORT ? slots.withFlow(Flow.EXPORT) : slots;
            case "trade" -> anew(slots, Flow.TRADE, discourse, inSentence);
            case "handles" -> passes(slots) ? slots.withFlow(Flow.THROUGHPUT) : slots;
            default -> slots;
        };
    }

    /** A verb opens a statement of its own: what was said before of partners and goods does not hold for it. */
    private static Slots anew(Slots slots, Flow flow, Discourse discourse, boolean inSentence) {
        return (inSentence ? slots : slots.whole().withProducts(discourse.theme())).withFlow(flow);
    }

    /** To bring in tonnes is to import, to bring in money is to earn. */
    private static boolean bringsGoods(Cue verb, Reading reading) {
        return reading.mentions().stream().filter(mention -> mention.from() >= verb.to()).filter(Amount.class::isInstance)
                .findFirst().filter(mention -> ((Amount) mention).kind() == Amount.Kind.QUANTITY).isPresent();
    }

    private static boolean passes(Slots slots) {
        return slots.reporters().stream().anyMatch(Party::isGateway);
    }

    /** Whether the partner was named right before the verb, as its subject. */
    private static boolean isSubject(List<Party> partners, Cue verb, Reading reading, Discourse discourse) {
        Optional<Party> named = reading.mentions().stream()
                .filter(mention -> mention.to() <= verb.from() && verb.from() - mention.to() <= 2 && !reading.is(verb.from() - 1, "and", ",", "but"))
                .filter(org.tradegraph.mention.PlaceMention.class::isInstance)
                .reduce((one, other) -> other)
                .flatMap(mention -> discourse.referents().resolve((org.tradegraph.mention.PlaceMention) mention));
        return named.filter(partners::contains).isPresent();
    }
}
