package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.text.Token;

/**
 * The goods right before the noun of a topic: "fish and meat exports", "mangosteen exports".
 *
 * @param names the goods
 * @param from  where they begin among the words; where the noun begins if there are none
 */
record GoodsBefore(List<String> names, int from) {

    private static final int LONGEST = 3;

    /** The goods before a noun, unknown ones only where a table knows a fellow or the noun is one that goods stand before. */
    static GoodsBefore of(Wording wording, int noun) {
        int from = item(wording, noun, wording.has(noun, "goods-noun"));
        List<String> names = new ArrayList<>();
        int start = noun;
        int end = noun;
        while (from < end) {
            names.add(0, wording.words(from, end));
            start = from;
            end = joint(wording, from, names.size());
            from = end < start ? item(wording, end, wording.is(end, "and", "&")) : end;
        }
        boolean all = names.size() == 1 && wording.isOf(names.get(0), "traded") && wording.is(start - 1, "and") && wording.is(start - 2, "goods");
        return all ? new GoodsBefore(List.of(), noun) : new GoodsBefore(names, start);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Where the name before "and" ends, and before a comma where "and" came behind; the same position where nothing is listed. */
    private static int joint(Wording wording, int from, int listed) {
        int and = wording.is(from - 1, "and", "&") ? from - 1 : from;
        boolean comma = wording.is(and - 1, ",") && (and < from || listed > 1);
        return comma ? and - 1 : and;
    }

    /** Where the name that ends at a position begins; the position itself where none ends there. */
    private static int item(Wording wording, int end, boolean unknown) {
        int at = end;
        boolean known = false;
        while (at > 0 && end - at < LONGEST) {
            Optional<Mention> mention = mentionBefore(wording, at);
            if (mention.filter(Goods.class::isInstance).isPresent()) {
                at = mention.get().from();
                known = true;
            } else if (mention.isEmpty() && !known && wording.is(at - 2, "-") && wording.is(at - 3, "non") && !wording.token(at - 1).capital()) {
                at -= 3;
                known = true;
            } else if (mention.isEmpty() && !known && (unknown && isNoun(wording, at - 1) || wording.has(at - 1, "goods-adjective"))) {
                at--;
                known = wording.has(at, "goods-adjective");
            } else {
                break;
            }
        }
        return known || unknown && at == end - 1 ? at : end;
    }

    private static Optional<Mention> mentionBefore(Wording wording, int at) {
        return wording.reading().mentionAt(at - 1);
    }

    /** Whether a word that no table knows may name goods: neither a small word nor an adjective. */
    private static boolean isNoun(Wording wording, int at) {
        Token token = wording.token(at);
        boolean name = token.isWord() && (!token.capital() || at == 0) && token.end() - token.start() > 2 && !wording.is(at - 1, "-");
        return name && !wording.has(at, "closing") && !wording.has(at, "being") && !wording.has(at, "joining") && !wording.has(at, "plain")
                && !wording.has(at, "goods-verb") && !wording.has(at, "no-goods") && !wording.has(at, "clause") && !wording.has(at, "no-goods-noun") && !wording.has(at, "trader-noun")
                && wording.grammar().family("adjective-end").stream().noneMatch(token.word()::endsWith);
    }
}
