package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Cue;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Token;

/** Finds the place that a paragraph names first as the one it is about: "**Colombia** – exports were", "Colombia. Exports were", "Colombia: exports were". */
final class Label {

    private static final int LATEST = 3;

    private Label() {
    }

    static Optional<PlaceMention> of(Reading reading) {
        boolean labelled = !reading.mentions().isEmpty() && reading.mentions().get(0) instanceof PlaceMention place && place.form() == PlaceMention.Form.NAME
                && place.from() <= LATEST && areSigns(reading, place.from()) && isClosed(reading, place.to());
        return labelled ? Optional.of((PlaceMention) reading.mentions().get(0)) : Optional.empty();
    }

    private static boolean areSigns(Reading reading, int to) {
        for (Token token : reading.tokens().subList(0, to)) {
            if (!token.isSign()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosed(Reading reading, int from) {
        int at = from;
        while (reading.is(at, "*")) {
            at++;
        }
        boolean alone = reading.is(at, ".") && at + 1 == reading.tokens().size();
        boolean colon = reading.is(at, ":") && reading.mentions().stream().anyMatch(mention -> mention instanceof Cue cue && cue.is("flow"));
        boolean dash = at + 1 < reading.tokens().size() && reading.tokens().get(at).isHyphen() && reading.tokens().get(at).spaceBefore();
        return alone || colon || dash;
    }
}
