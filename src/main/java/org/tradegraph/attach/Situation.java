package org.tradegraph.attach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.mention.Reading;

/** A number among those before it: what was told of it, what is settled already, and how the document stands. */
final class Situation {

    /** How many numbers before are looked at. */
    private static final int MEMORY = 8;
    private static final int LONGEST_LEAD = 10;

    private final Story story;
    private final int at;
    private final Gist gist;
    private final List<Map<Slot, Filler>> before;
    private final Claim claim;
    private final Layout layout;
    private final int opening;
    private final int leadFrom;
    private final int[] lead;
    private TradeClues trade;
    private final Map<Slot, Filler> settled = new EnumMap<>(Slot.class);

    Situation(Story story, int at, Gist gist, List<Map<Slot, Filler>> before) {
        this.story = story;
        this.at = at;
        this.gist = gist;
        this.before = before;
        this.claim = story.claims().get(at);
        this.layout = gist.layout(claim.sentence());
        this.opening = readOpening();
        this.leadFrom = layout.leadFrom(claim.amount());
        int number = claim.amount().from();
        this.lead = layout.codes(Math.min(Math.max(leadFrom, number - LONGEST_LEAD), number), number);
    }

    Claim claim() {
        return claim;
    }

    Layout layout() {
        return layout;
    }

    /** Where the words begin that lead up to the number. */
    int leadFrom() {
        return leadFrom;
    }

    /** What stands among the words that lead up to the number. */
    int[] lead() {
        return lead;
    }

    /** What the words of trade around the number say; the same for all slots. */
    TradeClues trade() {
        if (trade == null) {
            trade = new TradeClues(layout, claim.amount());
        }
        return trade;
    }

    Gist gist() {
        return gist;
    }

    Filler told(Slot slot) {
        return claim.told().get(slot);
    }

    /** What a slot of this number holds as far as it is settled, else what was told. */
    Filler now(Slot slot) {
        Filler filler = settled.get(slot);
        return filler == null ? told(slot) : filler;
    }

    void settle(Slot slot, Filler filler) {
        settled.put(slot, filler);
    }

    Map<Slot, Filler> settled() {
        return settled;
    }

    Optional<Claim> previous() {
        return at == 0 ? Optional.empty() : Optional.of(story.claims().get(at - 1));
    }

    /** How the slot of the number before was settled. */
    Optional<Filler> previous(Slot slot) {
        return at == 0 ? Optional.empty() : Optional.of(before.get(at - 1).get(slot));
    }

    /** How the slot of the first number of the document was settled. */
    Optional<Filler> first(Slot slot) {
        return at == 0 ? Optional.empty() : Optional.of(before.get(0).get(slot));
    }

    /** How the slot was settled where the same was told of one of the numbers before. */
    Optional<Filler> carried(Slot slot) {
        for (int other = at - 1; other >= Math.max(0, at - MEMORY); other--) {
            if (story.claims().get(other).told().get(slot).equals(told(slot))) {
                return Optional.of(before.get(other).get(slot));
            }
        }
        return slot == Slot.PERIOD ? carriedBase() : Optional.empty();
    }

    /** The year before what was settled, where the year before what was told of one of the numbers before is told of this one. */
    private Optional<Filler> carriedBase() {
        for (int other = at - 1; other >= Math.max(0, at - MEMORY); other--) {
            Optional<Filler> base = TimeClues.yearBefore(story.claims().get(other).told().get(Slot.PERIOD));
            if (base.isPresent() && base.get().equals(told(Slot.PERIOD))) {
                return TimeClues.yearBefore(before.get(other).get(Slot.PERIOD));
            }
        }
        return Optional.empty();
    }

    /** Where the number stands against the one before: 0 in the same sentence, 1 paragraph, 2 elsewhere, 3 in a headline, 4 it is the first. */
    int opening() {
        return opening;
    }

    private int readOpening() {
        Reading own = layout.reading();
        if (own.sentence().heading()) {
            return 3;
        }
        if (at == 0) {
            return 4;
        }
        Claim previous = story.claims().get(at - 1);
        if (previous.sentence() == claim.sentence()) {
            return 0;
        }
        return story.sentence(previous).sentence().paragraph() == own.sentence().paragraph() ? 1 : 2;
    }
}
