package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Mention;

/** In a list of numbers the last one carries the unit for all: "91.2, 84.7 and 61.5 billion yuan". */
final class UnitSharing {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_GAP = 3;

    private UnitSharing() {
    }

    static List<Part> share(Wording wording, List<Part> parts) {
        return share(wording, parts, Part::number, Part.Single::new);
    }

    static List<Mention> among(Wording wording, List<Mention> mentions) {
        return share(wording, mentions, mention -> Optional.of(mention).filter(Amount.class::isInstance).map(Amount.class::cast), amount -> amount);
    }

    private static <T> List<T> share(Wording wording, List<T> given, Function<T, Optional<Amount>> number, Function<Amount, T> put) {
        List<T> shared = new ArrayList<>(given);
        for (int at = shared.size() - 2; at >= 0; at--) {
            Optional<Amount> bare = number.apply(shared.get(at)).filter(amount -> amount.kind() == Kind.BARE);
            Optional<Amount> full = bare.isEmpty() ? Optional.empty() : number.apply(shared.get(at + 1)).filter(amount -> amount.kind() != Kind.BARE && !amount.unit().isEmpty());
            if (full.isPresent() && isLinked(wording, bare.get(), full.get())) {
                shared.set(at, put.apply(bare.get().inUnitOf(full.get(), isShort(bare.get()))));
            }
        }
        return shared;
    }

    private static boolean isShort(Amount bare) {
        return bare.scale().compareTo(BigDecimal.ONE) == 0 && bare.value().compareTo(THOUSAND) < 0;
    }

    private static boolean isLinked(Wording wording, Amount bare, Amount full) {
        return full.from() > bare.to() && full.from() - bare.to() <= LONGEST_GAP && !isOfAnother(bare, full) && !isTurned(wording, bare) && wording.hasOnly(bare.to(), full.from(), "number-list");
    }

    /** "Sold 15.9 million tonnes, up from 11.2 million, to some 70 countries": what follows says where to. */
    private static boolean isTurned(Wording wording, Amount bare) {
        return wording.is(bare.to(), ",") && wording.is(bare.to() + 1, "to", "from");
    }

    /** "446.1 billion, minus 19.5%": no growth is told in billions. */
    private static boolean isOfAnother(Amount bare, Amount full) {
        boolean relative = full.kind() == Kind.PERCENT || full.kind() == Kind.POINTS || full.kind() == Kind.TIMES || full.kind() == Kind.RANK;
        return relative && bare.scale().compareTo(BigDecimal.ONE) > 0;
    }
}
