package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;

/**
 * Who makes the goods that are named behind: "Russian and Ukrainian wheat", "China-made cars".
 *
 * @param places the places, none where no maker is named
 * @param to     where the goods begin among the words
 */
record Makers(List<PlaceMention> places, int to) {

    /** The makers whose names begin at a word. */
    static Makers at(Wording wording, int from) {
        List<PlaceMention> places = new ArrayList<>();
        int end = wording.has(from, "article-of-goods") ? from + 1 : from;
        int next = end;
        for (Optional<PlaceMention> place = placeAt(wording, next); place.isPresent(); place = placeAt(wording, next)) {
            end = end(wording, place.get());
            if (end < 0) {
                return new Makers(List.of(), from);
            }
            places.add(place.get());
            next = end;
            while (wording.has(next, "list")) {
                next++;
            }
        }
        boolean goods = !places.isEmpty() && !wording.has(end, "stand-in") && GoodsPhrase.behindTopic(wording, end).to() > end;
        return goods ? new Makers(places, end) : new Makers(List.of(), from);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    private static Optional<PlaceMention> placeAt(Wording wording, int at) {
        return wording.reading().begun(at, PlaceMention.class);
    }

    /** Where the name of a maker ends, with "-made" behind it; -1 where the place is none. */
    private static int end(Wording wording, PlaceMention place) {
        boolean made = wording.is(place.to(), "-") && wording.has(place.to() + 1, "made");
        return made ? place.to() + 2 : place.form() == Form.ADJECTIVE ? place.to() : -1;
    }
}
