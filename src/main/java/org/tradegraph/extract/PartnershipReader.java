package org.tradegraph.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;

/** Reads who is whose partner: "Russia is China's largest trading partner", "the biggest supplier of Japan was Australia". */
final class PartnershipReader {

    private static final int PREDICATE_WITHIN = 4;

    private final Parts parts;
    private final Wording wording;
    private final Referents referents;

    PartnershipReader(Parts parts, Referents referents) {
        this.parts = parts;
        this.wording = parts.wording();
        this.referents = referents;
    }

    /** The partnership in which a rank stands, by the noun for the partner behind it, where both sides are named. */
    Optional<Partnership> read(int rank, Cue role) {
        int first = parts.as(rank - 1, Amount.class).filter(amount -> amount.kind() == Amount.Kind.RANK).isPresent() ? rank - 1 : rank;
        int noun = IntStream.range(rank, parts.size()).filter(at -> parts.get(at).from() == role.from()).findFirst().orElse(rank);
        if (role.value().startsWith("product")) {
            return Optional.empty();
        }
        if (isOwner(first - 1, first)) {
            return between(first - 1, linked(first - 2, first - 1, noun), role);
        }
        int named = next(noun, Goods.class);
        return isOwnerBehind(named) ? between(named, linked(first - 1, first, named), role) : Optional.empty();
    }

    /** "China's", right before the rank. */
    private boolean isOwner(int at, int first) {
        return isPlace(at) && parts.gap(at, first) <= 1 && parts.owns(at);
    }

    /** "partner of China", "supplier of soybeans to China". */
    private boolean isOwnerBehind(int at) {
        boolean named = at < parts.size() && (isPlace(at) || reporter(at).isPresent());
        return named && parts.gap(at - 1, at) <= 2 && wording.is(parts.get(at - 1).to(), "of", "for", "to");
    }

    /** The part that a verb of being links with the partnership, which goes from one part to another. */
    private OptionalInt linked(int before, int from, int to) {
        int after = next(to, Time.class);
        return isLinked(before, from) ? OptionalInt.of(before) : isLinked(after - 1, after) ? OptionalInt.of(after) : OptionalInt.empty();
    }

    private boolean isLinked(int one, int other) {
        return one >= 0 && other < parts.size() && parts.gap(one, other) <= PREDICATE_WITHIN
                && wording.hasAny(parts.get(one).to(), parts.get(other).from(), "predicate");
    }

    /** The next part that is none of a kind. */
    private int next(int at, Class<? extends Mention> passed) {
        return IntStream.range(at + 1, parts.size()).filter(next -> !parts.get(next).is(passed)).findFirst().orElse(parts.size());
    }

    private boolean isPlace(int at) {
        return parts.as(at, PlaceMention.class).isPresent();
    }

    private Optional<Partnership> between(int owner, OptionalInt other, Cue role) {
        Optional<Party> partner = other.isPresent() ? party(other.getAsInt()) : Optional.empty();
        return party(owner).flatMap(one -> partner.filter(two -> !two.equals(one)).map(two -> new Partnership(one, two, flow(role))));
    }

    /** Whose trade a part names: "source of Kenya's imports". */
    private Optional<Party> reporter(int at) {
        return parts.topicAt(at).map(Topic::reporters).filter(reporters -> reporters.size() == 1).map(reporters -> reporters.get(0));
    }

    private Optional<Party> party(int at) {
        boolean maker = parts.as(at + 1, Goods.class).isPresent() && parts.gap(at, at + 1) == 0;
        return reporter(at).or(() -> parts.as(at, PlaceMention.class).filter(place -> maker || place.form() != PlaceMention.Form.ADJECTIVE).flatMap(referents::resolve));
    }

    private static Flow flow(Cue role) {
        return role.is("role", "export") ? Flow.EXPORT : role.is("role", "import") ? Flow.IMPORT : Flow.TRADE;
    }
}
