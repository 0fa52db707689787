package org.tradegraph.attach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Token;

/** A sentence laid out for measuring: what stands at each word, and how many numbers and breaks stand before it. */
final class Layout {

    private static final int LONGEST_DATELINE = 14;

    private final Reading reading;
    private final int[] codes;
    private final int[] numbers;
    private final int[] commas;
    private final int[] breaks;
    private final int[] depth;
    private final Map<Slot, List<Named>> named = new EnumMap<>(Slot.class);

    /** Something that the sentence names and that may fill a slot. */
    record Named(Filler filler, Mention mention) {
    }

    Layout(Reading reading, NearWords near) {
        this.reading = reading;
        int size = reading.tokens().size();
        codes = new int[size];
        for (int at = 0; at < size; at++) {
            codes[at] = near.of(reading.tokens().get(at));
        }
        numbers = new int[size + 1];
        for (Mention mention : reading.mentions()) {
            for (int at = mention.from(); at < mention.to(); at++) {
                codes[at] = near.of(mention);
            }
            if (mention instanceof Amount) {
                numbers[mention.from() + 1]++;
            }
        }
        commas = new int[size + 1];
        breaks = new int[size + 1];
        depth = new int[size + 1];
        for (int at = 0; at < size; at++) {
            String word = reading.word(at);
            numbers[at + 1] += numbers[at];
            commas[at + 1] = commas[at] + (word.equals(",") ? 1 : 0);
            breaks[at + 1] = breaks[at] + (isBreak(word) ? 1 : 0);
            depth[at + 1] = Math.max(0, depth[at] + (word.equals("(") || word.equals("[") ? 1 : word.equals(")") || word.equals("]") ? -1 : 0));
        }
    }

    /** Where the words in front of a report end that say where and when it was written: "NANNING, Aug. 15 --"; 0 where there are none. */
    int datelineEnd() {
        List<Token> tokens = reading.tokens();
        boolean loud = !tokens.isEmpty() && tokens.get(0).capital() && tokens.get(0).isWord();
        for (int at = 0; loud && at < Math.min(LONGEST_DATELINE, tokens.size()); at++) {
            Token token = tokens.get(at);
            if (at > 0 && (token.isHyphen() && token.spaceBefore() || token.is("—") || token.is("–") || token.is(":") || at + 1 == tokens.size())) {
                return at;
            }
            loud = token.isNumber() || token.capital() || token.isSign();
        }
        return 0;
    }

    private static boolean isBreak(String word) {
        return switch (word) {
            case ";", ":", "while", "but", "whereas", "although", "though", "and" -> true;
            default -> false;
        };
    }

    Reading reading() {
        return reading;
    }

    /** What the sentence names that may fill a slot, in order. */
    List<Named> named(Slot slot) {
        return named.computeIfAbsent(slot, some -> reading.mentions().stream()
                .flatMap(mention -> Namings.of(mention, some).map(filler -> new Named(filler, mention))).toList());
    }

    List<Mention> mentions() {
        return reading.mentions();
    }

    int size() {
        return codes.length;
    }

    /** What stands at a word, {@link NearWords#EDGE} outside the sentence. */
    int code(int at) {
        return at < 0 || at >= codes.length ? NearWords.EDGE : codes[at];
    }

    int numbersBetween(int from, int to) {
        return numbers[to] - numbers[from];
    }

    int commasBetween(int from, int to) {
        return commas[to] - commas[from];
    }

    int breaksBetween(int from, int to) {
        return breaks[to] - breaks[from];
    }

    boolean inBracket(int at) {
        return depth[at] > 0;
    }
}
