package org.tradegraph.attach;

import java.util.IdentityHashMap;
import java.util.Map;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Reading;

/** Which mentions of a sentence stand in a list of their kind: "Indonesia, Malaysia and Japan", "20.9%, 8.4% and 24.4%". */
final class Lists {

    private record Seat(int place, Run run) {
    }

    private static final class Run {
        private int size;
    }

    private final Map<Mention, Seat> seats = new IdentityHashMap<>();

    Lists(Reading reading) {
        Mention last = null;
        Run run = new Run();
        for (Mention mention : reading.mentions()) {
            boolean goesOn = last != null && mention.getClass() == last.getClass() && isJoined(reading, last.to(), mention.from());
            run = goesOn ? run : new Run();
            seats.put(mention, new Seat(run.size++, run));
            last = mention;
        }
    }

    /** Whether nothing but a comma and "and" stands between two mentions. */
    private static boolean isJoined(Reading reading, int from, int to) {
        if (from >= to || to - from > 3) {
            return false;
        }
        boolean sign = false;
        for (int at = from; at < to; at++) {
            boolean joins = reading.is(at, ",", "and", "&", "or");
            sign = sign || joins;
            if (!joins && !reading.is(at, "the")) {
                return false;
            }
        }
        return sign;
    }

    /** 0 no lists, 1 the same place in lists of one length, 2 another place in such lists, 3 lists of unlike length, 4 only the candidate in one, 5 only the number. */
    int alignment(Mention candidate, Amount amount) {
        Seat one = seats.get(candidate);
        Seat other = seats.get(amount);
        int size = one == null ? 1 : one.run.size;
        int numbers = other == null ? 1 : other.run.size;
        if (size < 2 || numbers < 2) {
            return size > 1 ? 4 : numbers > 1 ? 5 : 0;
        }
        return size != numbers ? 3 : one.place == other.place ? 1 : 2;
    }
}
