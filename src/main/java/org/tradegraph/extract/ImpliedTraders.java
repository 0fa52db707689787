package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.extract.Passages.Passage;
import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Says whose goods and partners a sentence means that does not name who trades: of the last number, once it is settled whose that is. */
final class ImpliedTraders {

    /** Ends the name of a rule where no word of the sentence says who trades. */
    static final String MARK = " implied";

    private static final Set<Predicate> OF_TRADE = EnumSet.of(Predicate.TRADES_PRODUCT, Predicate.EXPORTS_TO, Predicate.IMPORTS_FROM);

    private Optional<String> last = Optional.empty();

    private ImpliedTraders() {
    }

    /** The passages, in their order, with who trades in each. */
    static List<Passage> in(List<Passage> passages) {
        List<Passage> told = new ArrayList<>(passages);
        told.sort(Comparator.comparingInt(passage -> passage.reading().sentence().span().start()));
        ImpliedTraders traders = new ImpliedTraders();
        Map<Reading, Passage> named = new IdentityHashMap<>();
        told.forEach(passage -> named.put(passage.reading(), traders.named(passage)));
        return passages.stream().map(passage -> named.get(passage.reading())).toList();
    }

    private Passage named(Passage passage) {
        for (Draft draft : passage.drafts()) {
            last = draft.slots().reporters().stream().findFirst().flatMap(Party::place).map(Place::name).or(() -> last);
        }
        return new Passage(passage.reading(), passage.drafts(), passage.facts().stream().map(fact -> named(fact, passage)).toList());
    }

    private Fact named(Fact fact, Passage passage) {
        if (fact instanceof Relation relation && OF_TRADE.contains(relation.predicate())) {
            boolean named = isNamed(relation.subject(), passage.reading());
            Optional<String> measured = named && !isMarked(relation) ? Optional.empty() : measured(passage, relation);
            return measured.or(() -> last.filter(name -> !named)).filter(name -> !name.equals(relation.object()) && !relation.partner().equals(Optional.of(name))).map(relation::of).orElse(relation);
        }
        return fact;
    }

    private static boolean isMarked(Relation relation) {
        return relation.evidence().rule().endsWith(MARK);
    }

    /** Whose trade that goes the same way the sentence measures. */
    private static Optional<String> measured(Passage passage, Relation relation) {
        Flow flow = relation.flow().orElse(relation.predicate() == Predicate.EXPORTS_TO ? Flow.EXPORT : Flow.IMPORT);
        return passage.drafts().stream().map(Draft::slots).filter(slots -> slots.flow() == flow)
                .flatMap(slots -> slots.reporters().stream().limit(1)).flatMap(party -> party.place().stream()).map(Place::name).reduce((one, other) -> other);
    }

    private static boolean isNamed(String name, Reading reading) {
        return reading.mentions().stream().anyMatch(mention -> mention instanceof PlaceMention place && place.senses().stream().anyMatch(sense -> sense.name().equals(name)));
    }
}
