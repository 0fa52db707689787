package org.tradegraph.mention;

import java.util.List;

import org.tradegraph.lexicon.Place;

/** What a phrase of the lexicon may mean; {@code phrase} is its spelling there. */
sealed interface Meaning {

    String phrase();

    record OfPlace(String phrase, List<Place> senses) implements Meaning {
    }

    record OfDemonym(String phrase, List<Place> senses) implements Meaning {
    }

    record OfGoods(String phrase) implements Meaning {
    }

    record OfSegment(String phrase, String name, String kind) implements Meaning {
    }

    record OfCue(String phrase, String family, String value) implements Meaning {
    }

    /** A noun that stands for a place named before: "the province". */
    record OfAnaphor(String phrase, String kind) implements Meaning {
    }

    /** A word before or after a name that tells what kind of place it is. */
    record OfPlaceWord(String phrase, String kind, boolean before) implements Meaning {
    }
}
