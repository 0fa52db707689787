package org.tradegraph.attach;

import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;

/** Tells what a mention may fill a slot with. */
final class Namings {

    private static final int SENSES = 2;

    private Namings() {
    }

    static Stream<Filler> of(Mention mention, Slot slot) {
        return switch (slot) {
            case PERIOD -> mention instanceof Time time ? period(time).stream() : Stream.empty();
            case FLOW -> mention instanceof Cue cue ? flow(cue).map(Filler::of).stream() : Stream.empty();
            case REPORTER, PARTNER -> mention instanceof PlaceMention place ? places(place).map(Filler::of) : Stream.empty();
            case PRODUCT -> mention instanceof Goods goods ? Stream.of(Filler.named(goods.name())) : Stream.empty();
            case SEGMENT -> mention instanceof Segment segment ? Stream.of(Filler.named(segment.name())) : Stream.empty();
        };
    }

    private static Optional<Filler> period(Time time) {
        return time.kind() == Time.Kind.PERIOD ? time.period().filter(period -> !TimeClues.isDay(period)).map(Filler::of) : Optional.empty();
    }

    private static Stream<Place> places(PlaceMention mention) {
        return mention.form() == Form.ANAPHOR ? Stream.empty() : mention.senses().stream().limit(SENSES);
    }

    /** The flow that a word names by itself. */
    private static Optional<Flow> flow(Cue cue) {
        if (!cue.is("flow") && !cue.is("verbs") && !cue.is("role")) {
            return Optional.empty();
        }
        return switch (cue.value()) {
            case "export", "product-export" -> Optional.of(Flow.EXPORT);
            case "import", "product-import" -> Optional.of(Flow.IMPORT);
            case "trade" -> Optional.of(Flow.TRADE);
            case "balance", "balance-surplus" -> Optional.of(Flow.BALANCE);
            case "throughput", "handles" -> Optional.of(Flow.THROUGHPUT);
            default -> Optional.empty();
        };
    }
}
