package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int LONGEST_JOINT = 3;

    private final int[] codes;
    private final int[] numbers;
    private final int[] commas;
    private final int[] breaks;
    private final int[] depth;
    private final Lists lists;
    private final NearWords near;
    private final Map<Slot, List<Named>> named = new EnumMap<>(Slot.class);

    /** Something that the sentence names and that may fill a slot. */
    record Named(Filler filler, Mention mention) {
    }

    Layout(Reading reading, NearWords near) {
        this.reading = reading;
        this.near = near;
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
        lists = new Lists(reading);
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

    /** What the sentence names that may fill a slot, in order; who may report may as well be a partner. */
    List<Named> named(Slot slot) {
        return named.computeIfAbsent(slot == Slot.PARTNER ? Slot.REPORTER : slot, this::find);
    }

    private List<Named> find(Slot slot) {
        List<Named> found = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            for (Filler filler : Namings.of(mention, slot)) {
                found.add(new Named(filler, mention));
            }
        }
        return found;
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

    /** The code of a word by itself, whatever mention it belongs to. */
    int word(int at) {
        return at < 0 || at >= codes.length ? NearWords.EDGE : near.of(reading.tokens().get(at));
    }

    /** The different codes of a stretch of words. */
    int[] codes(int from, int to) {
        int[] different = new int[to - from];
        int size = 0;
        for (int at = from; at < to; at++) {
            boolean isNew = codes[at] != NearWords.WORD;
            for (int other = 0; isNew && other < size; other++) {
                isNew = different[other] != codes[at];
            }
            if (isNew) {
                different[size++] = codes[at];
            }
        }
        return Arrays.copyOf(different, size);
    }

    /** Whether words lead on to what they count: "worth of", "of the", "'s"; they do not over a sign or another preposition. */
    boolean isJoined(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean of = reading.is(at, "of", "in", "worth", "'s", "-");
            if (!of && (reading.tokens().get(at).isSign() || near.governs(codes[at]) || !reading.tokens().get(at).isWord())) {
                return false;
            }
        }
        return to - from <= LONGEST_JOINT;
    }

    /** Whether a preposition or the like stands right before a word, or an article that one stands before. */
    boolean isGoverned(int at) {
        return near.governs(near.isArticle(code(at - 1)) ? code(at - 2) : code(at - 1));
    }

    Lists lists() {
        return lists;
    }

    /** Where the number before ends, 0 where it is the first of the sentence. */
    int leadFrom(Amount amount) {
        int from = 0;
        for (Mention mention : reading.mentions()) {
            if (mention instanceof Amount && mention.to() <= amount.from()) {
                from = mention.to();
            }
        }
        return from;
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
