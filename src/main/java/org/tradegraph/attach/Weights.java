package org.tradegraph.attach;

import java.util.EnumMap;
import java.util.Map;

import org.tradegraph.files.Packed;
import org.tradegraph.files.Packer;

/** How much each clue counts for each slot. */
final class Weights {

    /** How much speaks for what was told from the start. */
    static final double TRUST = 2;

    private final Map<Slot, WeightsOfSlot> slots = new EnumMap<>(Slot.class);

    Weights() {
        for (Slot slot : Slot.values()) {
            slots.put(slot, new WeightsOfSlot());
        }
    }

    /** Those that were {@link #packed}. */
    Weights(Packed packed) {
        for (Slot slot : Slot.values()) {
            slots.put(slot, new WeightsOfSlot(packed));
        }
    }

    Packer packed() {
        Packer packer = new Packer();
        slots.values().forEach(ofSlot -> ofSlot.pack(packer));
        return packer;
    }

    WeightsOfSlot of(Slot slot) {
        return slots.get(slot);
    }

    /** Others of the same clues that count the same now. */
    Weights copy() {
        Weights copy = new Weights();
        slots.forEach((slot, ofSlot) -> {
            for (int clue : ofSlot.clues()) {
                copy.of(slot).add(clue, ofSlot.get(clue));
            }
        });
        return copy;
    }
}
