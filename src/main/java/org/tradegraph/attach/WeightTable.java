package org.tradegraph.attach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.tradegraph.files.Table;
import org.tradegraph.files.Table.Row;

/** The weights as a table: a slot, a clue and its weight a line, sorted. */
final class WeightTable {

    private static final int DECIMALS = 2;
    private static final String HEAD = "# how much each clue counts for a candidate of a slot; made by 'tradegraph train', not by hand\nslot\tclue\tweight\n";

    private WeightTable() {
    }

    static Weights read(Table table, NearWords near) {
        Weights weights = new Weights();
        Map<String, WeightsOfSlot> slots = new HashMap<>();
        for (Slot slot : Slot.values()) {
            slots.put(slot.code(), weights.of(slot));
        }
        for (Row row : table.rows()) {
            WeightsOfSlot slot = slots.get(row.get("slot"));
            OptionalInt clue = Clues.key(row.get("clue"), near);
            if (slot == null || clue.isEmpty()) {
                throw row.error("'" + row.get("slot") + " " + row.get("clue") + "' is unknown; run 'tradegraph train' again");
            }
            slot.add(clue.getAsInt(), Double.parseDouble(row.get("weight")));
        }
        return weights;
    }

    static String write(Weights weights, NearWords near) {
        TreeMap<String, BigDecimal> rows = new TreeMap<>();
        for (Slot slot : Slot.values()) {
            for (int clue : weights.of(slot).clues()) {
                BigDecimal weight = BigDecimal.valueOf(weights.of(slot).get(clue)).setScale(DECIMALS, RoundingMode.HALF_EVEN);
                if (weight.signum() != 0) {
                    rows.put(slot.code() + "\t" + Clues.name(clue, near), weight);
                }
            }
        }
        StringBuilder text = new StringBuilder(HEAD);
        rows.forEach((row, weight) -> text.append(row).append('\t').append(weight.toPlainString()).append('\n'));
        return text.toString();
    }
}
