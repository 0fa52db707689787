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
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Knows which goods a text gives numbers for, so that they need not be named as traded once more. */
final class OwnNumbers {

    private static final int SHORTEST_PLURAL = 4;

    private OwnNumbers() {
    }

    /** The facts but for goods that are numbered elsewhere in the text, by the same name or a shorter one, for the same place and way. */
    static List<Fact> without(List<Fact> facts) {
        List<Observation> numbers = facts.stream().filter(Observation.class::isInstance).map(Observation.class::cast)
                .filter(seen -> seen.product().isPresent() && seen.indicator() != Indicator.COUNT && seen.indicator() != Indicator.RANK).toList();
        return facts.stream().filter(fact -> !(fact instanceof Relation goods && goods.predicate() == Predicate.TRADES_PRODUCT
                && numbers.stream().anyMatch(seen -> tells(seen, goods)))).toList();
    }

    private static boolean tells(Observation seen, Relation goods) {
        return seen.reporter().equals(Optional.of(goods.subject())) && goods.flow().equals(Optional.of(seen.flow()))
                && words(goods.object()).containsAll(words(seen.product().get()));
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
