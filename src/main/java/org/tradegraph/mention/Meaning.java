package org.tradegraph.mention;

import java.util.List;

import org.tradegraph.files.Cells;
import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;

/** What a phrase of the lexicon may mean; {@code phrase} is its spelling there. */
sealed interface Meaning {

    String phrase();

    /** The meaning in one line, to be read by {@link #read}. */
    static String written(Meaning meaning) {
        if (meaning instanceof OfPlace place) {
            return Cells.line("place", place.phrase, ids(place.senses));
        }
        if (meaning instanceof OfDemonym demonym) {
            return Cells.line("demonym", demonym.phrase, ids(demonym.senses));
        }
        if (meaning instanceof OfGoods goods) {
            return Cells.line("goods", goods.phrase);
        }
        if (meaning instanceof OfSegment segment) {
            return Cells.line("segment", segment.phrase, segment.name, segment.kind);
        }
        if (meaning instanceof OfCue cue) {
            return Cells.line("cue", cue.phrase, cue.family, cue.value);
        }
        if (meaning instanceof OfAnaphor anaphor) {
            return Cells.line("anaphor", anaphor.phrase, anaphor.kind);
        }
        OfPlaceWord word = (OfPlaceWord) meaning;
        return Cells.line(word.before ? "before" : "after", word.phrase, word.kind);
    }

    private static String ids(List<Place> places) {
        return Cells.list(places.stream().map(Place::id).toList());
    }

    /** Reads what was {@link #written}. */
    static Meaning read(String line, Gazetteer gazetteer) {
        Cells cells = new Cells(line);
        String kind = cells.next();
        String phrase = cells.next();
        return switch (kind) {
            case "place" -> new OfPlace(phrase, places(cells, gazetteer));
            case "demonym" -> new OfDemonym(phrase, places(cells, gazetteer));
            case "goods" -> new OfGoods(phrase);
            case "segment" -> new OfSegment(phrase, cells.next(), cells.next());
            case "cue" -> new OfCue(phrase, cells.next(), cells.next());
            case "anaphor" -> new OfAnaphor(phrase, cells.next());
            default -> new OfPlaceWord(phrase, cells.next(), kind.equals("before"));
        };
    }

    private static List<Place> places(Cells cells, Gazetteer gazetteer) {
        return cells.nextList().stream().map(id -> gazetteer.withId(id).orElseThrow()).toList();
    }

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
