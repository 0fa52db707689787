package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.trade.Flow;

/** Tells the goods of a number that no phrase of its own names: those listed right before it, those of its unit, or those spoken of last. */
record NumberGoods(Parts parts, Telling telling) {

    private static final int LONGEST_GOODS = 4;
    private static final int LONGEST_GAP = 3;

    /** "Knitwear brought in $3.37 billion, bed wear $2.11 billion": in a list of goods even those that no table knows. */
    Optional<String> listed(Figure figure) {
        Wording wording = figure.wording();
        int to = figure.amount().from();
        int from = to;
        while (from > figure.lead().start() && (GoodsPhrase.isUnknown(wording, from - 1) || from < to && GoodsPhrase.isPartOfName(wording, from - 1))) {
            from--;
        }
        boolean named = from < to && to - from <= LONGEST_GOODS && (wording.has(from - 1, "list") || wording.is(from - 1, ";", "while", "whilst"));
        boolean listed = telling.hasNumbers() && !telling.slots().products().isEmpty() && !figure.is(Kind.COUNT);
        return named && listed ? Optional.of(wording.words(from, to)) : Optional.empty();
    }

    /** The slots with the goods that the number must count, if none are named; {@code at} is where the number stands among the parts. */
    Slots counted(Figure figure, Slots slots, int at) {
        boolean directed = slots.flow() == Flow.EXPORT || slots.flow() == Flow.IMPORT;
        boolean goodsUnit = figure.is(Kind.QUANTITY) && figure.wording().grammar().goodsUnits().contains(figure.amount().unit());
        if (directed && goodsUnit && (opensClause(figure) || !isSpokenOf(figure.amount(), slots))) {
            return slots.withProducts(List.of(countedName(figure)));
        }
        boolean freight = figure.is(Kind.QUANTITY) && figure.wording().has(figure.amount().to() - 1, "plain");
        if (freight && !telling.saysGoods()) {
            return slots.withProducts(List.of());
        }
        if (isBoxed(figure) && slots.flow() == Flow.THROUGHPUT && !telling.saysGoods() && slots.products().equals(telling.slots().products())) {
            return slots.withProducts(List.of());
        }
        if (!directed || !slots.products().isEmpty()) {
            return slots;
        }
        boolean general = figure.precedes("of") && figure.wording().has(figure.amount().to() + 1, "plain");
        if (!general && (isWeighed(figure.amount()) || weighsUpTo(figure, at))) {
            return slots.withProducts(spokenOf(figure, slots));
        }
        return figure.is(Kind.QUANTITY) && !figure.lead().hasTopic() ? slots.withProducts(telling.discourse().titleGoods()) : slots;
    }

    /** Whether the goods that are counted are those spoken of: "4,300 cars" of used cars, or any that the sentence has named. */
    private boolean isSpokenOf(Amount amount, Slots slots) {
        return slots.products().stream().anyMatch(goods -> telling.saysGoods() || goods.endsWith(amount.unit()));
    }

    /** The "passenger cars" of "31,000 passenger cars". */
    private static String countedName(Figure figure) {
        Wording wording = figure.wording();
        int from = figure.amount().to() - 1;
        while (from - 1 > figure.amount().from() && wording.grammar().words().productModifiers().contains(wording.word(from - 1))) {
            from--;
        }
        return wording.isOf(wording.word(from), "plain") ? figure.amount().unit() : wording.words(from, figure.amount().to());
    }

    /** "While 371,000 cars were sold abroad": other goods than those of the clause before. */
    private static boolean opensClause(Figure figure) {
        int before = figure.wording().beforeHedges(figure.amount().from());
        return figure.wording().has(before, "clause") && !figure.lead().hasTopic() && figure.lead().last("verbs").isEmpty();
    }

    /** Tonnes are always of some goods: those spoken of last, unless all trade or what a port lets pass is meant. */
    private List<String> spokenOf(Figure figure, Slots slots) {
        if (slots.reporters().stream().allMatch(Party::isGateway)) {
            return List.of();
        }
        List<String> last = telling.discourse().referents().products();
        return last.isEmpty() ? telling.discourse().theme().titleGoods() : last;
    }

    /** Boxes and vehicles that pass are of no goods in particular. */
    private static boolean isBoxed(Figure figure) {
        return figure.is(Kind.QUANTITY) && figure.wording().isOf(figure.amount().unit(), "passing");
    }

    private boolean isWeighed(Amount amount) {
        return amount.kind() == Kind.QUANTITY && parts.wording().grammar().measures().contains(amount.unit());
    }

    /** "Fell 12 percent to 4,100 tonnes". */
    private boolean weighsUpTo(Figure figure, int at) {
        Optional<Amount> next = parts.from(at + 1).stream().flatMap(part -> part.number().stream()).findFirst().filter(this::isWeighed);
        boolean relative = figure.is(Kind.PERCENT) || figure.is(Kind.TIMES);
        return relative && next.filter(weighed -> weighed.from() - figure.end() <= LONGEST_GAP && parts.wording().is(parts.wording().beforeHedges(weighed.from()), "to")).isPresent();
    }
}
