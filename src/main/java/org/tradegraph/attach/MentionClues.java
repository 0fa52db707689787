package org.tradegraph.attach;

import java.util.List;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;

/** What the place of a mention in its sentence, against the number, speaks for or against it. */
final class MentionClues {

    private final Layout layout;
    private final Amount amount;
    private final int flow;

    MentionClues(Situation situation, int flow) {
        this.layout = situation.layout();
        this.amount = situation.claim().amount();
        this.flow = flow;
    }

    void describe(Mention mention, Clues clues) {
        boolean isBefore = mention.from() < amount.from();
        int side = isBefore ? 1 : 0;
        int from = Math.min(layout.size(), isBefore ? mention.to() : amount.to());
        int to = Math.max(from, isBefore ? amount.from() : mention.from());
        int near = layout.code(mention.from() - 1);
        int behind = layout.code(mention.to());
        clues.add(Clue.NUMBERS, side, Math.min(3, layout.numbersBetween(from, to)));
        clues.add(Clue.BREAKS, side, Math.min(2, layout.breaksBetween(from, to)));
        clues.add(Clue.COMMAS, side, Math.min(3, layout.commasBetween(from, to)));
        clues.add(Clue.DISTANCE, side, step(to - from));
        clues.add(Clue.NEAREST, side, Math.min(3, sameBetween(mention, from, to)));
        clues.add(Clue.WORD_BEFORE, side, near);
        clues.add(Clue.WORD_BEHIND, side, behind);
        clues.add(Clue.SECOND_BEFORE, layout.code(mention.from() - 2));
        clues.add(Clue.PAIR_BEFORE, layout.code(mention.from() - 2), near);
        clues.add(Clue.PAIR_BEHIND, behind, layout.code(mention.to() + 1));
        clues.add(Clue.WORD_FLOW, near, flow);
        clues.add(Clue.BEHIND_FLOW, behind, flow);
        clues.add(Clue.PATH, Stretch.of(layout, from, to, isBefore));
        clues.add(Clue.ALIGNED, layout.lists().alignment(mention, amount), side);
        clues.add(Clue.SUBJECT, firstOfKind(mention), side);
        clues.add(Clue.NUMBER_BEFORE, side, layout.code(amount.from() - 1));
        clues.add(Clue.NUMBER_AFTER, side, layout.code(amount.to()));
        clues.add(Clue.OPENS, Math.min(2, mention.from()));
        int brackets = (layout.inBracket(mention.from()) ? 1 : 0) + (layout.inBracket(amount.from()) ? 2 : 0);
        clues.add(Clue.BRACKET, brackets, side);
    }

    /** 0 another stands before it, 1 it is the first, 2 it is the first and nothing governs it. */
    private int firstOfKind(Mention mention) {
        for (Mention other : layout.mentions()) {
            if (other == mention) {
                return layout.isGoverned(mention.from()) ? 1 : 2;
            }
            if (other.getClass() == mention.getClass()) {
                return 0;
            }
        }
        return 0;
    }

    private static int step(int words) {
        return words <= 2 ? words : words <= 4 ? 3 : words <= 8 ? 4 : words <= 15 ? 5 : 6;
    }

    private int sameBetween(Mention mention, int from, int to) {
        int count = 0;
        List<Mention> mentions = layout.mentions();
        for (Mention other : mentions) {
            if (other.from() >= from && other.to() <= to && other != mention && other.getClass() == mention.getClass()) {
                count++;
            }
        }
        return count;
    }
}
