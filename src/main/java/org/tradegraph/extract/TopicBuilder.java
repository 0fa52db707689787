package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;

/** Collects what hangs on a topic's noun while the parser looks back and ahead. */
final class TopicBuilder {

    private Flow flow;
    private final boolean deficit;
    private int from;
    private int to;
    private boolean own;
    private boolean overall;
    private boolean withThem;
    private boolean same;
    private List<Party> reporters = List.of();
    private List<Party> partners = List.of();
    private final List<String> products = new ArrayList<>();
    private Optional<String> segment = Optional.empty();
    private Optional<Party> via = Optional.empty();
    private Optional<Time> time = Optional.empty();

    TopicBuilder(Cue cue) {
        flow = TopicParser.flow(cue.value());
        deficit = cue.value().endsWith("deficit");
        from = cue.from();
        to = cue.to();
    }

    void withThem() {
        withThem = true;
    }

    void same(boolean pointsBack) {
        same |= pointsBack;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    void startAt(int start) {
        from = start;
    }

    void endAt(int end) {
        to = end;
    }

    void ownedBy(String word, Grammar grammar) {
        own |= grammar.possessives().contains(word);
    }

    /** "the trade volume of exported vehicles": the participle tells the way. */
    void directedBy(Flow way) {
        flow = way;
    }

    void overall(boolean all) {
        overall |= all;
    }

    void reporters(List<Party> who) {
        reporters = who;
    }

    void partners(List<Party> whom) {
        partners = whom;
    }

    void productBefore(String goods) {
        products.add(0, goods);
    }

    void products(List<String> goods) {
        products.addAll(goods);
    }

    void segment(String name) {
        segment = Optional.of(name);
    }

    void time(Time when) {
        time = time.or(() -> Optional.of(when));
    }

    /** Gives the places behind a preposition their role; false if they have none here. */
    boolean takes(String preposition, List<Party> parties) {
        switch (preposition) {
            case "with" -> partners = parties;
            case "to", "into" -> takesTarget(parties);
            case "from" -> takesSource(parties);
            case "between", "among" -> takesBoth(parties);
            case "of", "by" -> reporters = reporters.isEmpty() ? parties : reporters;
            case "through", "via", "at", "across" -> via = Optional.of(Party.joined(parties));
            case "in", "within" -> reporters = reporters.isEmpty() ? parties : reporters;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** "shipments of Chinese cars": who makes the goods sells them, or is bought from. */
    void madeBy(Party maker) {
        if (flow == Flow.IMPORT) {
            partners = partners.isEmpty() ? List.of(maker) : partners;
        } else if (flow == Flow.EXPORT) {
            reporters = reporters.isEmpty() ? List.of(maker) : reporters;
        }
    }

    private void takesTarget(List<Party> parties) {
        if (flow == Flow.IMPORT) {
            reporters = reporters.isEmpty() ? parties : reporters;
        } else {
            partners = parties;
        }
    }

    private void takesSource(List<Party> parties) {
        if (flow == Flow.EXPORT) {
            reporters = reporters.isEmpty() ? parties : reporters;
        } else {
            partners = parties;
        }
    }

    private void takesBoth(List<Party> parties) {
        if (parties.size() == 2) {
            reporters = parties.subList(0, 1);
            partners = parties.subList(1, 2);
        }
    }

    Topic build() {
        return new Topic(from, to, flow, deficit, own, overall, reporters, partners, withThem, same, joined(), segment, via, time);
    }

    private List<String> joined() {
        return Set.copyOf(products).size() == products.size() ? List.copyOf(products) : products.stream().distinct().toList();
    }
}
