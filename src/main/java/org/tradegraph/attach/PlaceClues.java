package org.tradegraph.attach;

import java.util.Optional;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Named;

/** What speaks for a place: its kind, how it is named, and how it lies to other places. */
final class PlaceClues {

    /** What sort of place. */
    enum Kind implements Named {
        COUNTRY, GROUP, REGION, CITY, GATEWAY, CORRIDOR, SEVERAL, NOTHING;

        static Kind of(Filler filler) {
            return filler.isNone() ? NOTHING : filler.place().map(Kind::of).orElse(SEVERAL);
        }

        private static Kind of(Place place) {
            if (place.kind() == PlaceKind.CORRIDOR) {
                return CORRIDOR;
            }
            if (place.kind().isGateway() || place.gateway().isPresent()) {
                return GATEWAY;
            }
            return switch (place.kind()) {
                case COUNTRY, TERRITORY -> COUNTRY;
                case GROUP -> GROUP;
                case CITY -> CITY;
                default -> REGION;
            };
        }
    }

    /** How one place lies to another. */
    enum Kin implements Named {
        SAME, INSIDE, AROUND, COMPATRIOT, ABROAD, UNKNOWN
    }

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Situation situation;
    private final Slot slot;

    PlaceClues(Lexicon lexicon, Situation situation, Slot slot) {
        this.lexicon = lexicon;
        this.gazetteer = lexicon.gazetteer();
        this.situation = situation;
        this.slot = slot;
    }

    void describe(Candidate candidate, Clues clues) {
        Filler filler = candidate.filler();
        boolean isTold = candidate.is(Source.TOLD);
        boolean isNamed = candidate.mention().isPresent();
        clues.add(Clue.PLACE, Kind.of(filler).ordinal(), isNamed);
        clues.add(Clue.PLACE_AGAINST, Kind.of(filler).ordinal(), Kind.of(situation.told(slot)).ordinal());
        if (situation.claim().amount().kind() == Amount.Kind.MONEY) {
            clues.add(Clue.CURRENCY, currency(filler), isTold);
        }
        clues.add(Clue.KIN_TO_TOLD, kin(filler, situation.told(slot)).ordinal(), isNamed);
        clues.add(Clue.KIN_TO_MAIN, kin(filler, situation.gist().main(Slot.REPORTER)).ordinal(), isTold);
        Slot other = slot == Slot.REPORTER ? Slot.PARTNER : Slot.REPORTER;
        clues.add(Clue.KIN_TO_OTHER, kin(filler, situation.now(other)).ordinal(), isTold);
        candidate.mention().filter(PlaceMention.class::isInstance).map(PlaceMention.class::cast).ifPresent(mention -> {
            clues.add(Clue.FORM, mention.form().ordinal(), mention.from() < situation.claim().amount().from());
            filler.place().ifPresent(place -> clues.add(Clue.SENSE, Math.max(0, mention.senses().indexOf(place))));
        });
    }

    /** Whether a place has a currency of its own in which the number is told, or another, or the number is in dollars. */
    private int currency(Filler filler) {
        String unit = situation.claim().amount().unit();
        if (unit.equals("USD")) {
            return 0;
        }
        return filler.place().flatMap(lexicon.gazetteer()::country).map(country -> lexicon.words().placesOf(unit).contains(country.id()) ? 2 : 1).orElse(3);
    }

    private Kin kin(Filler one, Filler other) {
        if (one.equals(other)) {
            return Kin.SAME;
        }
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return Kin.UNKNOWN;
        }
        Place a = one.place().get();
        Place b = other.place().get();
        if (gazetteer.isWithin(a, b)) {
            return Kin.INSIDE;
        }
        if (gazetteer.isWithin(b, a)) {
            return Kin.AROUND;
        }
        Optional<Place> home = gazetteer.country(a);
        return home.isPresent() && home.equals(gazetteer.country(b)) ? Kin.COMPATRIOT : Kin.ABROAD;
    }
}
