package org.tradegraph.extract;

import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;

/** Tells whether a sentence only says more of the number before it: "This figure has grown by 8.5 percent". */
record Resumption(Parts parts) {

    boolean isOf(Figure figure) {
        Wording wording = parts.wording();
        int start = wording.has(0, "lead-in") ? 1 : 0;
        boolean resumed = wording.has(start, "definite") && wording.has(start + 1, "number-noun") && !wording.has(start + 2, "number-joining");
        return resumed && !figure.hasTopicBehind() && parts.stream().takeWhile(part -> part.from() < figure.amount().from()).noneMatch(Resumption::namesOther);
    }

    private static boolean namesOther(Part part) {
        return part instanceof Topic || part.is(PlaceMention.class) || part.is(Goods.class) || part.isCue("flow");
    }
}
