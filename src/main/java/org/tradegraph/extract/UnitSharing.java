package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Reading;

/** In a list of numbers the last one carries the unit for all: "91.2, 84.7 and 61.5 billion yuan". */
final class UnitSharing {

    private static final Set<String> LINKS = Set.of(",", "and", "to", "or", "-", "–", "from", "about", "nearly", "some", "over");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private UnitSharing() {
    }

    static List<Part> share(Reading reading, List<Part> parts) {
        List<Part> shared = new ArrayList<>(parts);
        for (int at = shared.size() - 2; at >= 0; at--) {
            if (mention(shared.get(at)) instanceof Amount bare && bare.kind() == Kind.BARE && mention(shared.get(at + 1)) instanceof Amount full
                    && full.kind() != Kind.BARE && full.kind() != Kind.RANK && full.kind() != Kind.OTHER && isLinked(reading, bare.to(), full.from())) {
                boolean atItsScale = bare.scale().compareTo(BigDecimal.ONE) == 0 && bare.value().compareTo(THOUSAND) < 0;
                shared.set(at, new Part.Single(bare.inUnitOf(full, atItsScale)));
            }
        }
        return shared;
    }

    private static Object mention(Part part) {
        return part instanceof Part.Single single ? single.mention() : part;
    }

    private static boolean isLinked(Reading reading, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!LINKS.contains(reading.word(at))) {
                return false;
            }
        }
        return to - from <= 3;
    }
}
