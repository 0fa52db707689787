package org.tradegraph.mention;

import java.util.List;
import java.util.Locale;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.ApproximationWord;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Approximation;

/** Reads the words around a number that say how exact it is meant to be: "nearly", "more than", "or so". */
final class Approximations {

    private static final int LONGEST = 6;

    private final PhraseIndex<Approximation> before = new PhraseIndex<>();
    private final PhraseIndex<Approximation> after = new PhraseIndex<>();

    Approximations(Words words) {
        for (ApproximationWord word : words.approximations()) {
            Approximation value = Approximation.valueOf(word.value().toUpperCase(Locale.ROOT));
            word.before().forEach(phrase -> before.add(phrase, value));
            word.after().forEach(phrase -> after.add(phrase, value));
        }
    }

    Amount around(List<Token> tokens, Amount amount) {
        Approximation how = ahead(tokens, amount.from());
        if (how == Approximation.EXACT && amount.from() > 1 && tokens.get(amount.from() - 1).is("the")) {
            how = ahead(tokens, amount.from() - 1);
        }
        return amount.with(how == Approximation.EXACT ? behind(tokens, amount) : how);
    }

    private Approximation ahead(List<Token> tokens, int number) {
        for (int from = Math.max(0, number - LONGEST); from < number; from++) {
            for (PhraseIndex.Match<Approximation> match : before.matches(tokens, from)) {
                if (match.to() == number) {
                    return match.meanings().get(0);
                }
            }
        }
        return Approximation.EXACT;
    }

    private Approximation behind(List<Token> tokens, Amount amount) {
        for (int at = amount.from() + 1; at <= amount.to() && at < tokens.size(); at++) {
            for (PhraseIndex.Match<Approximation> match : after.matches(tokens, at)) {
                return match.meanings().get(0);
            }
        }
        return Approximation.EXACT;
    }
}
