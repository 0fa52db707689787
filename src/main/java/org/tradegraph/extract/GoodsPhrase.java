package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.text.Token;

/** Reads names of goods where nothing but goods can stand, whether a table knows them or not: "shrimp, cod tongues and dried figs". */
final class GoodsPhrase {

    private static final int LONGEST_UNKNOWN = 4;
    private static final int LONGEST_TAIL = 2;
    private static final int LONGEST_KINDS = 3;
    private static final List<String> STATING = List.of("trend", "verbs", "share");

    /**
     * What was read.
     *
     * @param names the goods; none where only "goods" or "products" stand
     * @param to    where they end among the words; where they would begin if there are none
     * @param back  whether they stand for those spoken of last: "the fruit"
     */
    record Names(List<String> names, int to, boolean back) {
    }

    /** A name, from one word to another; known where a table has a part of it. */
    private record Item(int from, int to, boolean known) {

        boolean isEmpty() {
            return from == to;
        }
    }

    private final Wording wording;
    private final boolean behindNumber;

    private GoodsPhrase(Wording wording, boolean behindNumber) {
        this.wording = wording;
        this.behindNumber = behindNumber;
    }

    /** The goods behind the noun of a topic: "exports of". */
    static Names behindTopic(Wording wording, int from) {
        return new GoodsPhrase(wording, false).read(from);
    }

    /** The goods that open a clause: "hazelnuts and their products brought". */
    static Names asSubject(Wording wording, int from) {
        return new GoodsPhrase(wording, false).read(from);
    }

    /** The goods behind a number: "12 tonnes of". What has a number or verb of its own is none of them. */
    static Names behindNumber(Wording wording, int from) {
        return new GoodsPhrase(wording, true).read(from);
    }

    private Names read(int from) {
        Item first = item(from);
        if (first.isEmpty() || !first.known() && (amountAt(first.to()) || wording.is(first.to(), "'s", "'") || namesNoGoods(first))) {
            return new Names(List.of(), from, false);
        }
        List<String> names = new ArrayList<>(List.of(name(first)));
        int end = afterAbbreviation(first.to());
        for (Item next = listed(end, first.known() || wording.has(first.to() - 1, "goods-adjective")); !next.isEmpty(); next = listed(end, true)) {
            names.add(name(next));
            end = afterAbbreviation(next.to());
        }
        boolean spokenOf = wording.is(first.from() - 1, "the") && wording.isOf(names.get(0), "goods-anaphor") || wording.has(first.from() - 1, "pointing-at-goods") && isPlain(first);
        boolean back = names.size() == 1 && spokenOf;
        return new Names(isPlain(first) ? List.of() : names, end, back);
    }

    /** Whether a name that no table knows is one of traders or of places: "exports of the ports". */
    private boolean namesNoGoods(Item item) {
        int noun = item.to() - 1;
        boolean branch = item.to() - item.from() > 1 && wording.is(noun, "industry", "industries", "sector", "sectors");
        return !branch && (wording.has(noun, "no-goods-noun") || wording.has(noun, "trader-noun") || wording.has(noun, "stand-in"));
    }

    /** Where the words go on behind a short name in brackets: "crude palm oil (CPO)". */
    private int afterAbbreviation(int at) {
        boolean bracket = wording.is(at, "(") && wording.is(at + 2, ")") && wording.token(at + 1).capital();
        return bracket ? at + 3 : at;
    }

    /** The next of a list; an unknown name counts only where a table knows a fellow and the words close behind it. */
    private Item listed(int at, boolean fellow) {
        int next = at;
        while (wording.has(next, "list") || wording.is(next, "of") && next > at) {
            next++;
        }
        boolean apposition = next == at + 1 && wording.is(at, ",") && wording.has(next, "apposing");
        Item item = next == at || apposition ? new Item(at, at, false) : item(next);
        boolean stated = behindNumber && isStated(item.to());
        boolean own = wording.has(item.from() - 1, "possessive");
        boolean named = item.known() || fellow && isClosed(item.to()) && (own || !isPlain(item));
        return stated || !named ? new Item(at, at, false) : item;
    }

    private Item item(int from) {
        int start = overKinds(from);
        while (wording.has(start, "article-of-goods") || wording.has(start, "pointing-at-goods") && (wording.has(start + 1, "plain") || mentionAt(start + 1).filter(Goods.class::isInstance).isPresent())) {
            start++;
        }
        int at = start;
        int known = -1;
        while (at < wording.size() && at - Math.max(start, known) < (known < 0 ? LONGEST_UNKNOWN : LONGEST_TAIL)) {
            Optional<Mention> mention = mentionAt(at);
            if (mention.filter(Goods.class::isInstance).isPresent()) {
                at = mention.get().to();
                known = at;
            } else if (mention.isEmpty() && (known < 0 ? isName(at) : isTail(at))) {
                at++;
            } else {
                break;
            }
        }
        return new Item(start, withoutHyphen(start, at), known >= 0);
    }

    /** Where the goods begin in "seven categories of traditional textiles", "all kinds of fruit". */
    private int overKinds(int from) {
        for (int at = from; at < from + LONGEST_KINDS; at++) {
            if (wording.has(at, "kinds") && wording.is(at + 1, "of")) {
                return at + 2;
            }
            if (wording.has(at, "closing") && !wording.has(at, "article-of-goods")) {
                return from;
            }
        }
        return from;
    }

    private int withoutHyphen(int from, int to) {
        return to > from && wording.token(to - 1).isHyphen() ? to - 1 : to;
    }

    private Optional<Mention> mentionAt(int at) {
        return wording.reading().mentionAt(at);
    }

    private boolean isName(int at) {
        Token token = wording.token(at);
        boolean word = token.isWord() && (!token.capital() || at == 0);
        return (word || token.isHyphen() && !token.spaceBefore())
                && !wording.has(at, "closing") && !wording.has(at, "being") && !wording.has(at, "joining") && !wording.has(at, "no-goods") && !wording.has(at, "goods-verb")
                && !wording.has(at, "aside") && !wording.has(at, "saying");
    }

    /** A further noun behind a known one: "cod tongues", "pistachio paste". */
    private boolean isTail(int at) {
        String word = wording.word(at);
        boolean verbal = word.endsWith("ed") || word.endsWith("ly") || word.endsWith("ing");
        return isName(at) && !wording.token(at).isHyphen() && !verbal && !wording.has(at, "made") && !wording.has(at, "no-goods-noun") && !wording.has(at, "trader-noun") && !wording.has(at, "goods-place") && !wording.has(at, "plain");
    }

    /** Whether a word that no table knows may be part of a name of goods where other words may stand as well. */
    static boolean isUnknown(Wording wording, int at) {
        Token token = wording.token(at);
        GoodsPhrase phrase = new GoodsPhrase(wording, false);
        boolean name = token.isWord() && token.end() - token.start() > 2 && (at == 0 || !token.capital()) && phrase.mentionAt(at).isEmpty();
        return name && (at == 0 || phrase.isName(at)) && !wording.has(at, "closing") && !wording.has(at, "plain") && !wording.has(at, "no-goods") && !wording.has(at, "goods-verb")
                && !wording.has(at, "no-goods-noun") && !wording.has(at, "clause") && !wording.has(at, "aside") && !wording.has(at, "trader-noun")
                && !wording.has(at, "light") && !token.word().endsWith("ing") && !token.word().endsWith("ed") && !token.word().endsWith("ly");
    }

    /** Whether a word may stand in a name before a noun that no table knows: the "chip-making" of "chip-making gear". */
    static boolean isPartOfName(Wording wording, int at) {
        GoodsPhrase phrase = new GoodsPhrase(wording, false);
        return phrase.isName(at) && !wording.has(at, "plain") && phrase.mentionAt(at).filter(mention -> !(mention instanceof Goods)).isEmpty();
    }

    private boolean isPlain(Item item) {
        return wording.tokens(item.from(), item.to()).stream().allMatch(token -> wording.isOf(token.word(), "plain"));
    }

    /** Whether a list may end here. */
    private boolean isClosed(int at) {
        boolean word = isStated(at) || wording.has(at, "goods-verb") || wording.has(at, "joining") || wording.has(at, "list") || wording.is(at, "worth");
        return word || at >= wording.size() || wording.token(at).isSign() && !wording.is(at, "(");
    }

    /** Whether something is told here of what stands before. */
    private boolean isStated(int at) {
        boolean cue = mentionAt(at).filter(Cue.class::isInstance).map(Cue.class::cast).filter(told -> STATING.contains(told.family())).isPresent();
        return cue || wording.has(at, "being") || amountAt(at) || wording.is(at, "(") && amountAt(at + 1);
    }

    private boolean amountAt(int at) {
        return mentionAt(at).filter(Amount.class::isInstance).isPresent();
    }

    private String name(Item item) {
        Optional<Mention> whole = mentionAt(item.from()).filter(mention -> mention.from() == item.from() && mention.to() == item.to());
        if (whole.isPresent()) {
            return ((Goods) whole.get()).name();
        }
        return wording.words(item.from(), item.to());
    }
}
