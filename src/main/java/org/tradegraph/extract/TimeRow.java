package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;

/** Shares out the times that stand in a list over a row of as many numbers: "to $71 million and $66 million in May and June respectively". */
record TimeRow(Parts parts, Wording wording) {

    /** The period of one number of a row, if the sentence lists as many times. */
    Optional<Period> share(Distribution row) {
        List<Time> list = new ArrayList<>();
        for (Part part : parts.list()) {
            Optional<Time> time = Parts.time(part).filter(named -> named.kind() == Time.Kind.PERIOD && !Periods.isDay(named));
            boolean goesOn = time.isPresent() && !list.isEmpty() && wording.hasOnly(list.get(list.size() - 1).to(), time.get().from(), "list-or-article");
            if (time.isPresent() && !goesOn && list.size() != row.size()) {
                list.clear();
            }
            time.filter(named -> list.isEmpty() || goesOn).ifPresent(list::add);
        }
        return row.isRow() && list.size() == row.size() ? list.get(row.place()).period() : Optional.empty();
    }
}
