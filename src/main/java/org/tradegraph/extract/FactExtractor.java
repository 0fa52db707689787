package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.MentionFinder;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.UnitHeading;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Fact;

/** Reads the facts that documents state. Holds no state between documents; may be used by several threads. */
public final class FactExtractor {

    private final Lexicon lexicon;
    private final MentionFinder finder;
    private final Grammar grammar;
    private final Attribution attribution;
    private final Boilerplate boilerplate;
    private final Openings openings = new Openings();
    private final List<FactRule> rules;

    public FactExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.finder = new MentionFinder(lexicon);
        this.grammar = Grammar.of(lexicon);
        this.attribution = new Attribution(lexicon.words());
        this.boilerplate = new Boilerplate(lexicon.words());
        RouteRule routes = new RouteRule(lexicon, openings);
        this.rules = List.of(new RelationRule(lexicon, openings), new ProductRule(lexicon, openings), routes, new EventRule(lexicon, openings, routes));
    }

    /** The facts of a document, in the order of the words that state them. */
    public List<Fact> facts(Document document) {
        Statements statements = new Statements(document, new Voices(attribution, document));
        Discourse told = read(document, (reading, discourse, start, drafts) -> {
            statements.hear(reading);
            statements.add(reading, drafts);
            discourse.reads(reading);
            if (!reading.sentence().heading()) {
                Scene scene = Scene.of(new Wording(grammar, reading), discourse, openings);
                rules.forEach(rule -> rule.facts(scene, discourse).forEach(fact -> statements.add(reading, fact)));
            }
        });
        statements.date(told.mainPeriod());
        return statements.facts();
    }

    /** How each sentence was understood, for people: its mentions, and the observations with rule and slots. */
    public String explain(Document document) {
        Explanation explanation = new Explanation(document);
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
        Referents referents = new Referents(lexicon.gazetteer(), found.origin(), Prominence.of(found.readings(), lexicon.gazetteer()));
        Discourse discourse = new Discourse(referents, found.calendar(), named(found.readings()));
        List<Reading> headings = new ArrayList<>();
        for (Reading reading : boilerplate.without(document, found.readings())) {
            reading.mentions().stream().filter(UnitHeading.class::isInstance).forEach(heading -> discourse.tabled((UnitHeading) heading));
            discourse.listed(reading);
            if (reading.sentence().heading()) {
                headings.add(reading);
                discourse.titled(reading);
                SentenceReader.prime(new Wording(grammar, reading), discourse);
                discourse.section(reading);
            } else {
                Label.of(reading).ifPresent(discourse::labelled);
                boolean pointsBack = new Wording(grammar, reading).pointsBack();
                read(reading, discourse, discourse.open(reading.sentence().paragraph(), pointsBack), listener);
            }
        }
        headings.forEach(reading -> read(reading, discourse, discourse.openHeading(), listener));
        return discourse;
    }

    /** The places that the text below the headlines may name. */
    private static Set<String> named(List<Reading> readings) {
        return readings.stream().filter(reading -> !reading.sentence().heading()).flatMap(reading -> reading.mentions().stream())
                .filter(PlaceMention.class::isInstance).flatMap(mention -> ((PlaceMention) mention).senses().stream()).map(Place::id).collect(Collectors.toSet());
    }

    private void read(Reading reading, Discourse discourse, Slots start, Listener listener) {
        listener.read(reading, discourse, start, SentenceReader.read(new Wording(grammar, reading), discourse, start));
    }
}
