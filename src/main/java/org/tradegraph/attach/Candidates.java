package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;

/** Gathers what may fill a slot of a number: what was told, what its sentence and those around it name, what other numbers have. */
final class Candidates {

    private static final int SENSES = 2;

    private final Situation situation;
    private final Slot slot;
    private final Gazetteer gazetteer;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Situation situation, Slot slot, Gazetteer gazetteer) {
        this.situation = situation;
        this.slot = slot;
        this.gazetteer = gazetteer;
    }

    /** The candidates, what was told first. */
    static List<Candidate> of(Situation situation, Slot slot, Gazetteer gazetteer) {
        return new Candidates(situation, slot, gazetteer).gather();
    }

    private List<Candidate> gather() {
        add(situation.told(slot), Source.TOLD);
        int number = situation.claim().amount().from();
        for (Mention mention : situation.layout().mentions()) {
            fillers(mention).forEach(filler -> candidate(filler).named(mention, mention.from() < number));
        }
        situation.previous(slot).ifPresent(filler -> add(filler, Source.PREVIOUS));
        situation.first(slot).ifPresent(filler -> add(filler, Source.FIRST));
        situation.carried(slot).ifPresent(filler -> add(filler, Source.CARRIED));
        add(situation.gist().main(slot), Source.MAIN);
        situation.gist().titles().forEach(title -> addNamed(title, Source.TITLE));
        situation.lastSentence().ifPresent(last -> addNamed(last, Source.LAST));
        if (slot != Slot.FLOW && slot != Slot.REPORTER) {
            add(Filler.NONE, Source.NONE);
        }
        if (slot == Slot.FLOW) {
            Stream.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE).forEach(flow -> candidate(Filler.of(flow)));
        }
        if (slot == Slot.REPORTER) {
            situation.told(slot).place().flatMap(gazetteer::country).ifPresent(country -> candidate(Filler.of(country)));
        }
        return found;
    }

    private void addNamed(Reading reading, Source source) {
        reading.mentions().stream().flatMap(this::fillers).forEach(filler -> add(filler, source));
    }

    private void add(Filler filler, Source source) {
        if (!filler.isNone() || slot != Slot.FLOW && slot != Slot.REPORTER || source == Source.TOLD) {
            candidate(filler).from(source);
        }
    }

    private Candidate candidate(Filler filler) {
        for (Candidate candidate : found) {
            if (candidate.filler().equals(filler)) {
                return candidate;
            }
        }
        Candidate candidate = new Candidate(filler);
        found.add(candidate);
        return candidate;
    }

    /** What a mention may fill the slot with. */
    private Stream<Filler> fillers(Mention mention) {
        return switch (slot) {
            case PERIOD -> mention instanceof Time time ? period(time).stream() : Stream.empty();
            case FLOW -> mention instanceof Cue cue ? flow(cue).map(Filler::of).stream() : Stream.empty();
            case REPORTER, PARTNER -> mention instanceof PlaceMention place ? places(place).map(Filler::of) : Stream.empty();
            case VIA -> mention instanceof PlaceMention place ? places(place).filter(some -> some.gateway().isPresent()).map(Filler::of) : Stream.empty();
            case PRODUCT -> mention instanceof Goods goods ? Stream.of(Filler.named(goods.name())) : Stream.empty();
            case SEGMENT -> mention instanceof Segment segment ? Stream.of(Filler.named(segment.name())) : Stream.empty();
        };
    }

    private Optional<Filler> period(Time time) {
        return switch (time.kind()) {
            case PERIOD -> time.period().filter(period -> !TimeClues.isDays(period)).map(Filler::of);
            case YEAR_BEFORE -> situation.previous(slot).flatMap(TimeClues::yearBefore);
            default -> Optional.empty();
        };
    }

    private static Stream<Place> places(PlaceMention mention) {
        return mention.form() == Form.ANAPHOR ? Stream.empty() : mention.senses().stream().limit(SENSES);
    }

    /** The flow that a word names by itself. */
    static Optional<Flow> flow(Cue cue) {
        if (!cue.is("flow") && !cue.is("verbs") && !cue.is("role")) {
            return Optional.empty();
        }
        return switch (cue.value()) {
            case "export", "product-export" -> Optional.of(Flow.EXPORT);
            case "import", "product-import" -> Optional.of(Flow.IMPORT);
            case "trade" -> Optional.of(Flow.TRADE);
            case "balance", "balance-surplus" -> Optional.of(Flow.BALANCE);
            case "throughput", "handles" -> Optional.of(Flow.THROUGHPUT);
            default -> Optional.empty();
        };
    }
}
