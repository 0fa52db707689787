package org.tradegraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.ApproximationWord;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Approximation;

/** Reads the words around a number that say how exact it is meant to be: "nearly", "more than", "or so". */
final class Approximations {

    private static final int LONGEST = 6;

    private final PhraseIndex<Approximation> before;
    private final PhraseIndex<Approximation> after;

    Approximations(Words words, Dictionary dictionary) {
        before = new PhraseIndex<>(dictionary);
        after = new PhraseIndex<>(dictionary);
        for (ApproximationWord word : words.approximations()) {
            Approximation value = Approximation.valueOf(word.value().toUpperCase(Locale.ROOT));
            word.before().forEach(phrase -> before.add(phrase, value));
            word.after().forEach(phrase -> after.add(phrase, value));
        }
    }

    Amount around(List<Token> tokens, Amount amount) {
        return ahead(tokens, amount, amount.from())
                .or(() -> amount.from() > 1 && tokens.get(amount.from() - 1).is("the") ? ahead(tokens, amount, amount.from() - 1) : Optional.empty())
                .or(() -> behind(tokens, amount)).orElse(amount);
    }

    private Optional<Amount> ahead(List<Token> tokens, Amount amount, int number) {
        for (int from = Math.max(0, number - LONGEST); from < number; from++) {
            for (PhraseIndex.Match<Approximation> match : before.matches(tokens, from)) {
                if (match.to() == number) {
                    return Optional.of(amount.with(match.meanings().get(0), from));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Amount> behind(List<Token> tokens, Amount amount) {
        int end = NumeralReader.afterHyphen(tokens, amount.to());
        for (int at = amount.from() + 1; at <= end && at < tokens.size(); at++) {
            for (PhraseIndex.Match<Approximation> match : after.matches(tokens, at)) {
                return Optional.of(amount.with(match.meanings().get(0), amount.from()));
            }
        }
        return Optional.empty();
    }
}
