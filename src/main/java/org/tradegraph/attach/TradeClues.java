package org.tradegraph.attach;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;

/** What speaks for goods and places, or for all of them: how widely the word of trade around the number is meant, and what is counted right behind it. */
final class TradeClues implements Description.SlotClues {

    private final Layout layout;
    private final int flow;
    private final int owner;
    private final int tail;
    private final int counted;

    TradeClues(Layout layout, Amount amount) {
        this.layout = layout;
        Optional<Cue> cue = flow(amount);
        flow = cue.map(trade -> layout.word(trade.from())).orElse(NearWords.EDGE);
        owner = cue.map(trade -> layout.code(trade.from() - 1)).orElse(NearWords.EDGE);
        tail = cue.map(trade -> layout.code(trade.to())).orElse(NearWords.EDGE);
        counted = layout.word(behind(amount.to()));
    }

    /** The word of trade that leads up to the number, else the first behind it. */
    private Optional<Cue> flow(Amount amount) {
        Optional<Cue> last = Optional.empty();
        for (Mention mention : layout.mentions()) {
            boolean leads = mention.to() <= amount.from();
            if (mention instanceof Cue cue && cue.is("flow") && (leads || last.isEmpty() && layout.numbersBetween(amount.to(), cue.from()) == 0)) {
                last = Optional.of(cue);
            }
        }
        return last;
    }

    /** Past the "worth of" of "35 billion worth of goods". */
    private int behind(int end) {
        int at = layout.reading().is(end, "worth") ? end + 1 : end;
        at = layout.reading().is(at, "of", "in") ? at + 1 : at;
        return layout.reading().is(at, "the", "its") ? at + 1 : at;
    }

    @Override
    public void describe(Candidate candidate, Clues clues) {
        int kind = (candidate.filler().isNone() ? 1 : 0) + (candidate.is(Source.TOLD) ? 2 : 0) + (candidate.is(Source.CARRIED) ? 4 : 0);
        clues.add(Clue.TRADE_WORD, flow, kind);
        clues.add(Clue.TRADE_OWNER, owner, kind);
        clues.add(Clue.TRADE_TAIL, tail, kind);
        clues.add(Clue.COUNTED_WORD, counted, kind);
    }
}
