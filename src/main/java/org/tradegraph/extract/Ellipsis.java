package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Token;

/** Gives a number without a unit the unit of the number it stands beside: "6.1 million tonnes and its exports to 1.3 million". */
final class Ellipsis {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final int LONGEST_LINE = 30;
    private static final Set<String> COUNTED = Set.of("companies", "enterprises", "exporters", "importers", "countries", "routes", "firms", "businesses", "markets");

    private Ellipsis() {
    }

    static Optional<Amount> complete(Amount amount, Reading reading, Discourse discourse, List<Draft> drafts, List<Cue> before, List<Part> behind) {
        if (amount.kind() != Kind.BARE) {
            return amount.kind() == Kind.OTHER ? Optional.empty() : Optional.of(amount);
        }
        Optional<Cue> noun = before.stream().filter(cue -> cue.is("unit")).reduce((one, other) -> other);
        Optional<String> number = counted(amount, reading);
        if (number.isPresent()) {
            return Optional.of(amount.counting(number.get(), Kind.COUNT));
        }
        if (noun.isPresent()) {
            boolean things = COUNTED.contains(noun.get().value());
            return Optional.of(amount.counting(noun.get().value(), things ? Kind.COUNT : Kind.QUANTITY));
        }
        if (isOfGoods(amount, behind)) {
            return Optional.of(amount.counting("units", Kind.QUANTITY));
        }
        if (isFollowedByNoun(amount, reading)) {
            return Optional.empty();
        }
        if (discourse.tableUnit().isPresent() && isTableLine(reading)) {
            return discourse.tableUnit().map(heading -> heading.of(amount));
        }
        Optional<Amount> model = drafts.isEmpty() ? discourse.lastCounted().filter(last -> amount.value().compareTo(THOUSAND) >= 0)
                : drafts.stream().map(Draft::amount).filter(last -> last.kind() == Kind.MONEY || last.kind() == Kind.QUANTITY || last.kind() == Kind.COUNT).reduce((one, other) -> other);
        boolean scaled = amount.scale().compareTo(BigDecimal.ONE) == 0 && amount.value().compareTo(THOUSAND) < 0;
        return model.filter(last -> !scaled || last.scale().compareTo(BigDecimal.ONE) == 0).map(last -> amount.inUnitOf(last, false));
    }

    /** "The number of local firms with foreign trade records rose by 274 to 4,316". */
    private static Optional<String> counted(Amount amount, Reading reading) {
        for (int at = amount.from() - 2; at >= 0; at--) {
            if (reading.is(at, "number") && reading.is(at + 1, "of")) {
                return reading.tokens().subList(at + 2, Math.min(at + 6, amount.from())).stream().map(Token::word).filter(COUNTED::contains).findFirst();
            }
        }
        return Optional.empty();
    }

    /** "21.6 million laptops": the goods themselves are counted. */
    static boolean isOfGoods(Amount amount, List<Part> behind) {
        return !behind.isEmpty() && behind.get(0) instanceof Part.Single single && single.mention() instanceof Goods && single.from() == amount.to();
    }

    private static boolean isTableLine(Reading reading) {
        return reading.tokens().size() <= LONGEST_LINE && (reading.is(0, "-", "•", "*") || reading.tokens().stream().limit(6).anyMatch(token -> token.is(":")));
    }

    /** A number with a noun of its own counts something else. */
    private static boolean isFollowedByNoun(Amount amount, Reading reading) {
        if (amount.to() >= reading.tokens().size()) {
            return false;
        }
        boolean small = reading.is(amount.to(), "in", "from", "a", "the", "and", "up", "down", "of", "to", "as", "while", "respectively", "for", "at", "last", "compared", "against", "more", "less", "on", "but", "by", "during", "over", "through", "or");
        return reading.tokens().get(amount.to()).isWord() && !small;
    }
}
