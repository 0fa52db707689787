package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;

/** In a list of numbers the last one carries the unit for all: "91.2, 84.7 and 61.5 billion yuan". */
final class UnitSharing {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_GAP = 3;

    private UnitSharing() {
    }

    static List<Part> share(Wording wording, List<Part> parts) {
        List<Part> shared = new ArrayList<>(parts);
        for (int at = shared.size() - 2; at >= 0; at--) {
            Optional<Amount> bare = shared.get(at).number().filter(amount -> amount.kind() == Kind.BARE);
            Optional<Amount> full = shared.get(at + 1).number().filter(amount -> amount.kind() != Kind.BARE && amount.kind() != Kind.OTHER);
            if (bare.isPresent() && full.isPresent() && isLinked(wording, bare.get(), full.get())) {
                shared.set(at, new Part.Single(bare.get().inUnitOf(full.get(), isShort(bare.get()))));
            }
        }
        return shared;
    }

    private static boolean isShort(Amount bare) {
        return bare.scale().compareTo(BigDecimal.ONE) == 0 && bare.value().compareTo(THOUSAND) < 0;
    }

    private static boolean isLinked(Wording wording, Amount bare, Amount full) {
        return full.from() - bare.to() <= LONGEST_GAP && wording.hasOnly(bare.to(), full.from(), "number-list");
    }
}
