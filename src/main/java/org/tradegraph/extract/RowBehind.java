package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;

import org.tradegraph.mention.Cue;
import org.tradegraph.mention.PlaceMention;

/** Reads the partners of a row of numbers where they stand behind it: "$2 billion and $1 billion were earned from Chile and Peru". */
record RowBehind(Parts parts, Telling telling) {

    private static final int FARTHEST = 6;

    /** The slots with the partners behind the row that a number at a part belongs to, if there are as many. */
    Slots apply(Slots slots, Distribution row, int at) {
        if (!row.isRow() || slots.partners().size() == row.size() && !telling.drafts().isEmpty()) {
            return slots;
        }
        List<Party> behind = places(Distribution.last(parts, at) + 1);
        boolean partners = behind.size() == row.size() && behind.stream().allMatch(party -> isAbroad(party, slots));
        return partners ? slots.withPartners(behind) : slots;
    }

    private boolean isAbroad(Party party, Slots slots) {
        return Kinship.of(party, slots, telling.discourse().referents().gazetteer()) == Kinship.ABROAD;
    }

    /** The list of places that follows, with nothing but cues before it. */
    private List<Party> places(int from) {
        int first = from;
        while (first < parts.size() && parts.get(first).is(Cue.class)) {
            first++;
        }
        List<Party> places = new ArrayList<>();
        boolean near = first < parts.size() && parts.get(first).from() - parts.get(from - 1).to() <= FARTHEST;
        for (int at = first; near && at < parts.size() && (at == first ? isTarget(at) : parts.isContinued(at, PlaceMention.class)); at++) {
            parts.as(at, PlaceMention.class).flatMap(telling.discourse().referents()::resolve).ifPresent(places::add);
        }
        return places;
    }

    private boolean isTarget(int at) {
        Wording wording = parts.wording();
        return parts.get(at).is(PlaceMention.class) && wording.is(wording.beforeArticle(parts.get(at).from()), "to", "from", "with", "for", "in", "into", "by");
    }
}
