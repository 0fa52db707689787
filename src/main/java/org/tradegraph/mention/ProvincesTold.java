package org.tradegraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.text.Token;

/** Takes a bare name for the province where the text calls it one elsewhere, and never the town or the crossing: "Lao Cai" beside "the province of Lao Cai". */
final class ProvincesTold {

    private final Set<Place> provinces = new HashSet<>();
    private final Set<Place> others = new HashSet<>();

    private ProvincesTold(List<Reading> readings) {
        readings.forEach(reading -> reading.mentions().stream().filter(PlaceMention.class::isInstance).map(PlaceMention.class::cast)
                .filter(place -> place.form() == Form.NAME && place.senses().size() == 1).forEach(place -> note(place, reading)));
    }

    static List<Reading> in(List<Reading> readings) {
        ProvincesTold told = new ProvincesTold(readings);
        return told.provinces.isEmpty() ? readings : readings.stream().map(told::told).toList();
    }

    private void note(PlaceMention place, Reading reading) {
        Place only = place.senses().get(0);
        if (only.kind() == PlaceKind.SUBDIVISION) {
            provinces.add(only);
        } else if (isByOwnName(place, only, reading)) {
            others.add(only);
        }
    }

    /** A crossing called by another name leaves open what the bare one means. */
    private static boolean isByOwnName(PlaceMention place, Place only, Reading reading) {
        String words = reading.tokens().subList(place.from(), place.to()).stream().map(Token::word).collect(Collectors.joining(" "));
        return words.contains(Lexicon.fold(only.name()));
    }

    private Reading told(Reading reading) {
        List<Mention> mentions = reading.mentions().stream().map(this::told).toList();
        return mentions.equals(reading.mentions()) ? reading : new Reading(reading.sentence(), mentions);
    }

    private Mention told(Mention mention) {
        if (!(mention instanceof PlaceMention place) || place.form() != Form.NAME || place.senses().size() < 2 || place.senses().stream().anyMatch(this::isOther)) {
            return mention;
        }
        List<Place> kept = place.senses().stream().filter(provinces::contains).toList();
        return kept.size() == 1 ? new PlaceMention(place.from(), place.to(), kept, place.form(), place.word()) : mention;
    }

    private boolean isOther(Place sense) {
        return others.contains(sense) || sense.kind() == PlaceKind.COUNTRY;
    }
}
