package org.tradegraph.attach;

import java.util.ArrayList;
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
    private static final List<String> KINDS = List.of("edge", "word", "name", "numeral", "sign", "number", "place", "time", "goods", "segment", "cue");

    /** Rows of words that stand before what they make dependent. */
    private static final Set<String> GOVERNORS = Set.of("to", "from", "with", "between", "in", "of", "for", "by", "at", "on", "via", "over", "since", "during");
    private static final String ARTICLE = "the";

    private final List<String> names = new ArrayList<>(KINDS);
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Map<String, Integer>> cues = new HashMap<>();

    NearWords(Table table) {
        for (Row row : table.rows()) {
            int code = names.size();
            names.add(row.get("name"));
            row.list("words").forEach(word -> words.put(word, code));
            row.list("cues").forEach(cue -> addCue(row, cue, code));
        }
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
        return GOVERNORS.contains(names.get(code));
    }

    boolean isArticle(int code) {
        return names.get(code).equals(ARTICLE);
    }

    List<String> names() {
        return names;
    }

    int of(Token token) {
        Integer code = words.get(token.word());
        if (code != null) {
            return code;
        }
        return token.isNumber() ? kind("numeral") : token.isSign() ? kind("sign") : token.capital() ? kind("name") : WORD;
    }

    int of(Mention mention) {
        if (mention instanceof Cue cue) {
            return cues.getOrDefault(cue.family(), Map.of()).getOrDefault(cue.value(), kind("cue"));
        }
        return mention instanceof Amount ? kind("number") : mention instanceof PlaceMention ? kind("place") : mention instanceof Time ? kind("time")
                : mention instanceof Goods ? kind("goods") : mention instanceof Segment ? kind("segment") : kind("cue");
    }

    private static int kind(String name) {
        return KINDS.indexOf(name);
    }
}
