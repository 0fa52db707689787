package org.tradegraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Observation;
import org.tradegraph.trade.Relation;
import org.tradegraph.trade.Route;

/** Knows for which goods and partners a text gives numbers, so that they need not be named as traded once more. */
final class OwnNumbers {

    private static final int SHORTEST_PLURAL = 4;

    private final List<Observation> numbers;
    private final List<Route> routes;

    private OwnNumbers(List<Fact> facts) {
        numbers = facts.stream().filter(Observation.class::isInstance).map(Observation.class::cast).filter(seen -> seen.indicator() != Indicator.COUNT).toList();
        routes = facts.stream().filter(Route.class::isInstance).map(Route.class::cast).toList();
    }

    /** The facts but for goods and partners that have a number elsewhere. */
    static List<Fact> without(List<Fact> facts) {
        OwnNumbers own = new OwnNumbers(facts);
        return facts.stream().filter(fact -> !(fact instanceof Relation relation && own.tell(relation))).toList();
    }

    private boolean tell(Relation relation) {
        boolean plain = relation.evidence().rule().equals(PlainPartners.RULE);
        return switch (relation.predicate()) {
            case TRADES_PRODUCT -> numbers.stream().anyMatch(seen -> seen.indicator() != Indicator.RANK && seen.product().isPresent() && tellsGoods(seen, relation));
            case EXPORTS_TO -> plain && numbers.stream().anyMatch(seen -> tellsPartner(seen, relation)) || plain && routes.stream().anyMatch(way -> leadsTo(way, relation));
            case IMPORTS_FROM -> plain && numbers.stream().anyMatch(seen -> tellsPartner(seen, relation));
            default -> false;
        };
    }

    /** By the same name or a shorter one, for the same place and way, or in the same sentence; there also as one of several with one number. */
    private static boolean tellsGoods(Observation seen, Relation goods) {
        boolean beside = isBeside(seen, goods);
        boolean same = beside || seen.reporter().equals(Optional.of(goods.subject()));
        String product = seen.product().get();
        return same && goods.flow().equals(Optional.of(seen.flow())) && (words(goods.object()).containsAll(words(product)) || beside && isAmong(goods.object(), product));
    }

    /** In the same sentence, alone or with others. */
    private static boolean tellsPartner(Observation seen, Relation trade) {
        return isBeside(seen, trade) && (seen.partner().filter(partner -> isAmong(trade.object(), partner)).isPresent() || seen.reporter().equals(Optional.of(trade.object())));
    }

    private static boolean isAmong(String one, String several) {
        return several.equals(one) || several.startsWith(one + ",") || several.startsWith(one + " and ") || several.endsWith(" and " + one) || several.contains(", " + one + ",")
                || several.contains(", " + one + " and ");
    }

    private static boolean isBeside(Fact one, Fact other) {
        return one.evidence().start() == other.evidence().start();
    }

    /** "The train goes to Duisburg" tells of a way, not of a buyer. */
    private static boolean leadsTo(Route way, Relation trade) {
        return isBeside(way, trade) && way.destination().equals(Optional.of(trade.object()));
    }

    private static Set<String> words(String goods) {
        Set<String> words = new HashSet<>();
        for (Token token : Tokenizer.tokens(goods)) {
            boolean plural = token.word().length() >= SHORTEST_PLURAL && token.word().endsWith("s");
            words.add(plural ? token.word().substring(0, token.word().length() - 1) : token.word());
        }
        return words;
    }
}
