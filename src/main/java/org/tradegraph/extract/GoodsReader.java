package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tradegraph.mention.Goods;
import org.tradegraph.text.Token;

/** Reads a list of goods: "electromechanical products, clothing, and accessories". */
final class GoodsReader {

    private static final int LONGEST_UNKNOWN = 3;

    /** The goods by name, and where their list ends; the place it began where there are none. */
    record GoodsNames(List<String> names, int to) {
    }

    private final Scene scene;
    private final Set<String> barred;
    private final List<String> names = new ArrayList<>();
    private boolean known;

    private GoodsReader(Scene scene, Set<String> barred) {
        this.scene = scene;
        this.barred = barred;
    }

    static GoodsNames read(Scene scene, int from, Set<String> barred) {
        return new GoodsReader(scene, barred).list(from);
    }

    private GoodsNames list(int from) {
        int end = from;
        int next = from;
        while (next < scene.size()) {
            int after = one(next);
            if (after == next) {
                break;
            }
            end = after;
            next = scene.afterSeparator(after);
            if (next == after) {
                break;
            }
        }
        return known ? new GoodsNames(List.copyOf(names), end) : new GoodsNames(List.of(), from);
    }

    private int one(int from) {
        Optional<Goods> goods = scene.goodsAt(from);
        if (goods.isPresent()) {
            known = true;
            names.addAll(goods.get().parts());
            return goods.get().to();
        }
        int end = scene.wording().has(from, "state-of-goods") && scene.reading().is(from + 1, "or") ? from + 2 : from;
        while (end < scene.size() && end - from < LONGEST_UNKNOWN && isPlain(end)) {
            end++;
        }
        boolean leads = end < scene.size() && end > from && scene.goodsAt(end).isPresent();
        if (leads) {
            known = true;
            names.add(words(from, scene.goodsAt(end).get().to()));
            return scene.goodsAt(end).get().to();
        }
        boolean closed = end > from && (end == scene.size() || scene.afterSeparator(end) > end || scene.token(end).isSign());
        if (!closed) {
            return from;
        }
        names.add(words(from, end));
        return end;
    }

    private boolean isPlain(int at) {
        Token token = scene.token(at);
        return (token.isWord() || token.isHyphen()) && !token.is("'s") && !token.capital() && !barred.contains(token.word())
                && !scene.isMentioned(at);
    }

    private String words(int article, int to) {
        int from = scene.wording().has(article, "article-of-goods") && article + 1 < to ? article + 1 : article;
        return scene.reading().tokens().subList(from, to).stream().map(Token::word).collect(Collectors.joining(" "))
                .replace(" - ", "-");
    }
}
