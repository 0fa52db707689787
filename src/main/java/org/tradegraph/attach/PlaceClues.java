package org.tradegraph.attach;

import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Named;

/** What speaks for a place: its kind, how it is named, and how it lies to other places. */
final class PlaceClues implements Description.SlotClues {

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

    private final Gazetteer gazetteer;
    private final List<String> users;
    private final Gist gist;
    private final Amount amount;
    private final Slot slot;
    private final Slot twin;
    private final Filler told;
    private final int kindTold;
    private final Filler main;
    private final Filler other;
    private final int anaphor;

    PlaceClues(Lexicon lexicon, Situation situation, Slot slot) {
        this.gazetteer = lexicon.gazetteer();
        this.gist = situation.gist();
        this.amount = situation.claim().amount();
        this.users = amount.kind() == Amount.Kind.MONEY ? lexicon.words().placesOf(amount.unit()) : List.of();
        this.slot = slot;
        this.twin = slot == Slot.REPORTER ? Slot.PARTNER : Slot.REPORTER;
        this.told = situation.told(slot);
        this.kindTold = Kind.of(told).ordinal();
        this.main = gist.main(Slot.REPORTER);
        this.other = situation.now(twin);
        this.anaphor = anaphor(situation.layout());
    }

    @Override
    public void describe(Candidate candidate, Clues clues) {
        Filler filler = candidate.filler();
        boolean isTold = candidate.is(Source.TOLD);
        boolean isNamed = candidate.mention().isPresent();
        int kind = Kind.of(filler).ordinal();
        clues.add(Clue.PLACE, kind, isNamed);
        clues.add(Clue.PLACE_AGAINST, kind, kindTold);
        if (amount.kind() == Amount.Kind.MONEY) {
            clues.add(Clue.CURRENCY, currency(filler), isTold);
        }
        clues.add(Clue.CAPITAL, capital(filler), isTold);
        clues.add(Clue.ROLES, gist.timesTold(slot, filler), gist.timesTold(twin, filler));
        clues.add(Clue.ANAPHOR, anaphor, kind);
        clues.add(Clue.KIN_TO_TOLD, kin(filler, told), isNamed);
        clues.add(Clue.KIN_TO_MAIN, kin(filler, main), isTold);
        clues.add(Clue.KIN_TO_OTHER, kin(filler, other), isTold);
        if (isNamed && candidate.mention().get() instanceof PlaceMention mention) {
            clues.add(Clue.FORM, mention.form().ordinal(), mention.from() < amount.from());
            filler.place().ifPresent(place -> clues.add(Clue.SENSE, Math.max(0, mention.senses().indexOf(place))));
        }
    }

    /** Whether a place has a currency of its own in which the number is told, or another, or the number is in dollars. */
    private int currency(Filler filler) {
        if (amount.unit().equals("USD")) {
            return 0;
        }
        Optional<Place> country = filler.place().flatMap(gazetteer::country);
        return country.isEmpty() ? 3 : users.contains(country.get().id()) ? 2 : 1;
    }

    /** 0 none of this, 1 it is the country of the capital that was told, 2 it is a capital, 3 it is the capital of the country told. */
    private int capital(Filler filler) {
        if (filler.place().isEmpty()) {
            return 0;
        }
        Place place = filler.place().get();
        if (told.place().isPresent() && told.place().get().capitalOf().contains(place.id())) {
            return 1;
        }
        return place.capitalOf().isEmpty() ? 0 : told.place().isPresent() && place.capitalOf().contains(told.place().get().id()) ? 3 : 2;
    }

    /** What the sentence points back with: 0 nothing, 1 a region, 2 a country, 3 a town or port, 4 something else. */
    private static int anaphor(Layout layout) {
        for (Mention mention : layout.mentions()) {
            if (mention instanceof PlaceMention place && place.form() == PlaceMention.Form.ANAPHOR) {
                return switch (place.word()) {
                    case "subdivision", "district", "region" -> 1;
                    case "country", "kingdom", "sultanate", "federation", "principality" -> 2;
                    case "city", "gateway" -> 3;
                    default -> 4;
                };
            }
        }
        return 0;
    }

    private int kin(Filler one, Filler other) {
        return gist.kinships().of(one, other).ordinal();
    }
}
