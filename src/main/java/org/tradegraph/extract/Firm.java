package org.tradegraph.extract;

import org.tradegraph.mention.PlaceMention;

/** Tells whether one firm does what a number says, which is no trade of a place: "Changan, the largest carmaker in town, sold 203,000 cars". */
record Firm(Figure figure) {

    private static final int FARTHEST_ARTICLE = 4;

    boolean isActing() {
        int firm = figure.amount().from() - 1;
        while (firm > figure.lead().start() && !wording().has(firm, "one-firm")) {
            firm--;
        }
        return firm > 0 && wording().has(firm, "one-firm") && !wording().has(firm + 1, "saying") && isOne(firm) && !isFollowed(firm);
    }

    /** "The company", "a local factory", but not "carried by the factory". */
    private boolean isOne(int firm) {
        int start = Math.max(0, firm - FARTHEST_ARTICLE);
        return wording().hasAny(start, firm, "one") && !wording().hasAny(start, firm, "agent");
    }

    /** Whether something else between the firm and the number does it. */
    private boolean isFollowed(int firm) {
        for (Part part : figure.parts().list()) {
            if (part.from() > firm && part.to() <= figure.amount().from() && (part instanceof Topic || part.is(PlaceMention.class))) {
                return true;
            }
        }
        return false;
    }

    private Wording wording() {
        return figure.wording();
    }
}
