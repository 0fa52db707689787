package org.tradegraph.extract;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;

/** Finds what a sentence mentions though no number can be about it: "Asia's third-largest exporter", "trade, excluding oil exports, reached". */
record Bystanders(Wording wording) {

    private static final int FARTHEST = 5;

    /** The sentence without them. */
    static Reading without(Grammar grammar, Reading reading) {
        return reading.without(new Bystanders(new Wording(grammar, reading))::isOne);
    }

    private boolean isOne(Mention mention) {
        return mention instanceof PlaceMention place && isOnlySaid(place) || mention instanceof Cue cue && cue.is("flow") && isExcepted(cue);
    }

    /** "Asia's third-largest exporter", "the East Africa Trade Council". */
    private boolean isOnlySaid(PlaceMention place) {
        return Epithet.begins(wording, place) || place.form() == PlaceMention.Form.IN_NAME && PlaceNouns.isPartOfWorld(place);
    }

    private boolean isExcepted(Cue flow) {
        int at = flow.from() - 1;
        while (at > flow.from() - FARTHEST && !wording.has(at, "excepting") && !isBreak(at)) {
            at--;
        }
        return wording.has(at, "excepting");
    }

    private boolean isBreak(int at) {
        return wording.has(at, "boundary") || wording.is(at, ",", "(") || wording.reading().isIn(at, Amount.class);
    }
}
