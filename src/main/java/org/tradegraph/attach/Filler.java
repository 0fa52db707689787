package org.tradegraph.attach;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Period;

/** What may fill a slot. Names of places are unique, and so two fillers of a slot are the same where their names are. */
public record Filler(String name, Optional<Place> place, Optional<Period> period, Optional<Flow> flow) {

    /** That a slot stays empty. */
    public static final Filler NONE = new Filler("", Optional.empty(), Optional.empty(), Optional.empty());

    private static final Map<Flow, Filler> FLOWS = new EnumMap<>(Flow.class);

    static {
        for (Flow flow : Flow.values()) {
            FLOWS.put(flow, new Filler(flow.code(), Optional.empty(), Optional.empty(), Optional.of(flow)));
        }
    }

    public static Filler of(Place place) {
        return new Filler(place.name(), Optional.of(place), Optional.empty(), Optional.empty());
    }

    public static Filler of(Period period) {
        return new Filler(period.code(), Optional.empty(), Optional.of(period), Optional.empty());
    }

    public static Filler of(Flow flow) {
        return FLOWS.get(flow);
    }

    /** Goods, a segment, or several places that share a number. */
    public static Filler named(String name) {
        return new Filler(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isNone() {
        return name.isEmpty();
    }

    /** Whether it is several, one of which the other is, or the other more closely named: "smoked salmon" and "salmon". */
    boolean takesIn(Filler other) {
        return !other.isNone() && place.isEmpty() && period.isEmpty() && name.length() > other.name.length() && name.contains(other.name);
    }

    /** Whether it is the first or the last of the years or months of another. */
    boolean isEndOf(Filler other) {
        return period.isPresent() && (other.name.startsWith(name + "/") || other.name.endsWith("/" + name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filler filler && name.equals(filler.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
