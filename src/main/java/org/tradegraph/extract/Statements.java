package org.tradegraph.extract;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.CodePoints;
import org.tradegraph.text.Document;
import org.tradegraph.text.Span;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Observation;

/** Collects what the sentences of a document state, once each, with the words that state it. */
final class Statements {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Document document;
    private final Voices voices;
    private final Gazetteer gazetteer;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<List<Object>, Integer> places = new HashMap<>();
    private final Map<List<Object>, Integer> measured = new HashMap<>();
    private final CodePoints positions;
    private Reading read;
    private Evidence words = Evidence.of("");
    private final Map<String, String> spellings = new HashMap<>();

    Statements(Document document, Voices voices, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.voices = voices;
        this.positions = new CodePoints(document.text());
    }

    void add(Reading reading, List<Draft> drafts) {
        for (Draft draft : drafts) {
            Observation observation = observation(reading, draft);
            Integer below = reading.sentence().heading() && isMeasure(observation) ? measured.get(measure(observation)) : null;
            if (below == null) {
                List<Object> key = key(observation);
                add(key, observation);
                measured.putIfAbsent(measure(observation), places.get(key));
            } else {
                repeat(below, observation);
            }
        }
    }

    private static boolean isMeasure(Observation observation) {
        return observation.indicator() != Indicator.RANK && observation.indicator() != Indicator.COUNT;
    }

    /** A headline's number that the text below tells again, in fuller words, is the one told there. */
    private static List<Object> measure(Observation observation) {
        return List.of(observation.indicator(), observation.value().stripTrailingZeros(), observation.unit(), observation.flow(), observation.reporter());
    }

    /** A number as the words of its sentence state it. */
    Observation observation(Reading reading, Draft draft) {
        return observation(draft, evidence(reading));
    }

    void add(Reading reading, Fact fact) {
        add(List.of(fact.withEvidence(Evidence.of(""))), fact.withEvidence(evidence(reading, fact.evidence().rule())));
    }

    /** What is stated a second time is the same fact, with one more place where it stands. */
    private void add(List<Object> key, Fact fact) {
        Integer place = places.putIfAbsent(key, facts.size());
        if (place == null) {
            facts.add(fact);
        } else {
            repeat(place, fact);
        }
    }

    private void repeat(int place, Fact fact) {
        Fact first = facts.get(place);
        facts.set(place, first.withEvidence(first.evidence().and(fact.evidence())));
    }

    List<Fact> facts() {
        facts.sort(Comparator.comparingInt(fact -> fact.evidence().start()));
        LocalSpelling spelling = new LocalSpelling(document, gazetteer);
        return OwnNumbers.without(facts).stream().map(fact -> fact.withPlaces(spelling::of)).toList();
    }

    private Evidence evidence(Reading reading) {
        return evidence(reading, "");
    }

    private Evidence evidence(Reading reading, String rule) {
        if (reading != read) {
            hear(reading);
        }
        return new Evidence(words.start(), words.end(), words.text(), rule, words.attribution());
    }

    /** Takes note of a sentence and who says it, whether it states a fact or not. */
    void hear(Reading reading) {
        Span span = reading.sentence().span();
        read = reading;
        words = new Evidence(positions.at(span.start()), positions.at(span.end()), document.words(span), "", voices.of(reading));
    }

    private Observation observation(Draft draft, Evidence sentence) {
        Slots slots = draft.slots();
        Draft.Sense sense = draft.sense();
        Evidence words = new Evidence(sentence.start(), sentence.end(), sentence.text(), draft.rule(), sentence.attribution());
        boolean ofSomething = sense.indicator() == Indicator.CHANGE || sense.indicator() == Indicator.SHARE || sense.indicator() == Indicator.RANK;
        return new Observation(
                name(slots.reporters()), name(slots.partners()), slots.flow(),
                slots.products().isEmpty() ? Optional.empty() : Optional.of(Listed.of(slots.products())),
                slots.segment(), slots.via().filter(way -> !slots.reporters().contains(way)).map(party -> spelt(party.name())), slots.period(),
                sense.indicator(), ofSomething ? sense.of().or(() -> Optional.of(Indicator.VALUE)) : Optional.empty(), sense.basis(),
                sense.value(), sense.unit(), draft.amount().approximation(), draft.modality(), draft.confidence(), words);
    }

    private Optional<String> name(List<Party> parties) {
        return parties.isEmpty() ? Optional.empty() : Optional.of(Listed.of(parties.stream().map(party -> spelt(party.name())).toList()));
    }

    /** A name with accents as the document writes it, without them if it does. */
    private String spelt(String name) {
        return LocalSpelling.isPlain(name) ? name
                : spellings.computeIfAbsent(name, whole -> document.text().contains(whole) ? whole : MARKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFD)).replaceAll(""));
    }

    /** Two numbers are one observation if they agree in all that is measured; wording and approximation do not part them. */
    private static List<Object> key(Observation seen) {
        BigDecimal value = seen.value().stripTrailingZeros();
        boolean turned = seen.flow() == Flow.TRADE && seen.partner().isPresent() && seen.reporter().isPresent()
                && seen.reporter().get().compareTo(seen.partner().get()) > 0;
        return List.of(turned ? seen.partner() : seen.reporter(), turned ? seen.reporter() : seen.partner(), seen.flow(), seen.product(), seen.segment(), seen.via(), seen.period(), seen.indicator(),
                seen.of().orElse(Indicator.VALUE), value, seen.unit(), seen.modality());
    }
}
