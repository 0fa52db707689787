package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Token;

/** A sentence laid out for measuring: what stands at each word, and how many numbers and breaks stand before it. */
final class Layout {

    private static final int LONGEST_DATELINE = 14;
    private static final int LONGEST_JOINT = 3;
    private static final Slot[] SLOTS = Slot.values();

    private final Reading reading;
    private final NearWords near;
    private final List<List<Named>> named = new ArrayList<>(SLOTS.length);
    /** Only of sentences in or beside which numbers stand are these asked for. */
    private Measures measures;
    private Lists lists;

    /** Something that the sentence names and that may fill a slot. */
    record Named(Filler filler, Mention mention) {
    }

    Layout(Reading reading, NearWords near) {
        this.reading = reading;
        this.near = near;
        for (Slot slot : SLOTS) {
            named.add(slot == Slot.PARTNER ? named.get(Slot.REPORTER.ordinal()) : new ArrayList<>(0));
        }
        for (Mention mention : reading.mentions()) {
            for (Slot slot : SLOTS) {
                if (slot != Slot.PARTNER) {
                    add(mention, slot);
                }
            }
        }
    }

    private void add(Mention mention, Slot slot) {
        for (Filler filler : Namings.of(mention, slot)) {
            named(slot).add(new Named(filler, mention));
        }
    }

    private Measures measures() {
        if (measures == null) {
            measures = new Measures(reading, near);
        }
        return measures;
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

    Reading reading() {
        return reading;
    }

    /** What the sentence names that may fill a slot, in order; who may report may as well be a partner. */
    List<Named> named(Slot slot) {
        return named.get(slot.ordinal());
    }

    List<Mention> mentions() {
        return reading.mentions();
    }

    int size() {
        return reading.tokens().size();
    }

    /** What stands at a word, {@link NearWords#EDGE} outside the sentence. */
    int code(int at) {
        return at < 0 || at >= size() ? NearWords.EDGE : measures().codes[at];
    }

    /** The code of a word by itself, whatever mention it belongs to. */
    int word(int at) {
        return at < 0 || at >= size() ? NearWords.EDGE : near.of(reading.tokens().get(at));
    }

    /** The different codes of a stretch of words. */
    int[] codes(int from, int to) {
        int[] codes = measures().codes;
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
            if (!of && (reading.tokens().get(at).isSign() || near.governs(code(at)) || !reading.tokens().get(at).isWord())) {
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
        if (lists == null) {
            lists = new Lists(reading);
        }
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
        return measures().numbers[to] - measures().numbers[from];
    }

    int commasBetween(int from, int to) {
        return measures().commas[to] - measures().commas[from];
    }

    int breaksBetween(int from, int to) {
        return measures().breaks[to] - measures().breaks[from];
    }

    boolean inBracket(int at) {
        return measures().depth[at] > 0;
    }
}
