package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Flow;

/**
 * What a verb of trade does to the slots: it names the flow, unless its subject is the partner.
 *
 * @param goesOn    whether the clause has named what it is about already
 * @param ofPartner whether a partner is what it is about
 */
record Verbs(Wording wording, Discourse discourse, boolean goesOn, boolean ofPartner) {

    Slots apply(Cue verb, Slots slots) {
        boolean byPartner = !slots.partners().isEmpty() && subject(verb).map(slots.partners()::contains).orElse(ofPartner);
        return switch (verb.value()) {
            case "export" -> byPartner ? slots.withFlow(Flow.IMPORT) : anew(slots, Flow.EXPORT);
            case "relies" -> next(verb, Amount.Kind.PERCENT) ? anew(slots, Flow.IMPORT) : slots;
            case "import" -> byPartner ? slots.withFlow(Flow.EXPORT) : anew(slots, Flow.IMPORT);
            case "brings" -> brought(verb, slots);
            case "trade" -> paired(anew(slots, Flow.TRADE));
            case "handles" -> slots.reporters().stream().anyMatch(Party::isGateway) ? slots.withFlow(Flow.THROUGHPUT) : slots;
            default -> slots;
        };
    }

    /** A verb opens a statement of its own: what was said before of partners and goods does not hold for it. */
    private Slots anew(Slots slots, Flow flow) {
        return (goesOn ? slots : discourse.theme().whole(slots)).withFlow(flow);
    }

    /** "Vietnam and Japan traded": with each other. */
    private static Slots paired(Slots slots) {
        List<Party> pair = slots.reporters();
        return pair.size() == 2 && slots.partners().isEmpty() ? slots.withReporter(pair.get(0)).withPartners(pair.subList(1, 2)) : slots;
    }

    /** To bring in tonnes is to import, to bring in money is to earn. */
    private Slots brought(Cue verb, Slots slots) {
        if (slots.flow() == Flow.THROUGHPUT && (ofPartner || slots.reporters().stream().allMatch(Party::isGateway))) {
            return slots;
        }
        if (next(verb, Amount.Kind.QUANTITY)) {
            return anew(slots, Flow.IMPORT);
        }
        return slots.flow() == Flow.IMPORT ? slots.withFlow(Flow.EXPORT) : slots;
    }

    /** Whether the next number behind a verb is of a kind: one relies on someone for a share. */
    private boolean next(Cue verb, Amount.Kind kind) {
        return wording.mentions().stream().filter(mention -> mention.from() >= verb.to()).filter(Amount.class::isInstance).map(Amount.class::cast).findFirst()
                .filter(amount -> amount.kind() == kind).isPresent();
    }

    /** The place named right before the verb. */
    private Optional<Party> subject(Cue verb) {
        if (wording.is(verb.from() - 1, "and", ",", "but") || wording.has(verb.from() - 1, "pointing") || wording.has(verb.from() - 1, "first-person")) {
            return Optional.empty();
        }
        return wording.mentions().stream().filter(mention -> mention.to() <= verb.from() && verb.from() - mention.to() <= 2)
                .filter(PlaceMention.class::isInstance).map(PlaceMention.class::cast)
                .reduce((one, other) -> other).flatMap(discourse.referents()::resolve);
    }
}
