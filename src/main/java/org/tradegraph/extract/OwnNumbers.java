package org.tradegraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Observation;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Knows which goods a text gives numbers for, so that they need not be named as traded once more. */
final class OwnNumbers {

    private static final int SHORTEST_PLURAL = 4;

    /** Whose trade, and which way. */
    private record Trade(Optional<String> reporter, Optional<Flow> flow) {
    }

    private OwnNumbers() {
    }

    /** The facts but for goods that are numbered elsewhere in the text, by the same name or a shorter one, for the same place and way. */
    static List<Fact> without(List<Fact> facts) {
        if (facts.stream().noneMatch(OwnNumbers::isOfGoods)) {
            return facts;
        }
        Map<Trade, Map<String, Set<Set<String>>>> numbered = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Observation seen && seen.product().isPresent() && seen.indicator() != Indicator.COUNT && seen.indicator() != Indicator.RANK) {
                Set<String> words = words(seen.product().get());
                numbered.computeIfAbsent(new Trade(seen.reporter(), Optional.of(seen.flow())), trade -> new HashMap<>())
                        .computeIfAbsent(words.stream().findFirst().orElse(""), word -> new HashSet<>()).add(words);
            }
        }
        return facts.stream().filter(fact -> !isOfGoods(fact) || !isNumbered((Relation) fact, numbered)).toList();
    }

    private static boolean isOfGoods(Fact fact) {
        return fact instanceof Relation goods && goods.predicate() == Predicate.TRADES_PRODUCT;
    }

    private static boolean isNumbered(Relation goods, Map<Trade, Map<String, Set<Set<String>>>> numbered) {
        Map<String, Set<Set<String>>> byWord = numbered.getOrDefault(new Trade(Optional.of(goods.subject()), goods.flow()), Map.of());
        Set<String> words = words(goods.object());
        return Stream.concat(words.stream(), Stream.of("")).flatMap(word -> byWord.getOrDefault(word, Set.of()).stream()).anyMatch(words::containsAll);
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
