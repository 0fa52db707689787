package org.tradegraph.attach;

import java.util.List;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Reading;

/** A sentence laid out for measuring: what stands at each word, and how many numbers and breaks stand before it. */
final class Layout {

    private final Reading reading;
    private final int[] codes;
    private final int[] numbers;
    private final int[] commas;
    private final int[] breaks;
    private final int[] depth;

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

    private static boolean isBreak(String word) {
        return switch (word) {
            case ";", ":", "while", "but", "whereas", "although", "though", "and" -> true;
            default -> false;
        };
    }

    Reading reading() {
        return reading;
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
