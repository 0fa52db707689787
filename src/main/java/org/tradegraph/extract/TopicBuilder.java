package org.tradegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.extract.Topic.Mark;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;

/** Collects what hangs on a topic's noun while the words before and behind it are read. */
final class TopicBuilder {

    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private int from;
    private int to;
    private Slots named;
    private Optional<Time> time = Optional.empty();

    TopicBuilder(Cue noun) {
        named = Slots.NOTHING.withFlow(flow(noun.value()), noun.value().endsWith("deficit"));
        from = noun.from();
        to = noun.to();
    }

    private static Flow flow(String cue) {
        return switch (cue) {
            case "export" -> Flow.EXPORT;
            case "import" -> Flow.IMPORT;
            case "trade" -> Flow.TRADE;
            case "throughput" -> Flow.THROUGHPUT;
            case "balance", "balance-surplus", "balance-deficit" -> Flow.BALANCE;
            default -> Flow.NONE;
        };
    }

    int from() {
        return from;
    }

    /** Those whose trade it is said to be. */
    List<Party> reporters() {
        return named.reporters();
    }

    int to() {
        return to;
    }

    /** Whether it is a surplus or deficit, which may be one "in trade in goods". */
    boolean isBalance() {
        return named.flow() == Flow.BALANCE;
    }

    void startAt(int start) {
        from = start;
    }

    void endAt(int end) {
        to = end;
    }

    void mark(Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }

    /** "the trade volume of exported vehicles": the participle tells the way. */
    void directedBy(Cue participle) {
        named = named.withFlow(flow(participle.value()), named.deficit());
    }

    void reporters(List<Party> who) {
        named = named.withReporters(who);
    }

    void partners(List<Party> whom) {
        named = named.withPartners(whom);
    }

    void products(List<String> goods) {
        named = named.withProducts(Stream.concat(named.products().stream(), goods.stream()).distinct().toList());
    }

    void segment(String name) {
        named = named.withSegment(Optional.of(name));
    }

    void time(Time when) {
        time = time.or(() -> Optional.of(when));
    }

    /** Gives the places behind a preposition their role; false if they have none here. */
    boolean takes(String preposition, List<Party> parties) {
        switch (preposition) {
            case "with" -> partners(parties);
            case "to", "into" -> takesTarget(parties);
            case "from" -> takesSource(parties);
            case "between", "among" -> takesBoth(parties);
            case "of" -> takesOwners(parties);
            case "by", "in", "within" -> reportersIfNone(parties);
            case "through", "via", "at", "across" -> passes(parties);
            case "on", "along", "over" -> {
                if (!parties.stream().allMatch(Party::isWay)) {
                    return false;
                }
                passes(parties);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** "shipments of Chinese cars": who makes the goods sells them, or is bought from. */
    void madeBy(List<Party> makers) {
        if (named.flow() == Flow.IMPORT && named.partners().isEmpty()) {
            partners(makers);
        } else if (named.flow() == Flow.EXPORT) {
            reportersIfNone(makers);
        }
    }

    private void takesTarget(List<Party> parties) {
        if (named.flow() == Flow.IMPORT) {
            reportersIfNone(parties);
        } else {
            partners(parties);
        }
    }

    private void takesSource(List<Party> parties) {
        if (named.flow() == Flow.EXPORT) {
            reportersIfNone(parties);
        } else {
            partners(parties);
        }
    }

    /** What passes a port or a line is theirs, whosever it is: "Afghan cargo through Karachi"; what is traded only goes that way. */
    private void passes(List<Party> parties) {
        if (named.flow() == Flow.THROUGHPUT && parties.stream().allMatch(Party::isWay) && named.reporters().stream().noneMatch(Party::isWay)) {
            named = named.partners().isEmpty() ? named.withPartners(named.reporters()) : named;
            reporters(parties);
        } else {
            named = named.withVia(Optional.of(Party.joined(parties)));
        }
    }

    /** "The trade of Hong Kong and Thailand" is that between the two. */
    private void takesOwners(List<Party> parties) {
        boolean mutual = named.flow() == Flow.TRADE && named.isWhole() && named.reporters().isEmpty() && parties.size() == 2 && parties.stream().allMatch(Party::isCountry);
        if (mutual) {
            takesBoth(parties);
        } else {
            reportersIfNone(parties);
        }
    }

    private void takesBoth(List<Party> parties) {
        if (parties.size() == 2) {
            reporters(parties.subList(0, 1));
            partners(parties.subList(1, 2));
        }
    }

    private void reportersIfNone(List<Party> parties) {
        if (named.reporters().isEmpty()) {
            reporters(parties);
        }
    }

    Topic build() {
        return new Topic(from, to, named, marks, time);
    }
}
