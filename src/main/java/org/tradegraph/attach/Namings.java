package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Period;

/** Tells what a mention may fill a slot with. */
final class Namings {

    private static final int SENSES = 2;

    private static final Map<String, Filler> FLOWS = Map.of(
            "export", Filler.of(Flow.EXPORT), "product-export", Filler.of(Flow.EXPORT),
            "import", Filler.of(Flow.IMPORT), "product-import", Filler.of(Flow.IMPORT),
            "trade", Filler.of(Flow.TRADE),
            "balance", Filler.of(Flow.BALANCE), "balance-surplus", Filler.of(Flow.BALANCE),
            "throughput", Filler.of(Flow.THROUGHPUT), "handles", Filler.of(Flow.THROUGHPUT));

    private Namings() {
    }

    static List<Filler> of(Mention mention, Slot slot) {
        return switch (slot) {
            case PERIOD -> mention instanceof Time time ? period(time) : List.of();
            case FLOW -> mention instanceof Cue cue ? flow(cue) : List.of();
            case REPORTER, PARTNER -> mention instanceof PlaceMention place ? places(place) : List.of();
            case PRODUCT -> mention instanceof Goods goods ? List.of(Filler.named(goods.name())) : List.of();
            case SEGMENT -> mention instanceof Segment segment ? List.of(Filler.named(segment.name())) : List.of();
        };
    }

    private static List<Filler> period(Time time) {
        Optional<Period> period = time.kind() == Time.Kind.PERIOD ? time.period() : Optional.empty();
        return period.isEmpty() || TimeClues.isDay(period.get()) ? List.of() : List.of(Filler.of(period.get()));
    }

    private static List<Filler> places(PlaceMention mention) {
        List<Filler> places = new ArrayList<>(SENSES);
        for (int sense = 0; mention.form() != Form.ANAPHOR && sense < Math.min(SENSES, mention.senses().size()); sense++) {
            places.add(Filler.of(mention.senses().get(sense)));
        }
        return places;
    }

    /** The flow that a word names by itself. */
    private static List<Filler> flow(Cue cue) {
        Filler flow = cue.is("flow") || cue.is("verbs") || cue.is("role") ? FLOWS.get(cue.value()) : null;
        return flow == null ? List.of() : List.of(flow);
    }
}
