package org.tradegraph.extract;

import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;

/** Tells whether a part of the world only describes the one spoken of: "shipments from Europe's largest economy". */
final class Epithet {

    private static final int LONGEST = 5;

    private Epithet() {
    }

    /** Whether a word belongs to such a description. */
    static boolean covers(Wording wording, int at) {
        for (Mention mention : wording.mentions()) {
            if (mention instanceof PlaceMention place && place.to() < at && at <= place.to() + LONGEST && begins(wording, place)) {
                return true;
            }
        }
        return false;
    }

    static boolean begins(Wording wording, PlaceMention place) {
        boolean whole = !place.senses().isEmpty() && (place.senses().get(0).kind() == PlaceKind.GROUP || place.senses().get(0).kind() == PlaceKind.MACRO_REGION);
        int from = place.to() + 1;
        int at = from;
        while (whole && wording.is(place.to(), "'s") && at - from < LONGEST && !wording.has(at, "land-epithet")) {
            at++;
        }
        return whole && wording.has(at, "land-epithet") && wording.hasAny(from, at, "superlative");
    }
}
