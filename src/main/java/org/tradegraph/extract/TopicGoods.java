package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.text.Token;

/** Reads a list of goods behind a preposition of a topic: "of corn and soybeans", "of dried persimmons". */
final class TopicGoods {

    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_UNKNOWN = 4;

    private final Wording wording;
    private final List<Mention> mentions;
    private final Referents referents;

    TopicGoods(Wording wording, Referents referents) {
        this.wording = wording;
        this.mentions = wording.mentions();
        this.referents = referents;
    }

    /** Puts the goods into the topic; returns the position of the mention after them. */
    int read(TopicBuilder topic, int at) {
        List<Goods> goods = new ArrayList<>();
        int next = at;
        while (next < mentions.size() && mentions.get(next) instanceof Goods some && (next == at || isListed(mentions.get(next - 1), some))) {
            goods.add(some);
            next++;
        }
        topic.products(named(goods));
        topic.endAt(mentions.get(next - 1).to());
        return next;
    }

    private boolean isListed(Mention last, Mention next) {
        return next.from() - last.to() <= LONGEST_GAP && wording.hasOnly(last.to(), next.from(), "topic-list");
    }

    /** "The fruit" are the goods spoken of last. */
    private List<String> named(List<Goods> goods) {
        boolean back = goods.size() == 1 && wording.is(goods.get(0).from() - 1, "the") && wording.isOf(goods.get(0).name(), "goods-anaphor");
        return back && !referents.products().isEmpty() ? referents.products() : goods.stream().map(Goods::name).toList();
    }

    /** Goods that no table knows: the words after "of" up to the next small word, number or sign; -1 where none stand there. */
    int readUnknown(TopicBuilder topic, int from, int next) {
        int start = wording.is(from, "the", "a", "its", "their") ? from + 1 : from;
        int limit = next < mentions.size() ? Math.min(mentions.get(next).from(), wording.size()) : wording.size();
        int end = start;
        while (end < limit && isNameLike(wording.token(end))) {
            end++;
        }
        if (end == start || end - start > LONGEST_UNKNOWN) {
            return -1;
        }
        List<String> words = wording.tokens(start, end).stream().map(Token::word).toList();
        if (!words.stream().allMatch(word -> wording.isOf(word, "plain"))) {
            topic.products(List.of(String.join(" ", words).toLowerCase(Locale.ROOT)));
        }
        topic.endAt(end);
        return next;
    }

    private boolean isNameLike(Token token) {
        return token.isWord() && !token.capital() && !token.word().endsWith("ed")
                && !wording.isOf(token.word(), "closing") && !wording.isOf(token.word(), "being") && !wording.isOf(token.word(), "joining");
    }
}
