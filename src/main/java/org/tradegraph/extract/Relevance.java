package org.tradegraph.extract;

import java.util.List;
import java.util.Set;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Segment;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;

/** Decides whether a number speaks of trade at all, or of prices, people, investment and the like. */
final class Relevance {

    private static final Set<String> NETWORK = Set.of("routes", "lines", "train routes", "shipping routes", "services");

    private Relevance() {
    }

    static boolean holds(Amount amount, Sense sense, Slots slots, boolean relevant, boolean blocked, List<Part> behind, Reading reading, List<Draft> drafts, Discourse discourse, boolean topicBefore) {
        if (slots.flow() == Flow.NONE || slots.reporters().isEmpty() || blocked && behind.stream().noneMatch(Topic.class::isInstance) || isDistracted(amount, behind) || isSpent(amount, behind, topicBefore) || isOfEconomy(amount, behind)) {
            return false;
        }
        if (sense.indicator() == Indicator.COUNT) {
            boolean network = slots.flow() == Flow.THROUGHPUT && drafts.stream().anyMatch(draft -> draft.sense().indicator() == Indicator.COUNT || draft.sense().indicator() == Indicator.QUANTITY);
            return (relevant || network || slots.flow() == Flow.THROUGHPUT && NETWORK.contains(amount.unit())) && !reading.is(amount.from() - 1, "the", "top", "its", "their", "both", "these", "those", "all", "largest", "other", "first", "last", "between", "our");
        }
        return relevant || !drafts.isEmpty() || goesOn(reading, discourse) || discourse.tableUnit().isPresent() && reading.tokens().size() < 20 || amount.kind() == Kind.QUANTITY && slots.flow() == Flow.THROUGHPUT;
    }

    /** Money that something else was spent on or set aside for, where nothing of trade stands before it. */
    private static boolean isSpent(Amount amount, List<Part> behind, boolean topicBefore) {
        return amount.kind() == Kind.MONEY && !topicBefore && behind.stream().noneMatch(Topic.class::isInstance)
                && behind.stream().anyMatch(part -> part instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("distractor", "spent"));
    }

    /** "3.6 percentage points to the bloc's share of GDP". */
    private static boolean isOfEconomy(Amount amount, List<Part> behind) {
        return (amount.kind() == Kind.POINTS || amount.kind() == Kind.PERCENT) && behind.stream().noneMatch(Topic.class::isInstance)
                && behind.stream().anyMatch(part -> part instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("distractor", "economy"));
    }

    /** A price, a tariff or a wage named right behind the number. */
    private static boolean isDistracted(Amount amount, List<Part> behind) {
        return behind.stream().anyMatch(part -> part instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("distractor") && cue.from() == amount.to());
    }

    /** A sentence without a word of trade goes on with the one before if a pronoun, a place, goods or a way is what it is about. */
    private static boolean goesOn(Reading reading, Discourse discourse) {
        return discourse.hasSpoken() && reading.mentions().stream().anyMatch(Relevance::isThread);
    }

    private static boolean isThread(Mention mention) {
        return mention instanceof PlaceMention place && place.form() != PlaceMention.Form.IN_NAME || mention instanceof Goods || mention instanceof Segment
                || mention instanceof Cue cue && (cue.is("context", "they") || cue.is("share") || cue.is("context", "value") || cue.is("context", "quantity") || cue.is("verbs"));
    }
}
