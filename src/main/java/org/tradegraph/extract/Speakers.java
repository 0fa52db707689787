package org.tradegraph.extract;

import org.tradegraph.mention.PlaceMention;
import org.tradegraph.text.Token;

/** Tells whether a place is the one whose office speaks: "Turkey's statistics office", "the customs of China", "Statistics Korea". */
final class Speakers {

    private static final int LONGEST_NAME = 5;

    private Speakers() {
    }

    static boolean isHomeOfSpeaker(Wording wording, PlaceMention place) {
        return isHome(wording, place, "speaker");
    }

    /** "The Chilean ambassador", "the minister of trade of Ghana": whom such a one means by "we". */
    static boolean isHomeOfEnvoy(Wording wording, PlaceMention place) {
        return isHome(wording, place, "envoy");
    }

    private static boolean isHome(Wording wording, PlaceMention place, String family) {
        if (place.form() == PlaceMention.Form.ANAPHOR || PlaceNouns.isPartOfWorld(place)) { // the head of a West Asia desk speaks for one that has several
            return false;
        }
        boolean of = wording.is(wording.before(place.from()), "of");
        return isSpeaker(wording, place.to(), 1, family) || isSpeaker(wording, place.from() - 1, -1, family) && (of || wording.is(place.from() - 1, "statistics"));
    }

    /** Whether a word for an office stands within the words on one side, up to the next sign. */
    private static boolean isSpeaker(Wording wording, int from, int step, String family) {
        for (int at = from; at >= 0 && at < wording.size() && Math.abs(at - from) < LONGEST_NAME; at += step) {
            Token token = wording.token(at);
            if (wording.has(at, family)) {
                return true;
            }
            if (token.isSign() && !token.is("'s") && !token.is("'") || token.isNumber()) {
                return false;
            }
        }
        return false;
    }
}
