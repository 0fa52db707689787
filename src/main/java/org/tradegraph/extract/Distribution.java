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
        int place = 0;
        for (int before = linkedBefore(parts, first); before >= 0; before = linkedBefore(parts, first)) {
            first = before;
            place++;
        }
        int size = place + 1;
        for (int last = linkedBehind(parts, at); last >= 0; last = linkedBehind(parts, last)) {
            size++;
        }
        return new Distribution(place, size, size > 1 ? flows(parts, first) : List.of());
    }

    /** The number before another that stands in a row with it, -1 where there is none. */
    private static int linkedBefore(Parts parts, int at) {
        int before = at - 1;
        while (before >= 0 && parts.get(before).isCue("trend")) {
            before--;
        }
        return before >= 0 && areLinked(parts, before, at) ? before : -1;
    }

    private static int linkedBehind(Parts parts, int at) {
        int behind = at + 1;
        while (behind < parts.size() && parts.get(behind).isCue("trend")) {
            behind++;
        }
        return behind < parts.size() && areLinked(parts, at, behind) ? behind : -1;
    }

    /** The flows of the last topics before a row that themselves stand in a list; none where a number before the row is already of them. */
    private static List<Flow> flows(Parts parts, int row) {
        int at = row - 1;
        while (at >= 0 && parts.topicAt(at).isEmpty() && !isAlone(parts, at)) {
            at--;
        }
        List<Flow> flows = new ArrayList<>();
        boolean listed = at >= 0 && parts.topicAt(at).isPresent();
        while (listed) {
            flows.addAll(0, flows(parts.wording(), parts.topicAt(at).get()));
            listed = at > 0 && parts.topicAt(at - 1).isPresent() && parts.wording().hasOnly(parts.get(at - 1).to(), parts.get(at).from(), "list-or-article");
            at--;
        }
        return flows;
    }

    private static boolean isAlone(Parts parts, int at) {
        return parts.as(at, Amount.class).filter(number -> number.kind() == Amount.Kind.PERCENT || number.kind() == Amount.Kind.MONEY).isPresent() && linkedBefore(parts, at) < 0 && linkedBehind(parts, at) < 0;
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

    private static boolean areLinked(Parts parts, int at, int other) {
        Optional<Amount> one = parts.as(at, Amount.class);
        Optional<Amount> next = parts.as(other, Amount.class);
        return one.isPresent() && next.isPresent() && one.get().kind() == next.get().kind() && areLinked(parts, one.get(), next.get().from());
    }

    /** "An increase of 28 percent, a decrease of 11 percent and one of 64 percent respectively": only then words of growth may stand between. */
    private static boolean areLinked(Parts parts, Amount one, int to) {
        boolean growth = one.kind() == Amount.Kind.PERCENT && parts.hasCue("context", "respectively");
        return areLinked(parts.wording(), one.to(), to, growth ? "growth-link" : "row-link");
    }

    private static boolean areLinked(Wording wording, int from, int to, String link) {
        boolean separated = false;
        for (int at = from; at < to; at++) {
            separated |= wording.is(at, ",", "and");
        }
        return separated && wording.hasOnly(from, to, link);
    }

    /** The last number of the row that one belongs to. */
    static int last(Parts parts, int at) {
        int last = at;
        for (int behind = linkedBehind(parts, last); behind >= 0; behind = linkedBehind(parts, last)) {
            last = behind;
        }
        return last;
    }

    boolean isRow() {
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
