package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.mention.MentionFinder;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Fact;

/** Reads the facts that documents state. Holds no state between documents; may be used by several threads. */
public final class FactExtractor {

    private final Lexicon lexicon;
    private final MentionFinder finder;
    private final Grammar grammar;
    private final Boilerplate boilerplate;
    private final List<FactRule> rules;

    public FactExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.finder = new MentionFinder(lexicon);
        this.grammar = Grammar.of(lexicon.words());
        this.boilerplate = new Boilerplate(lexicon.words());
        this.rules = List.of();
    }

    /** The facts of a document, in the order of the words that state them. */
    public List<Fact> facts(Document document) {
        MentionFinder.Found found = finder.read(document);
        List<Reading> readings = boilerplate.without(document, found.readings());
        Discourse discourse = new Discourse(new Referents(lexicon.gazetteer()), found.calendar());
        Statements statements = new Statements(document);
        List<Reading> headings = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.sentence().heading()) {
                headings.add(reading);
            } else {
                Slots start = discourse.open(reading.sentence().paragraph());
                statements.add(reading, SentenceReader.read(grammar, discourse, reading, start));
                rules.forEach(rule -> rule.facts(reading, discourse).forEach(fact -> statements.add(reading, fact)));
            }
        }
        headings.forEach(reading -> statements.add(reading, SentenceReader.read(grammar, discourse, reading, discourse.openHeading())));
        return statements.facts();
    }
}
