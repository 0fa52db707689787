package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tradegraph.files.Table;
import org.tradegraph.files.Table.Row;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Token;

/** Tells apart, by small numbers, what may stand beside a candidate: kinds of mentions, and words and cues as listed in {@code near-words}. */
final class NearWords {

    static final int EDGE = 0;
    static final int WORD = 1;
    static final int UNKNOWN = -1;
    private static final List<String> KINDS = List.of("edge", "word", "name", "numeral", "sign", "number", "place", "time", "goods", "segment", "cue");

    private static final int NAME = KINDS.indexOf("name");
    private static final int NUMERAL = KINDS.indexOf("numeral");
    private static final int SIGN = KINDS.indexOf("sign");
    private static final int NUMBER = KINDS.indexOf("number");
    private static final int PLACE = KINDS.indexOf("place");
    private static final int TIME = KINDS.indexOf("time");
    private static final int GOODS = KINDS.indexOf("goods");
    private static final int SEGMENT = KINDS.indexOf("segment");
    private static final int CUE = KINDS.indexOf("cue");

    /** Rows of words that stand before what they make dependent. */
    private static final Set<String> GOVERNORS = Set.of("to", "from", "with", "between", "in", "of", "for", "by", "at", "on", "via", "over", "since", "during");
    private static final String ARTICLE = "the";

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final BitSet governors = new BitSet();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Map<String, Integer>> cues = new HashMap<>();

    NearWords(Table table) {
        KINDS.forEach(this::enter);
        for (Row row : table.rows()) {
            int code = enter(row.get("name"));
            row.list("words").forEach(word -> words.put(word, code));
            row.list("cues").forEach(cue -> addCue(row, cue, code));
        }
    }

    private int enter(String name) {
        int code = names.size();
        names.add(name);
        codes.putIfAbsent(name, code);
        governors.set(code, GOVERNORS.contains(name));
        return code;
    }

    private void addCue(Row row, String cue, int code) {
        int sign = cue.indexOf('=');
        if (sign < 0) {
            throw row.error("'" + cue + "' is no cue; write family=value");
        }
        cues.computeIfAbsent(cue.substring(0, sign), family -> new HashMap<>()).put(cue.substring(sign + 1), code);
    }

    /** Whether a preposition or the like has a code. */
    boolean governs(int code) {
        return governors.get(code);
    }

    boolean isArticle(int code) {
        return names.get(code).equals(ARTICLE);
    }

    String name(int code) {
        return names.get(code);
    }

    /** The code of a name, {@link #UNKNOWN} where it has none. */
    int code(String name) {
        return codes.getOrDefault(name, UNKNOWN);
    }

    int of(Token token) {
        Integer code = words.get(token.word());
        if (code != null) {
            return code;
        }
        return token.isNumber() ? NUMERAL : token.isSign() ? SIGN : token.capital() ? NAME : WORD;
    }

    int of(Mention mention) {
        if (mention instanceof Cue cue) {
            return cues.getOrDefault(cue.family(), Map.of()).getOrDefault(cue.value(), CUE);
        }
        return mention instanceof Amount ? NUMBER : mention instanceof PlaceMention ? PLACE : mention instanceof Time ? TIME
                : mention instanceof Goods ? GOODS : mention instanceof Segment ? SEGMENT : CUE;
    }
}
