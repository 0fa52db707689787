package org.tradegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;

/**
 * A flow of trade named as a phrase: "Jilin's car exports to Russia", "trade between Uzbekistan and Kyrgyzstan".
 *
 * @param named the flow with the places, goods and ways that are named in the phrase
 * @param marks what its small words tell
 * @param time  a time named in it
 */
record Topic(int from, int to, Slots named, Set<Mark> marks, Optional<Time> time) implements Part {

    /** What the small words of a topic tell. */
    enum Mark {
        /** "Its" or "their" stands before it. */
        OWN,
        /** It is said to be all of the trade: "total exports". */
        OVERALL,
        /** It is called all of the trade by its name: "goods exports", "foreign trade". */
        WHOLESALE,
        /** A pronoun stands for the partners: "exports to them", "sales there". */
        WITH_THEM,
        /** "That" or "this" points back to the trade spoken of. */
        SAME,
        /** It is said to be of goods and no more: "merchandise exports". */
        OF_ALL_GOODS,
        /** It is called "sales" or "purchases" and so goes on with the goods spoken of. */
        RESUMED,
        /** It is the trade of the members of a group with each other: "intra-EU trade". */
        WITHIN
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    Flow flow() {
        return named.flow();
    }

    List<Party> reporters() {
        return named.reporters();
    }

    List<Party> partners() {
        return named.partners();
    }

    List<String> products() {
        return named.products();
    }

    /** Whether it is no more than the name of a flow. */
    boolean isBare() {
        return named.reporters().isEmpty() && named.isWhole() && !has(Mark.WITH_THEM);
    }

    /** The same with its partner as the reporter of a trade with others. */
    Topic turned(List<Party> others) {
        Set<Mark> kept = EnumSet.noneOf(Mark.class);
        kept.addAll(marks);
        kept.removeAll(Set.of(Mark.WITH_THEM, Mark.SAME));
        return new Topic(from, to, named.withReporters(named.partners()).withPartners(others), kept, time);
    }

    @Override
    public <M extends Mention> Optional<M> as(Class<M> kind) {
        return Optional.empty();
    }
}
