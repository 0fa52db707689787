package org.tradegraph.extract;

import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Reading;

/** Tells whether goods named outside all topics are what the numbers are about, or are mentioned by the way. */
final class GoodsRoles {

    private static final Set<String> OPENING = Set.of("", "which", ",", ";", ":", "and", "but", "while", "with", "(", "•", "-", "–", "—", "alone", "though", "although", "*", ".", "whereas");

    private GoodsRoles() {
    }

    /** Goods count at the start of a clause, as the object of a verb of trade, or after "tonnes of". */
    static boolean isSubject(Reading reading, Goods goods, Part before) {
        int at = goods.from() - 1;
        if (reading.is(goods.to(), "included", "excluded", "inclusive")) {
            return false;
        }
        if (reading.is(goods.to(), "(") && reading.is(at, "came", "were", "was", "by") || reading.is(at, "by") && reading.is(at - 1, "followed")) {
            return true;
        }
        boolean verb = before instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("verbs") && goods.from() - cue.to() <= 3;
        boolean amount = before instanceof Part.Single counted && counted.mention() instanceof Amount && reading.is(at, "of") && goods.from() - before.to() <= 2;
        return verb || amount || OPENING.contains(reading.word(at)) || reading.is(at, "the") && OPENING.contains(reading.word(at - 1));
    }
}
