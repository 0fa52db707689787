package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;

/** A place in a sentence with all it may mean, the likeliest first. */
record Seen(int from, int to, Form form, List<Place> senses) {

    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
            "northern", "southern", "eastern", "western", "northeastern", "northwestern", "southeastern", "southwestern", "central");

    Place place() {
        return senses.get(0);
    }

    /** The places of a sentence that mean something. */
    static List<Seen> in(Reading reading, Referents referents) {
        List<Seen> found = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            if (mention instanceof PlaceMention place) {
                seen(place, reading, referents).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Seen> seen(PlaceMention mention, Reading reading, Referents referents) {
        List<Place> senses = senses(mention, referents);
        return senses.isEmpty() ? Optional.empty() : Optional.of(part(mention, senses.get(0), reading, referents)
                .map(part -> new Seen(mention.from() - 1, mention.to(), mention.form(), List.of(part)))
                .orElse(new Seen(mention.from(), mention.to(), mention.form(), senses)));
    }

    private static List<Place> senses(PlaceMention mention, Referents referents) {
        Optional<Place> meant = mention.form() == Form.IN_NAME ? Optional.empty() : referents.resolve(mention).flatMap(Party::place);
        if (meant.isEmpty() || !mention.senses().isEmpty() && mention.senses().get(0).equals(meant.get())) {
            return mention.senses();
        }
        return Stream.concat(meant.stream(), mention.senses().stream()).distinct().toList();
    }

    /** The part of a country that a direction in small letters before its name means: "northeast China". */
    private static Optional<Place> part(PlaceMention mention, Place country, Reading reading, Referents referents) {
        String word = reading.word(mention.from() - 1);
        return !DIRECTIONS.contains(word) || country.kind() != PlaceKind.COUNTRY ? Optional.empty()
                : referents.gazetteer().named(word + " " + country.name()).filter(part -> part.kind() == PlaceKind.MACRO_REGION);
    }
}
