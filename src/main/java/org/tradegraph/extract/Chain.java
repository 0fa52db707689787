package org.tradegraph.extract;

import org.tradegraph.mention.PlaceMention;

/** Places that own one another: "China's Xinjiang". The first only says where the second lies. */
record Chain(Parts parts, int at) {

    /** Whether the place owns the next one. */
    boolean goesOn() {
        return isOwner(at);
    }

    private boolean isOwner(int place) {
        return parts.as(place + 1, PlaceMention.class).isPresent() && parts.gap(place, place + 1) <= 1 && parts.owns(place);
    }

    /** Where the chain that ends with the place begins among the words. */
    int start() {
        boolean owned = parts.as(at - 1, PlaceMention.class).isPresent() && isOwner(at - 1);
        return parts.get(owned ? at - 1 : at).from();
    }
}
