package org.tradegraph.extract;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;

/** Tells whether goods named outside all topics are what the numbers are about, or are mentioned by the way. */
final class GoodsRoles {

    private static final int LONGEST_UNKNOWN = 3;

    private GoodsRoles() {
    }

    /** Goods count at the start of a clause, as the object of a verb of trade, or after "tonnes of". */
    static boolean isSubject(Parts parts, Goods goods, int at) {
        Wording wording = parts.wording();
        int before = goods.from() - 1;
        if (wording.is(goods.to(), "included", "excluded", "inclusive")) {
            return false;
        }
        if (namesMarket(parts, goods, at)) {
            return true;
        }
        boolean follower = wording.is(goods.to(), "(") && wording.has(before, "listing-verb") || wording.is(before, "by") && wording.is(before - 1, "followed");
        boolean object = parts.as(at - 1, Cue.class).filter(cue -> cue.is("verbs") && goods.from() - cue.to() <= 3).isPresent();
        boolean counted = parts.as(at - 1, Amount.class).filter(amount -> goods.from() - amount.to() <= 2 && wording.is(before, "of")).isPresent();
        return follower || object || counted || opens(wording, before) || wording.is(before, "the") && opens(wording, before - 1) || start(wording, goods) < goods.from();
    }

    /** Where the name of goods that open a clause begins, with words before it that no table knows: "superior quality cocoa beans". */
    static int start(Wording wording, Goods goods) {
        int at = goods.from();
        while (at > 0 && goods.from() - at < LONGEST_UNKNOWN && GoodsPhrase.isUnknown(wording, at - 1)) {
            at--;
        }
        return at < goods.from() && opens(wording, at - 1) ? at : goods.from();
    }

    /** "The leading lamb buyer": what is bought and sold there. */
    private static boolean namesMarket(Parts parts, Goods goods, int at) {
        return parts.as(at + 1, Cue.class).filter(cue -> cue.from() == goods.to() && (cue.is("role", "export") || cue.is("role", "import"))).isPresent();
    }

    private static boolean opens(Wording wording, int at) {
        return at < 0 || wording.has(at, "goods-opening");
    }
}
