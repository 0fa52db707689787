package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tradegraph.mention.Reading;

/** What a whole document was told to be about: how often each filler stands in its slot, and its headlines. */
final class Gist {

    private final Map<Slot, Map<Filler, Integer>> counts = new EnumMap<>(Slot.class);
    private final Map<Slot, Filler> main = new EnumMap<>(Slot.class);
    private final List<Reading> titles = new ArrayList<>();
    private final int claims;

    Gist(Story story) {
        claims = story.claims().size();
        for (Slot slot : Slot.values()) {
            Map<Filler, Integer> ofSlot = new LinkedHashMap<>();
            story.claims().forEach(claim -> ofSlot.merge(claim.told().get(slot), 1, Integer::sum));
            counts.put(slot, ofSlot);
            main.put(slot, mostFrequent(ofSlot));
        }
        story.sentences().stream().filter(reading -> reading.sentence().heading()).limit(3).forEach(titles::add);
    }

    private static Filler mostFrequent(Map<Filler, Integer> counts) {
        Filler best = Filler.NONE;
        int most = 0;
        for (Map.Entry<Filler, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    Filler main(Slot slot) {
        return main.get(slot);
    }

    List<Reading> titles() {
        return titles;
    }

    /** In which part of the document's numbers a filler was told, in steps from 0 (nowhere) to 5 (nearly all). */
    int frequency(Slot slot, Filler filler) {
        int count = counts.get(slot).getOrDefault(filler, 0);
        int tenths = claims == 0 ? 0 : 10 * count / claims;
        return count == 0 ? 0 : count == 1 ? 1 : tenths < 2 ? 2 : tenths < 5 ? 3 : tenths < 8 ? 4 : 5;
    }
}
