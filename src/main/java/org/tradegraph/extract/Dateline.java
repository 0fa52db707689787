package org.tradegraph.extract;

import java.util.List;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Token;

/** Finds the place and date in front of a report: "NANNING, Aug. 15 (SNA) --", "PESHAWAR:". They say where it was written, no more. */
final class Dateline {

    private static final int LONGEST = 14;
    private static final int LONGEST_SMALL = 5;

    private static final Set<String> OPENING = Set.of("the", "a", "an", "in", "as", "this", "after", "with", "its", "it");

    private Dateline() {
    }

    /** The position among a sentence's tokens where its dateline ends, 0 where it has none. */
    static int end(Reading reading) {
        boolean named = !reading.mentions().isEmpty() && reading.mentions().get(0).from() == 0
                && reading.mentions().get(0) instanceof PlaceMention place && !place.senses().isEmpty();
        if (!named) {
            return 0;
        }
        List<Token> tokens = reading.tokens();
        if (isDated(reading)) {
            return tokens.size();
        }
        for (int at = reading.mentions().get(0).to(); at < Math.min(LONGEST, tokens.size()); at++) {
            Token token = tokens.get(at);
            boolean dash = token.isHyphen() && (token.spaceBefore() || opensSentence(tokens, at + 1));
            boolean colon = token.is(":") && isLoud(reading, at) && opensReport(tokens, at + 1);
            if (dash || colon) {
                return at;
            }
            if (isAgency(tokens, at)) {
                return at + 1;
            }
            boolean head = token.isNumber() || token.capital() || token.isSign() && !token.is(";") && !token.is(":");
            if (!head) {
                return 0;
            }
        }
        return 0;
    }

    /** "ST. PETERSBURG, June 20.", "Beijing | July 18, 2017" name a place and a day and nothing else. */
    private static boolean isDated(Reading reading) {
        boolean parted = reading.is(reading.mentions().get(0).to(), ",", "|", ".", "-");
        return parted && reading.mentions().stream().anyMatch(mention -> mention instanceof Time time && Periods.isDay(time))
                && reading.mentions().stream().skip(1).allMatch(mention -> mention instanceof Time || mention instanceof Amount hour && hour.kind() == Amount.Kind.BARE)
                && reading.tokens().stream().allMatch(token -> !token.isWord() || token.capital() || token.word().length() < LONGEST_SMALL);
    }

    /** "ISLAMABAD-The embassy": a capital behind a hyphen begins a sentence where no name has such a word. */
    private static boolean opensSentence(List<Token> tokens, int at) {
        return opensReport(tokens, at) && OPENING.contains(tokens.get(at).word());
    }

    /** "(SNA) Ethiopia has": the agency in brackets may end a dateline alone. */
    private static boolean isAgency(List<Token> tokens, int at) {
        return at > 2 && tokens.get(at).is(")") && tokens.get(at - 2).is("(") && tokens.get(at - 1).capital() && opensReport(tokens, at + 1);
    }

    /** A report begins with a capital; "United States: exports 262.4" is the row of a table. */
    private static boolean opensReport(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isWord() && tokens.get(at).capital();
    }

    /** A colon ends a dateline only after words in capitals. */
    private static boolean isLoud(Reading reading, int colon) {
        return reading.tokens().subList(0, colon).stream().filter(Token::isWord).allMatch(token -> token.capital() && token.end() - token.start() > 2) && colon <= 3
                && reading.sentence().span().start() == reading.tokens().get(0).start() && !reading.sentence().heading();
    }
}
