package org.tradegraph.mention;

import java.util.List;
import java.util.Locale;

import org.tradegraph.text.Token;

/** Reads the whole name of goods of which the lexicon knows a part. */
record GoodsNames(Vocabulary vocabulary) {

    /** Goods with the adjectives before them and the head nouns behind: "fresh durians", "coffee beans". */
    Goods around(String text, List<Token> tokens, int from, int to) {
        int start = from;
        for (int next = beforeModifier(tokens, start); next < start; next = beforeModifier(tokens, start)) {
            start = next;
        }
        int end = to;
        while (end < tokens.size() && tokens.get(end).isWord() && vocabulary.isProductHead(tokens.get(end).word())) {
            end++;
        }
        String name = text.substring(tokens.get(start).start(), tokens.get(end - 1).end()).toLowerCase(Locale.ROOT);
        return new Goods(start, end, name, List.of(name));
    }

    /** Where the adjective before a position begins, one of several words too: "non-durum", "labour-intensive"; the position itself if none stands there. */
    private int beforeModifier(List<Token> tokens, int at) {
        if (at == 0 || !tokens.get(at).spaceBefore()) {
            return at > 1 && tokens.get(at - 1).isHyphen() && tokens.get(at - 2).is("non") ? at - 2 : at;
        }
        boolean compound = at > 2 && tokens.get(at - 2).isHyphen() && !tokens.get(at - 1).spaceBefore();
        if (compound) {
            String whole = tokens.get(at - 3).word() + "-" + tokens.get(at - 1).word();
            return vocabulary.isProductModifier(whole) || tokens.get(at - 3).is("non") && isModifier(tokens, at - 1) ? at - 3 : at;
        }
        return isModifier(tokens, at - 1) || joinsModifiers(tokens, at - 1) ? at - 1 : at;
    }

    private boolean isModifier(List<Token> tokens, int at) {
        return vocabulary.isProductModifier(tokens.get(at).word());
    }

    /** The "and" of "fresh and frozen fish", not that of "rubber and iron ore". */
    private boolean joinsModifiers(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at).is("and") && isModifier(tokens, at - 1) && isModifier(tokens, at + 1) && !isGoods(tokens, at - 1);
    }

    private boolean isGoods(List<Token> tokens, int at) {
        return vocabulary.phrases().matches(tokens, at).stream().flatMap(match -> match.meanings().stream()).anyMatch(Meaning.OfGoods.class::isInstance);
    }
}
