package org.tradegraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.attach.Attachment;
import org.tradegraph.attach.Story;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.MentionFinder;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Observation;

/** Reads the facts that documents state. Holds no state between documents; may be used by several threads. */
public final class FactExtractor {

    private final Lexicon lexicon;
    private final Attachment attachment;
    private final MentionFinder finder;
    private final Grammar grammar;
    private final Attribution attribution;
    private final Boilerplate boilerplate;
    private final Openings openings;
    private final List<FactRule> rules;
    private final RouteRule routes;
    private final EventRule events;

    public FactExtractor(Lexicon lexicon) {
        this(lexicon, Attachment.of(lexicon));
    }

    /** One that settles what numbers are about in its own way. */
    public FactExtractor(Lexicon lexicon, Attachment attachment) {
        this.attachment = attachment;
        this.lexicon = lexicon;
        this.finder = new MentionFinder(lexicon);
        this.openings = new Openings(finder.dictionary());
        this.grammar = Grammar.of(lexicon, finder.dictionary());
        this.attribution = new Attribution(lexicon.words(), finder.dictionary());
        this.boilerplate = new Boilerplate(lexicon.words());
        this.rules = List.of(new RelationRule(lexicon, openings), new ProductRule(lexicon, openings));
        this.routes = new RouteRule(lexicon, openings);
        this.events = new EventRule(lexicon, openings);
    }

    /** The facts of a document, in the order of the words that state them. */
    public List<Fact> facts(Document document) {
        return stated(document).facts();
    }

    /** What a document states, and the day that it bears in its metadata or in a line of its text. */
    public record Stated(List<Fact> facts, Optional<LocalDate> day) {
    }

    /** The facts of a document in order, and its day. */
    public Stated stated(Document document) {
        Passages passages = passages(document);
        passages.settle(attachment);
        Statements statements = new Statements(document, new Voices(attribution, document), lexicon.gazetteer());
        passages.list().forEach(passage -> {
            statements.hear(passage.reading());
            statements.add(passage.reading(), passage.drafts());
            passage.facts().forEach(fact -> statements.add(passage.reading(), fact));
        });
        return new Stated(statements.facts(), passages.day());
    }

    /** What each number of a document was told to be about before its slots are settled. */
    public Told told(Document document) {
        Passages passages = passages(document);
        Statements statements = new Statements(document, new Voices(attribution, document), lexicon.gazetteer());
        return new Told(passages.story(), passages.list().stream()
                .flatMap(passage -> passage.drafts().stream().map(draft -> statements.observation(passage.reading(), draft))).toList());
    }

    /** A document's numbers, and beside each the observation as it was told. */
    public record Told(Story story, List<Observation> observations) {
    }

    private List<Fact> facts(Scene scene, Discourse discourse) {
        List<Fact> facts = new ArrayList<>();
        for (FactRule rule : rules) {
            facts.addAll(rule.facts(scene, discourse));
        }
        List<Fact> ways = routes.facts(scene, discourse);
        facts.addAll(ways);
        facts.addAll(events.facts(scene, discourse, ways));
        return facts;
    }

    private Passages passages(Document document) {
        Passages passages = new Passages(grammar);
        Discourse told = read(document, (reading, discourse, start, drafts) -> {
            discourse.reads(reading);
            passages.add(reading, drafts, reading.sentence().heading() ? List.of() : facts(Scene.of(new Wording(grammar, reading), discourse, openings), discourse));
        });
        passages.date(told.theme().openingPeriod());
        passages.bear(told.calendar());
        return passages;
    }

    /** How each sentence was understood, for people: its mentions, and the observations with rule, slots and the candidates for these. */
    public String explain(Document document) {
        Explanation explanation = new Explanation(document, attachment.rank(passages(document).story()).iterator());
        read(document, (reading, discourse, start, drafts) -> explanation.add(reading, start, drafts));
        return explanation.toString();
    }

    /** The mentions of a document as JSON lines, in order. */
    public List<String> mentionLines(Document document) {
        MentionLines lines = new MentionLines(document, grammar);
        finder.read(document).readings().forEach(lines::add);
        return lines.lines();
    }

    private interface Listener {
        void read(Reading reading, Discourse discourse, Slots start, List<Draft> drafts);
    }

    /** Reads the body in order, then the headlines, which leave unsaid what the body says. */
    private Discourse read(Document document, Listener listener) {
        MentionFinder.Found found = finder.read(document);
        Prominence prominence = Prominence.of(found.readings(), lexicon.gazetteer());
        Referents referents = new Referents(lexicon.gazetteer(), found.origin(), prominence.country(found.origin()));
        Discourse discourse = new Discourse(referents, found.calendar(), named(found.readings()), prominence);
        List<Reading> headings = new ArrayList<>();
        for (Reading reading : boilerplate.without(document, found.readings())) {
            discourse.meets(reading);
            if (reading.sentence().heading()) {
                headings.add(reading);
                discourse.titled(reading);
                SentenceReader.prime(new Wording(grammar, reading), discourse);
                discourse.section(reading);
            } else {
                Label.of(reading).ifPresent(discourse::labelled);
                Wording wording = new Wording(grammar, reading);
                Slots start = discourse.open(wording);
                read(reading, discourse, wording.isFirstPerson() ? discourse.ofUs(start) : start, listener);
            }
        }
        headings.forEach(reading -> read(reading, discourse, discourse.openHeading(), listener));
        return discourse;
    }

    /** The places that the text below the headlines may name. */
    private static Set<String> named(List<Reading> readings) {
        Set<String> named = new HashSet<>();
        for (Reading reading : readings) {
            for (Mention mention : reading.sentence().heading() ? List.<Mention>of() : reading.mentions()) {
                if (mention instanceof PlaceMention place) {
                    place.senses().forEach(sense -> named.add(sense.id()));
                }
            }
        }
        return named;
    }

    private void read(Reading reading, Discourse discourse, Slots start, Listener listener) {
        listener.read(reading, discourse, start, SentenceReader.read(new Wording(grammar, reading), discourse, start));
    }
}
