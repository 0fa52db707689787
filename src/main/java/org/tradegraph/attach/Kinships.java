package org.tradegraph.attach;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.trade.Named;

/** How the places of a document lie to each other; each pair is looked up once. */
final class Kinships {

    /** How one place lies to another. */
    enum Kin implements Named {
        SAME, INSIDE, AROUND, COMPATRIOT, ABROAD, UNKNOWN
    }

    private final Gazetteer gazetteer;
    private final Map<Place, Map<Place, Kin>> known = new HashMap<>();

    Kinships(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Kin of(Filler one, Filler other) {
        if (one.equals(other)) {
            return Kin.SAME;
        }
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return Kin.UNKNOWN;
        }
        Map<Place, Kin> ofOne = known.computeIfAbsent(one.place().get(), place -> new HashMap<>());
        Kin kin = ofOne.get(other.place().get());
        if (kin == null) {
            kin = kin(one.place().get(), other.place().get());
            ofOne.put(other.place().get(), kin);
        }
        return kin;
    }

    private Kin kin(Place one, Place other) {
        if (gazetteer.isWithin(one, other)) {
            return Kin.INSIDE;
        }
        if (gazetteer.isWithin(other, one)) {
            return Kin.AROUND;
        }
        Optional<Place> home = gazetteer.country(one);
        return home.isPresent() && home.equals(gazetteer.country(other)) ? Kin.COMPATRIOT : Kin.ABROAD;
    }
}
