package org.tradegraph.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.tradegraph.text.Token;

/** Reads decimals as radio speaks them: {@code 35-point-five}, {@code two-point-54}, {@code six point zero two}. */
record SpokenDecimals(Map<String, BigDecimal> cardinals) {

    private static final int MOST_DIGITS = 4;

    /** The numeral with the decimals behind its "point". */
    Numeral withDecimals(List<Token> tokens, Numeral whole) {
        int point = NumeralReader.afterHyphen(tokens, whole.to());
        boolean told = point + 1 < tokens.size() && tokens.get(point).is("point") && whole.value().stripTrailingZeros().scale() <= 0;
        StringBuilder decimals = new StringBuilder();
        int at = told ? point + 1 : tokens.size();
        int to = at;
        while (at < tokens.size() && decimals.length() < MOST_DIGITS && isDigits(tokens.get(NumeralReader.afterHyphen(tokens, at)))) {
            at = NumeralReader.afterHyphen(tokens, at);
            decimals.append(tokens.get(at).isDigits() ? tokens.get(at).word() : cardinals.get(tokens.get(at).word()).toPlainString());
            to = ++at;
        }
        return decimals.isEmpty() ? whole : new Numeral(whole.from(), to, new BigDecimal(whole.value().toBigInteger() + "." + decimals), whole.scale(), false, whole.worded());
    }

    private boolean isDigits(Token token) {
        return token.isDigits() || cardinals.containsKey(token.word());
    }
}
