package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Time;

/** Tells whether goods named outside all topics are what the numbers are about, or are mentioned by the way. */
final class GoodsRoles {

    private static final int LONGEST_UNKNOWN = 3;
    private static final int SHORTEST = 6;

    private GoodsRoles() {
    }

    /** Goods count at the start of a clause, as the object of a verb of trade, after "tonnes of", or where a number is said of them right away. */
    static boolean isSubject(Parts parts, Goods goods, int at) {
        Wording wording = parts.wording();
        int before = goods.from() - 1;
        if (wording.is(goods.to(), "included", "excluded", "inclusive") || wording.has(goods.to(), "goods-place")) {
            return false;
        }
        if (namesMarket(parts, goods, at)) {
            return true;
        }
        boolean follower = wording.is(goods.to(), "(") && wording.has(before, "listing-verb") || wording.is(before, "by") && wording.is(before - 1, "followed");
        boolean object = parts.as(at - 1, Cue.class).filter(cue -> cue.is("verbs") && goods.from() - cue.to() <= 3).isPresent();
        boolean counted = parts.as(at - 1, Amount.class).filter(amount -> goods.from() - amount.to() <= 2 && wording.is(before, "of")).isPresent();
        return follower || object || counted || opens(wording, before) || wording.is(before, "the") && opens(wording, before - 1) || start(wording, goods) < goods.from()
                || isTold(parts, goods, at) || isOwned(parts, goods, at);
    }

    /** "Of apricots, 6,200 tonnes", "thanks to manganese: 7 million", "in 2018 wine gave", "because palm oil rose". */
    private static boolean isTold(Parts parts, Goods goods, int at) {
        Wording wording = parts.wording();
        boolean dated = parts.as(at - 1, Time.class).filter(time -> time.to() == goods.from() && opensWithTime(wording, time)).isPresent();
        return isTheme(wording, goods) || isAntecedent(wording, goods) || isMeasuredSubject(parts, goods, at)
                || (dated || wording.has(goods.from() - 1, "goods-clause")) && isStated(parts, goods);
    }

    /** "Take iron ore.", "of apricots, 6,200 tonnes", "as for rice". */
    private static boolean isTheme(Wording wording, Goods goods) {
        int before = goods.from() - 1;
        boolean alone = wording.size() <= SHORTEST && (goods.to() == wording.size() || wording.is(goods.to(), ".", "?"));
        return alone || before == 0 && wording.is(0, "of") || before == 1 && wording.is(0, "as") && wording.is(1, "for", "to");
    }

    /** "Strawberries, of which", "food, whose purchases", "copper, which earned". */
    private static boolean isAntecedent(Wording wording, Goods goods) {
        int relative = goods.to() + 1;
        boolean part = wording.is(relative, "of") && wording.is(relative + 1, "which");
        return wording.is(goods.to(), ",") && (part || wording.is(relative, "whose") || wording.is(relative, "which") && isTelling(wording, relative + 1));
    }

    /** "Including cars 3 billion", "salmon (312 million)", "the main export was coal, which". */
    private static boolean isMeasuredSubject(Parts parts, Goods goods, int at) {
        Wording wording = parts.wording();
        int before = goods.from() - 1;
        boolean measured = isMeasured(parts, at);
        boolean listed = wording.has(before, "including") || wording.is(before, "of") && wording.is(before - 1, "ahead") || wording.is(goods.to(), ":", "(");
        boolean identified = wording.has(wording.before(goods.from()), "being") && (measured || goods.to() == wording.size() || wording.is(goods.to(), "which", "that", "."));
        return identified || measured && listed;
    }

    private static boolean opensWithTime(Wording wording, Time time) {
        int before = wording.before(time.from());
        return opens(wording, time.from() - 1) || wording.is(before, "in", "during", "for") && opens(wording, before - 1);
    }

    /** Whether something is told of goods, or of a list of them, right behind their names: "fruit from Thailand grew". */
    private static boolean isStated(Parts parts, Goods goods) {
        Wording wording = parts.wording();
        return isTelling(wording, overOrigin(wording, GoodsPhrase.asSubject(wording, goods.from()).to())) || isTelling(wording, goods.to());
    }

    /** Whether a verb stands here that tells something of goods. */
    private static boolean isTelling(Wording wording, int at) {
        boolean cue = mentionAt(wording, at).filter(Cue.class::isInstance).map(Cue.class::cast)
                .filter(told -> told.is("trend") || told.is("verbs") || told.is("share")).isPresent();
        return cue || wording.has(at, "being") || wording.has(at, "goods-verb");
    }

    private static int overOrigin(Wording wording, int at) {
        Optional<Mention> origin = wording.is(at, "from", "to") ? mentionAt(wording, wording.is(at + 1, "the") ? at + 2 : at + 1).filter(PlaceMention.class::isInstance) : Optional.empty();
        return origin.map(Mention::to).orElse(at);
    }

    private static Optional<Mention> mentionAt(Wording wording, int at) {
        return wording.mentions().stream().filter(mention -> mention.from() == at).findFirst();
    }

    private static int lastListed(Parts parts, int at) {
        int last = at;
        while (parts.as(last + 1, Goods.class).isPresent() && parts.isContinued(last + 1, Goods.class)) {
            last++;
        }
        return last;
    }

    /** "Including cars and buses 3.2 billion": whether goods, or a list of them, stand right before a number. */
    private static boolean isMeasured(Parts parts, int at) {
        int last = lastListed(parts, at);
        int end = parts.get(last).to();
        return parts.numberAt(last + 1).filter(number -> number.from() == (parts.wording().has(end, "before-worth") ? end + 1 : end)).isPresent();
    }

    /** "Kenya's roses fetched": the goods of the place with which a clause begins, before a verb of trade. */
    private static boolean isOwned(Parts parts, Goods goods, int at) {
        boolean owned = parts.as(at - 1, PlaceMention.class).isPresent() && parts.owns(at - 1) && parts.get(at - 1).to() == goods.from() - 1;
        boolean sold = at + 1 < parts.size() && parts.get(at + 1).isCue("verbs", "export");
        return owned && opens(parts.wording(), parts.get(at - 1).from() - 1) && (sold || isStated(parts, goods));
    }

    /** The position before the name of goods, over words that no table knows: before "smoked" in "smoked fish". */
    static int beforeName(Wording wording, Goods goods) {
        int at = goods.from();
        while (at > 0 && goods.from() - at < LONGEST_UNKNOWN && GoodsPhrase.isUnknown(wording, at - 1)) {
            at--;
        }
        return at - 1;
    }

    /** Where the name of goods that open a clause begins, with words before it that no table knows: "superior quality cocoa beans". */
    static int start(Wording wording, Goods goods) {
        int at = beforeName(wording, goods) + 1;
        return at < goods.from() && opens(wording, at - 1) ? at : goods.from();
    }

    /** "The leading lamb buyer": what is bought and sold there. */
    private static boolean namesMarket(Parts parts, Goods goods, int at) {
        return parts.as(at + 1, Cue.class).filter(cue -> cue.from() == goods.to() && !parts.wording().is(cue.to() - 1, "market", "markets") && (cue.is("role", "export") || cue.is("role", "import"))).isPresent();
    }

    private static boolean opens(Wording wording, int at) {
        return at < 0 || wording.has(at, "goods-opening");
    }
}
