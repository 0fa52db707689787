package org.tradegraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.trade.Flow;

/** Trains and lorries say by themselves how goods were carried. */
final class Modes {

    private static final Set<String> TELLING = Set.of("rail", "road", "air");

    private Modes() {
    }

    /** "2,300 trains" tell of rail, and of what passes where the sentence speaks of trade or of a town that handles them; so does a railway. */
    static Slots imply(Slots written, Figure figure) {
        Optional<String> passing = passing(figure);
        if (passing.isPresent() && written.segment().isEmpty()) {
            return written.withSegment(passing);
        }
        String mode = figure.amount().mode();
        if (!TELLING.contains(mode)) {
            boolean railway = written.flow() == Flow.THROUGHPUT && written.segment().isEmpty() && written.reporters().stream().anyMatch(party -> isRailway(party, figure.wording()));
            return railway ? written.withSegment(Optional.of("rail")) : written;
        }
        Slots slots = figure.is(Kind.QUANTITY) && passes(written, figure) ? written.withFlow(Flow.THROUGHPUT).withProducts(List.of()) : written;
        boolean directed = slots.flow() == Flow.EXPORT || slots.flow() == Flow.IMPORT;
        boolean carrying = figure.is(Kind.QUANTITY) && (!directed || mode.equals("rail") || figure.amount().unit().endsWith(" per day"));
        boolean telling = (slots.flow() == Flow.THROUGHPUT || carrying) && slots.segment().isEmpty();
        return telling ? slots.withSegment(Optional.of(mode)) : slots;
    }

    /** "21,700 transit containers", "1.1 million tonnes transited the port": what the counted goods themselves are said to do. */
    private static Optional<String> passing(Figure figure) {
        Wording wording = figure.wording();
        for (int at = figure.amount().from(); figure.is(Kind.QUANTITY) && at <= figure.amount().to(); at++) {
            if (wording.has(at, "in-transit")) {
                return Optional.of("transit");
            }
        }
        return Optional.empty();
    }

    private static boolean isRailway(Party party, Wording wording) {
        String name = party.name();
        return wording.isOf(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), "railway");
    }

    private static boolean passes(Slots slots, Figure figure) {
        boolean handled = figure.lead().has("verbs", "handles") && !figure.lead().hasTopic();
        return slots.flow() == Flow.TRADE || handled && slots.reporters().stream().flatMap(party -> party.place().stream()).anyMatch(Modes::isStation);
    }

    private static boolean isStation(Place place) {
        return place.kind() == PlaceKind.CITY || place.gateway().isPresent();
    }
}
