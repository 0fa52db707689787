package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Approximation;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Modality;

/** Writes down places in an order: who is whose largest partner, which goods come first. */
final class RankStatement {

    private static final int ROLE_WITHIN = 4;
    private static final int GROWTH_WITHIN = 6;
    private static final int FORMER_WITHIN = 3;

    private final Parts parts;
    private final Wording wording;
    private final Telling telling;
    private final Subjects subjects;
    private final Times times;
    private final RankReader ranks;
    private final PartnershipReader partnerships;

    RankStatement(Parts parts, Telling telling, Subjects subjects, Times times) {
        this.parts = parts;
        this.wording = parts.wording();
        this.telling = telling;
        this.subjects = subjects;
        this.times = times;
        this.ranks = new RankReader(parts);
        this.partnerships = new PartnershipReader(parts, telling.discourse().referents());
    }

    /** Reads the part where one may stand; a rank is one only of a trade that is spoken of. */
    void read(int at) {
        if (!parts.get(at).isCue("rank") && !parts.get(at).isCue("role") && !parts.get(at).is(Amount.class)) {
            return;
        }
        Optional<Integer> rank = ranks.rank(at, goesOn()).filter(some -> !telling.isDistracted());
        rank.flatMap(some -> ranks.role(at)).or(() -> mainPartner(at)).flatMap(role -> partnerships.read(at, role)).ifPresent(sides -> telling.change(sides::apply));
        if (rank.isPresent() && telling.isOf(Flow.NONE)) {
            new Foresight(parts).first().ifPresent(flow -> telling.change(slots -> telling.discourse().referents().withSomeReporter(slots.withFlow(flow))));
        }
        rank.filter(some -> !telling.isOf(Flow.NONE) && !telling.slots().reporters().isEmpty()).ifPresent(some -> state(some, at));
    }

    private boolean goesOn() {
        return telling.lastSense().filter(last -> last.indicator() == Indicator.RANK).isPresent();
    }

    /** "Germany was Hungary's main market": a partnership without a rank. */
    private Optional<Cue> mainPartner(int at) {
        return parts.as(at, Cue.class).filter(cue -> cue.is("role") && wording.has(cue.from() - 1, "main") && !wording.word(cue.to() - 1).endsWith("s"));
    }

    private void state(int rank, int at) {
        topicAhead(at).ifPresent(topic -> subjects.take(topic, at + 1));
        ranks.role(at).ifPresent(subjects::takeRole);
        partner(at).ifPresent(party -> telling.change(slots -> slots.withReporter(party)));
        holder(at).ifPresent(party -> telling.change(slots -> slots.withPartners(List.of(party))));
        goods(at).ifPresent(name -> telling.change(slots -> slots.withProducts(List.of(name))));
        Sense sense = new Sense(Indicator.RANK, Optional.of(isOfGrowth(at) ? Indicator.CHANGE : telling.counted()), Optional.empty(), BigDecimal.valueOf(rank), "rank");
        Amount amount = new Amount(parts.get(at).from(), parts.get(at).to(), sense.value(), "rank", Amount.Kind.RANK, "", BigDecimal.ONE, Approximation.EXACT, parts.get(at).from(), 0);
        Figure figure = new Figure(parts, amount, telling.lead(), List.of(), amount.to());
        Slots slots = times.withLater(telling.slots(), figure);
        Draft draft = new Draft(isFormer(at) ? slots.withPeriod(Optional.empty()) : slots, amount, sense, Modality.STATED, "rank");
        telling.state(draft, draft, true);
    }

    /** "Frozen fish, once the second-biggest earner": a rank of a time that is not told. */
    private boolean isFormer(int at) {
        int from = parts.get(at).from();
        return wording.hasAny(Math.max(0, from - FORMER_WITHIN), from, "formerly");
    }

    /** "ranked third in exports", "the largest deficit": the topic right behind it is what is ranked. */
    private Optional<Topic> topicAhead(int at) {
        int most = wording.has(parts.get(at).to(), "rank-joining") ? 1 : 0;
        return parts.topicAt(at + 1).filter(topic -> parts.gap(at, at + 1) <= most && (most == 1 || topic.flow() == Flow.BALANCE));
    }

    /** Of whom something is the largest partner: "China remains the first trading partner of the Sverdlovsk Region". */
    private Optional<Party> partner(int at) {
        return roles(at).filter(role -> parts.as(role + 1, PlaceMention.class).isPresent() && parts.gap(role, role + 1) <= 2)
                .mapToObj(role -> parts.as(role + 1, PlaceMention.class).get()).findFirst()
                .flatMap(telling.discourse().referents()::resolve).filter(party -> !telling.slots().partners().contains(party));
    }

    /** "In second place is China", "the top export destination this year was Russia": who holds it is named behind, a partner where it lies abroad. */
    private Optional<Party> holder(int at) {
        int end = parts.get(at).to();
        boolean place = parts.as(at, Amount.class).isPresent() && wording.has(end, "rank-place");
        boolean first = parts.get(at).isCue("rank") && wording.has(end - 1, "rank-place");
        Optional<Integer> noun = place ? Optional.of(end + 1) : first ? Optional.of(end) : ranks.role(at).map(Cue::to);
        return noun.flatMap(this::heldBy).flatMap(telling.discourse().referents()::resolve).filter(party ->
                Kinship.of(party, telling.slots(), telling.discourse().referents().gazetteer()) == Kinship.ABROAD);
    }

    /** The place that nothing but words of holding, a time, the trade, and whose goods are meant part from a noun: "for Peruvian goods in 2023 was", "in exports was taken by". */
    private Optional<PlaceMention> heldBy(int noun) {
        int from = noun;
        for (Part part : parts.list()) {
            if (part.from() >= from && (part.is(Time.class) || part instanceof Topic)) {
                from = wording.hasOnly(from, part.from(), "before-time") ? part.to() : from;
            } else if (part.from() == from + 1 && wording.is(from, "for", "of") && wording.is(part.to(), "goods", "products")) {
                from = part.to() + 1;
            } else if (part.is(PlaceMention.class) && wording.is(part.to(), "'s")) {
                from = part.from() >= from && wording.hasOnly(from, part.from(), "before-time") ? part.to() + 1 : from;
            } else if (part.from() > from && part.is(PlaceMention.class)) {
                int behind = from;
                return part.as(PlaceMention.class).filter(named -> wording.hasOnly(behind, named.from(), "holding") && wording.hasAny(behind, named.from(), "predicate"));
            }
        }
        return Optional.empty();
    }

    /** Of what goods something is the largest buyer: "the biggest buyer of Vietnamese rice", "the largest tea buyer". */
    private Optional<String> goods(int at) {
        Optional<Goods> before = parts.as(at + 1, Goods.class).filter(goods -> ranks.role(at).filter(role -> role.from() == goods.to()).isPresent());
        return before.map(Goods::name).or(() -> goodsBehind(at));
    }

    private Optional<String> goodsBehind(int at) {
        return roles(at).limit(1).mapToObj(role -> parts.from(role + 1).stream().filter(part -> part.from() <= parts.get(role).to() + ROLE_WITHIN))
                .flatMap(near -> near.flatMap(part -> part.as(Goods.class).stream())).map(Goods::name).findFirst();
    }

    /** Where the nouns stand, near behind, that say of whom or of what it is the first: "partner of", "buyer of". */
    private IntStream roles(int at) {
        return IntStream.range(at + 1, parts.size() - 1).takeWhile(next -> parts.gap(at, next) <= ROLE_WITHIN)
                .filter(next -> parts.get(next).isCue("role") && wording.is(parts.get(next).to(), "of", "for"));
    }

    /** "first in growth": a place in the order of growth rates. */
    private boolean isOfGrowth(int at) {
        return parts.stream().anyMatch(part -> part.from() > parts.get(at).from() && part.from() - parts.get(at).to() <= GROWTH_WITHIN && part.isCue("trend", "up"));
    }
}
