package org.tradegraph.attach;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;

/** What speaks for a flow: the words about trade around the number, and what else is said of it. */
final class FlowClues implements Description.SlotClues {

    private static final int NO_FLOW = Flow.values().length;

    private final Amount amount;
    private int leading = NearWords.EDGE;
    private int before = NearWords.EDGE;
    private int behind = NearWords.EDGE;
    private int first = NearWords.EDGE;
    private final int attached;
    private final int told;
    private final int previous;
    private final int main;
    private final int reporter;
    private final int narrowed;

    FlowClues(Situation situation) {
        amount = situation.claim().amount();
        told = number(situation.told(Slot.FLOW));
        previous = number(situation.previous(Slot.FLOW));
        main = number(situation.gist().main(Slot.FLOW));
        reporter = PlaceClues.Kind.of(situation.told(Slot.REPORTER)).ordinal();
        narrowed = (situation.told(Slot.PARTNER).isNone() ? 0 : 1) + (situation.told(Slot.PRODUCT).isNone() ? 0 : 2);
        for (Mention mention : situation.layout().mentions()) {
            if (mention instanceof Cue cue && (cue.is("flow") || cue.is("verbs") || cue.is("role"))) {
                see(cue, situation.layout());
            }
        }
        attached = attached(situation.layout());
    }

    /** What the number counts right behind it: the exports of "647 million worth of Vietnamese exports", the partner of "the third largest trading partner". */
    private int attached(Layout layout) {
        int end = amount.to();
        for (Mention mention : layout.mentions()) {
            if (mention.from() >= amount.to()) {
                if (mention instanceof Amount || mention instanceof Time || !layout.isJoined(end, mention.from())) {
                    return NearWords.EDGE;
                }
                if (mention instanceof Cue cue && (cue.is("flow") || cue.is("role") || cue.is("verbs"))) {
                    return layout.code(cue.from());
                }
                end = mention.to();
            }
        }
        return NearWords.EDGE;
    }

    private void see(Cue cue, Layout layout) {
        int code = layout.code(cue.from());
        first = first == NearWords.EDGE ? code : first;
        if (cue.to() <= amount.from()) {
            before = code;
            leading = layout.numbersBetween(cue.to(), amount.from()) == 0 ? code : leading;
        } else if (behind == NearWords.EDGE && cue.from() >= amount.to() && layout.numbersBetween(amount.to(), cue.from()) == 0) {
            behind = code;
        }
    }

    @Override
    public void describe(Candidate candidate, Clues clues) {
        int flow = number(candidate.filler());
        clues.add(Clue.CUE_LEADING, leading, flow);
        clues.add(Clue.CUE_BEFORE, before, flow);
        clues.add(Clue.CUE_BEHIND, behind, flow);
        clues.add(Clue.CUE_FIRST, first, flow);
        clues.add(Clue.CUE_ATTACHED, attached, flow);
        clues.add(Clue.FLOW_TOLD, told, flow);
        clues.add(Clue.FLOW_PREVIOUS, previous, flow);
        clues.add(Clue.FLOW_MAIN, main, flow);
        clues.add(Clue.FLOW_UNIT, amount.kind().ordinal(), flow);
        clues.add(Clue.FLOW_REPORTER, reporter, flow);
        clues.add(Clue.FLOW_NARROWED, narrowed, flow);
    }

    private static int number(Optional<Filler> filler) {
        return filler.isPresent() ? number(filler.get()) : NO_FLOW;
    }

    /** The number of a flow, one more than the last where there is none. */
    static int number(Filler filler) {
        return filler.flow().isPresent() ? filler.flow().get().ordinal() : NO_FLOW;
    }
}
