package org.tradegraph.attach;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tradegraph.attach.Layout.Named;
import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.mention.Reading;

/** A whole document at a glance: its sentences laid out, its headlines, and how often each filler is told and named. */
final class Gist {

    private static final int TITLES = 3;

    private final Story story;
    private final Kinships kinships;
    private final Layout[] layouts;
    private final int[] opening;
    private final List<Integer> titles;
    private final List<Filler> dateline;
    private final Map<Slot, Map<Filler, Integer>> told = new EnumMap<>(Slot.class);
    private final Map<Slot, Map<Filler, Integer>> named = new EnumMap<>(Slot.class);
    private final Map<Slot, Filler> main = new EnumMap<>(Slot.class);
    private final Map<Slot, Filler> most = new EnumMap<>(Slot.class);

    Gist(Story story, NearWords near, Gazetteer gazetteer) {
        this.story = story;
        this.kinships = new Kinships(gazetteer);
        List<Reading> sentences = story.sentences();
        layouts = new Layout[sentences.size()];
        opening = new int[layouts.length];
        for (int at = 0; at < layouts.length; at++) {
            layouts[at] = new Layout(sentences.get(at), near);
            boolean goesOn = at > 0 && sentences.get(at - 1).sentence().paragraph() == sentences.get(at).sentence().paragraph();
            opening[at] = goesOn ? opening[at - 1] : at;
        }
        titles = IntStream.range(0, layouts.length).filter(at -> sentences.get(at).sentence().heading()).limit(TITLES).boxed().toList();
        dateline = readDateline();
        for (Slot slot : Slot.values()) {
            if (slot == Slot.PARTNER) { // who may report may as well be a partner
                named.put(slot, named.get(Slot.REPORTER));
                most.put(slot, most.get(Slot.REPORTER));
                continue;
            }
            Map<Filler, Integer> namedOfSlot = new LinkedHashMap<>();
            for (Layout layout : layouts) {
                for (Named some : layout.named(slot)) {
                    namedOfSlot.merge(some.filler(), 1, Integer::sum);
                }
            }
            named.put(slot, namedOfSlot);
            most.put(slot, mostFrequent(namedOfSlot));
        }
        count();
    }

    private Gist(Story story, Gist other) {
        this.story = story;
        kinships = other.kinships;
        layouts = other.layouts;
        opening = other.opening;
        titles = other.titles;
        dateline = other.dateline;
        named.putAll(other.named);
        most.putAll(other.most);
        count();
    }

    /** The same document with its numbers read in another way. */
    Gist of(Story other) {
        return new Gist(other, this);
    }

    private void count() {
        for (Slot slot : Slot.values()) {
            Map<Filler, Integer> toldOfSlot = new LinkedHashMap<>();
            for (Claim claim : story.claims()) {
                toldOfSlot.merge(claim.told().get(slot), 1, Integer::sum);
            }
            told.put(slot, toldOfSlot);
            main.put(slot, mostFrequent(toldOfSlot));
        }
    }

    private static Filler mostFrequent(Map<Filler, Integer> counts) {
        Filler best = Filler.NONE;
        int most = 0;
        for (Map.Entry<Filler, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    Kinships kinships() {
        return kinships;
    }

    Layout layout(int sentence) {
        return layouts[sentence];
    }

    /** What most numbers were told to have. */
    Filler main(Slot slot) {
        return main.get(slot);
    }

    /** What is named most often. */
    Filler most(Slot slot) {
        return most.get(slot);
    }

    List<Integer> titles() {
        return titles;
    }

    /** What the paragraph of a sentence names first. */
    Optional<Named> paragraph(Slot slot, int sentence) {
        for (int at = opening[sentence]; at <= sentence; at++) {
            List<Named> some = layouts[at].named(slot);
            if (!some.isEmpty()) {
                return Optional.of(some.get(0));
            }
        }
        return Optional.empty();
    }

    /** Where the paragraph of a sentence begins. */
    Layout opening(int sentence) {
        return layouts[opening[sentence]];
    }

    /** The places in front of the report, which say where it was written. */
    List<Filler> dateline() {
        return dateline;
    }

    private List<Filler> readDateline() {
        for (Layout layout : layouts) {
            if (!layout.reading().sentence().heading()) {
                return layout.named(Slot.REPORTER).stream().filter(named -> named.mention().to() <= layout.datelineEnd()).map(Named::filler).toList();
            }
        }
        return List.of();
    }

    int timesNamed(Slot slot, Filler filler) {
        return named.get(slot).getOrDefault(filler, 0);
    }

    /** How many numbers were told to have a filler, up to 3. */
    int timesTold(Slot slot, Filler filler) {
        return Math.min(3, told.get(slot).getOrDefault(filler, 0));
    }

    /** In which part of the document's numbers a filler was told, in steps from 0 (nowhere) to 5 (nearly all). */
    int frequency(Slot slot, Filler filler) {
        int claims = story.claims().size();
        int count = told.get(slot).getOrDefault(filler, 0);
        int tenths = claims == 0 ? 0 : 10 * count / claims;
        return count == 0 ? 0 : count == 1 ? 1 : tenths < 2 ? 2 : tenths < 5 ? 3 : tenths < 8 ? 4 : 5;
    }
}
