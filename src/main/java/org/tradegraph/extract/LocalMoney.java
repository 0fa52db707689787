package org.tradegraph.extract;

import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Flow;

/** Knows whose trade a sum measures by its money where a sentence names no one: kwacha are told of Zambia's trade. */
record LocalMoney(Wording wording, Referents referents) {

    /** Money in which all the world trades. */
    private static final Set<String> OF_ALL = Set.of("USD", "EUR");

    /** The reporter that the money of a number tells instead of the one spoken of, if it is another country named in the text. */
    Optional<Party> reporter(Figure figure, Slots slots) {
        boolean tells = figure.is(Kind.MONEY) && !OF_ALL.contains(figure.amount().unit()) && slots.flow() != Flow.NONE;
        if (!tells || slots.reporters().isEmpty() || slots.reporters().stream().anyMatch(this::isNamed)) {
            return Optional.empty();
        }
        return wording.grammar().words().placesOf(figure.amount().unit()).stream().limit(1)
                .flatMap(id -> referents.gazetteer().withId(id).stream()).filter(home -> slots.reporters().stream().noneMatch(one -> isIn(one, home)))
                .map(Party::of).filter(referents::isCountryNamed).filter(home -> !slots.partners().contains(home)).findFirst();
    }

    /** Whether the sentence itself names a place. */
    private boolean isNamed(Party party) {
        return wording.mentions().stream().filter(PlaceMention.class::isInstance).anyMatch(place -> referents.resolve((PlaceMention) place).filter(party::equals).isPresent());
    }

    private boolean isIn(Party party, Place home) {
        return party.place().filter(place -> place.equals(home) || referents.gazetteer().isWithin(place, home)).isPresent();
    }
}
