package org.tradegraph.attach;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Reading;

/** What stands at each word of a sentence, and how many numbers, commas, breaks and open brackets stand before it. */
final class Measures {

    final int[] codes;
    final int[] numbers;
    final int[] commas;
    final int[] breaks;
    final int[] depth;

    Measures(Reading reading, NearWords near) {
        int size = reading.tokens().size();
        codes = new int[size];
        numbers = new int[size + 1];
        commas = new int[size + 1];
        breaks = new int[size + 1];
        depth = new int[size + 1];
        for (int at = 0; at < size; at++) {
            String word = reading.word(at);
            codes[at] = near.of(reading.tokens().get(at));
            commas[at + 1] = commas[at] + (word.equals(",") ? 1 : 0);
            breaks[at + 1] = breaks[at] + (isBreak(word) ? 1 : 0);
            depth[at + 1] = Math.max(0, depth[at] + deeper(word));
        }
        for (Mention mention : reading.mentions()) {
            for (int at = mention.from(); at < mention.to(); at++) {
                codes[at] = near.of(mention);
            }
            if (mention instanceof Amount) {
                numbers[mention.from() + 1]++;
            }
        }
        for (int at = 0; at < size; at++) {
            numbers[at + 1] += numbers[at];
        }
    }

    private static int deeper(String word) {
        return word.equals("(") || word.equals("[") ? 1 : word.equals(")") || word.equals("]") ? -1 : 0;
    }

    private static boolean isBreak(String word) {
        return switch (word) {
            case ";", ":", "while", "whilst", "but", "whereas", "although", "though", "and" -> true;
            default -> false;
        };
    }
}
