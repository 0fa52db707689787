package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;

/**
 * Shares out numbers that stand in a row: "Suifenhe, Heihe and Tongjiang cleared 1.12 million, 403,000 and 1.57 million tonnes".
 *
 * @param place which of the row a number is, from 0
 * @param size  how many stand in the row
 * @param flows the ways of trade that stand in a row before it: "exports and imports rose 3 percent and 5 percent respectively"
 */
record Distribution(int place, int size, List<Flow> flows) {

    /** The row that a number belongs to. */
    static Distribution of(Parts parts, int at) {
        int first = at;
        while (first > 0 && areLinked(parts, first - 1)) {
            first--;
        }
        int last = at;
        while (last + 1 < parts.size() && areLinked(parts, last)) {
            last++;
        }
        return new Distribution(at - first, last - first + 1, last > first ? flows(parts, first) : List.of());
    }

    /** The flows of the last topics before a row that themselves stand in a list. */
    private static List<Flow> flows(Parts parts, int row) {
        int at = row - 1;
        while (at >= 0 && parts.topicAt(at).isEmpty()) {
            at--;
        }
        List<Flow> flows = new ArrayList<>();
        boolean listed = at >= 0;
        while (listed) {
            flows.addAll(0, flows(parts.wording(), parts.topicAt(at).get()));
            listed = at > 0 && parts.topicAt(at - 1).isPresent() && parts.wording().hasOnly(parts.get(at - 1).to(), parts.get(at).from(), "list-or-article");
            at--;
        }
        return flows;
    }

    /** The flow of a topic, or both of "imports and exports". */
    private static List<Flow> flows(Wording wording, Topic topic) {
        int outward = first(wording, topic, "export");
        int inward = first(wording, topic, "import");
        if (topic.flow() != Flow.TRADE || outward == topic.to() || inward == topic.to()) {
            return List.of(topic.flow());
        }
        return outward < inward ? List.of(Flow.EXPORT, Flow.IMPORT) : List.of(Flow.IMPORT, Flow.EXPORT);
    }

    private static int first(Wording wording, Topic topic, String stem) {
        return IntStream.range(topic.from(), topic.to()).filter(at -> wording.word(at).startsWith(stem)).findFirst().orElse(topic.to());
    }

    private static boolean areLinked(Parts parts, int at) {
        Optional<Amount> one = parts.as(at, Amount.class);
        Optional<Amount> next = parts.as(at + 1, Amount.class);
        return one.isPresent() && next.isPresent() && one.get().kind() == next.get().kind() && areLinked(parts.wording(), one.get().to(), next.get().from());
    }

    private static boolean areLinked(Wording wording, int from, int to) {
        boolean separated = false;
        for (int at = from; at < to; at++) {
            separated |= wording.is(at, ",", "and");
        }
        return separated && wording.hasOnly(from, to, "row-link");
    }

    private boolean isRow() {
        return size > 1;
    }

    /** The slots of one number of a row: its own partner, reporter or goods where there are as many as numbers. */
    Slots share(Slots slots, boolean respectively) {
        if (!isRow()) {
            return slots;
        }
        if (slots.partners().size() == size) {
            return slots.withPartners(List.of(slots.partners().get(place)));
        }
        if (slots.reporters().size() == size) {
            return slots.withReporters(List.of(slots.reporters().get(place)));
        }
        if (slots.products().size() == size) {
            return slots.withProducts(List.of(slots.products().get(place)));
        }
        return respectively && flows.size() == size ? slots.withFlow(flows.get(place)) : slots;
    }

    /** The earlier number of the sentence that one of a row of growth figures belongs to, where the text says "respectively". */
    Optional<Draft> counterpart(List<Draft> drafts, boolean respectively) {
        if (!respectively || !isRow()) {
            return Optional.empty();
        }
        List<Draft> counted = drafts.stream()
                .filter(draft -> draft.sense().indicator() == Indicator.VALUE || draft.sense().indicator() == Indicator.QUANTITY).toList();
        return counted.size() >= size ? Optional.of(counted.get(counted.size() - size + place)) : Optional.empty();
    }
}
