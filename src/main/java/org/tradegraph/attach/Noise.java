package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts slips into a story as a reader of unknown texts makes them: a slot stays as it was where it should change, or changes to
 * something named by the way, and the numbers that follow take the slip over. So one learns to mend slips from documents that
 * are read too well. Which slips is a matter of a fixed sequence.
 */
final class Noise {

    private static final double STALE = 0.5;
    private static final double SPURIOUS = 0.06;
    private static final long FACTOR = 6364136223846793005L;
    private static final long SUMMAND = 1442695040888963407L;

    private long state;

    Noise(long seed) {
        this.state = seed;
    }

    Story in(Story story, Gist gist) {
        List<Map<Slot, Filler>> told = new ArrayList<>();
        story.claims().forEach(claim -> told.add(new EnumMap<>(claim.told())));
        for (Slot slot : Slot.values()) {
            if (slot != Slot.PERIOD) {
                slip(story, slot, gist, told);
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            Claim claim = story.claims().get(at);
            claims.add(new Claim(claim.sentence(), claim.amount(), claim.indicator(), claim.compared(), claim.ahead(), told.get(at), Set.of(), claim.again()));
        }
        return new Story(story.sentences(), claims);
    }

    private void slip(Story story, Slot slot, Gist gist, List<Map<Slot, Filler>> told) {
        Filler slip = Filler.NONE;
        boolean slipping = false;
        for (int at = 0; at < told.size(); at++) {
            Claim claim = story.claims().get(at);
            Filler own = claim.told().get(slot);
            boolean goesOn = at > 0 && story.claims().get(at - 1).told().get(slot).equals(own);
            boolean sameSentence = at > 0 && story.claims().get(at - 1).sentence() == claim.sentence();
            slipping = slipping && goesOn;
            if (!slipping && at > 0 && !goesOn && chance() < STALE) {
                slip = told.get(at - 1).get(slot);
                slipping = true;
            } else if (!slipping && !sameSentence && chance() < SPURIOUS) {
                List<Layout.Named> named = gist.layout(claim.sentence()).named(slot);
                if (!named.isEmpty()) {
                    slip = named.get((int) (chance() * named.size())).filler();
                    slipping = true;
                }
            }
            boolean lost = slip.isNone() && (slot == Slot.FLOW || slot == Slot.REPORTER);
            if (slipping && !lost) {
                told.get(at).put(slot, slip);
            }
        }
    }

    private double chance() {
        state = state * FACTOR + SUMMAND;
        return (state >>> 11) / (double) (1L << 53);
    }
}
