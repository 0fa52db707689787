package org.tradegraph.extract;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Goods;

/** Finds goods that no number is about because they are left out or only explain others: "excluding energy", "such as cars". */
final class GoodsAside {

    private GoodsAside() {
    }

    /** Where the words end that name goods by the way; where the goods begin if they are meant themselves. */
    static int end(Parts parts, Goods goods, int at) {
        Wording wording = parts.wording();
        return isExcepted(wording, goods) ? GoodsPhrase.asSubject(wording, goods.from()).to() : Math.max(causeEnd(wording, goods), explanationEnd(parts, goods, at));
    }

    /** "Mostly fuels, vehicles and arms, came to", "thanks to copper and nickel ores": what a flow is made of or driven by, unless a number or a clause of their own follows. */
    private static int causeEnd(Wording wording, Goods goods) {
        int before = GoodsRoles.beforeName(wording, goods);
        boolean made = wording.is(before, "of") && (wording.has(before - 1, "making-up") || wording.is(before - 1, "consisting", "consist", "consisted"));
        boolean driven = wording.is(before, "to") && wording.is(before - 1, "thanks", "due", "owing") || wording.is(before, "by") && wording.has(before - 1, "driving");
        int end = made || driven || wording.has(before, "making-up") ? GoodsPhrase.asSubject(wording, before + 1).to() : goods.from();
        boolean own = wording.is(end, "(", ":") || wording.has(end, "before-worth") || wording.has(end + 1, "relative") || wording.is(end + 2, "which") || wording.reading().begun(end, Amount.class).isPresent();
        return own ? goods.from() : end;
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
