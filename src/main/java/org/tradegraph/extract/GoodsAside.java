package org.tradegraph.extract;

import org.tradegraph.mention.Goods;

/** Finds goods that no number is about because they are left out or only explain others: "excluding energy", "such as cars". */
final class GoodsAside {

    private GoodsAside() {
    }

    /** Where the words end that name goods by the way; where the goods begin if they are meant themselves. */
    static int end(Parts parts, Goods goods, int at) {
        return isExcepted(parts.wording(), goods) ? GoodsPhrase.asSubject(parts.wording(), goods.from()).to() : explanationEnd(parts, goods, at);
    }

    /** "Excluding energy", "gold aside". */
    private static boolean isExcepted(Wording wording, Goods goods) {
        int before = goods.from() - 1;
        boolean example = wording.is(before, "as") && wording.is(before - 1, "such");
        boolean apart = wording.is(before, "from") && wording.is(before - 1, "apart", "aside") || wording.is(goods.to(), "aside", "apart");
        return wording.has(before, "excepting") || example || apart;
    }

    /** Of "exports of rare earths — oxides and metals — rose" the second dash. */
    private static int explanationEnd(Parts parts, Goods goods, int at) {
        Wording wording = parts.wording();
        boolean explains = at > 0 && parts.get(at - 1).topic().filter(topic -> !topic.products().isEmpty() && isDash(wording, topic.to())).isPresent();
        int close = goods.to();
        while (explains && close < wording.size() && !isDash(wording, close)) {
            close++;
        }
        return explains && close < wording.size() && !hasNumber(parts, at, close) ? close : goods.from();
    }

    private static boolean hasNumber(Parts parts, int at, int end) {
        return parts.from(at).stream().anyMatch(part -> part.number().isPresent() && part.from() < end);
    }

    private static boolean isDash(Wording wording, int at) {
        return at < wording.size() && wording.token(at).isHyphen() && wording.token(at).spaceBefore();
    }
}
