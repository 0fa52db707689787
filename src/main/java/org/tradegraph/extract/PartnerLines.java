package org.tradegraph.extract;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;

/** Follows lines that each begin with the name of a partner, below words that announce them: "the top five export partners were:". */
final class PartnerLines {

    private boolean announced;
    private boolean here;

    /** Words on partners without a number, such as "trade by main partner", open such a list. */
    void read(Reading reading) {
        boolean line = !reading.mentions().isEmpty() && reading.mentions().get(0) instanceof PlaceMention place && isLabel(reading, place.to());
        here = line && announced;
        announced = line ? announced : announces(reading);
    }

    /** Whether this is a line that begins with the name of a partner. */
    boolean isHere() {
        return here;
    }

    private static boolean announces(Reading reading) {
        boolean colon = reading.is(reading.tokens().size() - 1, ":");
        boolean named = false;
        for (Mention mention : reading.mentions()) {
            if (isMeasured(mention)) {
                return false;
            }
            named = named || mention instanceof Cue cue && cue.is("role") || colon && isCount(mention);
        }
        return named;
    }

    /** "The top three markets were:". */
    private static boolean isCount(Mention mention) {
        return mention instanceof Amount amount && amount.kind() == Amount.Kind.COUNT;
    }

    private static boolean isMeasured(Mention mention) {
        return mention instanceof Amount amount && (amount.kind() == Amount.Kind.MONEY || amount.kind() == Amount.Kind.QUANTITY || amount.kind() == Amount.Kind.PERCENT);
    }

    /** "Russia: 70.4", "Russia – $70.4 million". */
    private static boolean isLabel(Reading reading, int at) {
        boolean number = reading.mentions().stream().anyMatch(mention -> mention.from() == at + 1 && mention instanceof Amount);
        return reading.is(at, ":") || number && reading.tokens().get(at).isHyphen();
    }
}
