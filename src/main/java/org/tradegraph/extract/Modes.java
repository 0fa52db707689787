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
            return written.segment().isEmpty() && isByRailway(written, figure) ? written.withSegment(Optional.of("rail")) : written;
        }
        Slots slots = figure.is(Kind.QUANTITY) && passes(written, figure) ? written.withFlow(Flow.THROUGHPUT).withProducts(List.of()) : written;
        boolean directed = slots.flow() == Flow.EXPORT || slots.flow() == Flow.IMPORT;
        boolean carrying = figure.is(Kind.QUANTITY) && (!directed || mode.equals("rail") || figure.amount().unit().endsWith(" per day") || isCrossing(figure));
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

    /** "650 trucks were crossing": they are no goods. */
    private static boolean isCrossing(Figure figure) {
        return figure.wording().hasAny(0, figure.wording().size(), "crossing");
    }

    /** The trade of a railway, by way of one, or what one is said to carry: "cargo carried by the China-Laos Railway", "the railway carried 3 million tonnes". */
    private static boolean isByRailway(Slots slots, Figure figure) {
        Wording wording = figure.wording();
        boolean carried = figure.is(Kind.QUANTITY) && figure.lead().has("verbs", "handles") && wording.hasAny(figure.lead().start(), figure.amount().from(), "railway");
        return carried || hasRailway(slots.reporters(), wording) || slots.via().isPresent() && isRailway(slots.via().get(), wording);
    }

    private static boolean hasRailway(List<Party> parties, Wording wording) {
        for (Party party : parties) {
            if (isRailway(party, wording)) {
                return true;
            }
        }
        return false;
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
