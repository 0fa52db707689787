package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Event;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Mode;
import org.tradegraph.trade.Period;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;
import org.tradegraph.trade.Route;

/** Proves the rules for relations, routes and events, one test for each line of their corpora. */
class RuleCorpusTest {

    private static final FactExtractor EXTRACTOR = new FactExtractor(Lexicon.load());

    /** A line of a corpus: a sentence and the facts it states. */
    private record Example(String sentence, Set<String> facts) {

        static Example of(String line) {
            String[] halves = line.startsWith("!") ? new String[] {line.substring(1).strip(), ""} : line.split("=>", 2);
            return new Example(halves[0].strip(), Arrays.stream(halves[1].split(",")).map(String::strip).filter(fact -> !fact.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @TestFactory
    Stream<DynamicTest> relations() {
        return tests("relations.txt", RuleCorpusTest::relation);
    }

    @TestFactory
    Stream<DynamicTest> routes() {
        return tests("routes.txt", RuleCorpusTest::route);
    }

    @TestFactory
    Stream<DynamicTest> events() {
        return tests("events.txt", RuleCorpusTest::event);
    }

    @Test
    void theCorporaAreThere() {
        assertTrue(examples("relations.txt").size() >= 350, "relations");
        assertTrue(examples("routes.txt").size() >= 180, "routes");
        assertTrue(examples("events.txt").size() >= 200, "events");
    }

    private static Stream<DynamicTest> tests(String corpus, Function<Fact, Stream<String>> written) {
        return examples(corpus).stream().map(example -> DynamicTest.dynamicTest(example.sentence(),
                () -> assertEquals(example.facts(), read(example.sentence(), written))));
    }

    private static Set<String> read(String sentence, Function<Fact, Stream<String>> written) {
        String text = "date: 2024-06-12\n---\n" + sentence + "\n";
        Document document = DocumentReader.of("corpus.txt", "corpus", text.getBytes(StandardCharsets.UTF_8));
        return EXTRACTOR.facts(document).stream().flatMap(written).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> relation(Fact fact) {
        if (!(fact instanceof Relation relation)) {
            return Stream.of();
        }
        String verb = relation.predicate() == Predicate.TRADES_PRODUCT ? relation.flow().orElseThrow().code() + "s" : relation.predicate().code();
        return Stream.of(relation.subject() + " " + verb + " " + relation.object());
    }

    private static Stream<String> route(Fact fact) {
        if (!(fact instanceof Route route)) {
            return Stream.of();
        }
        String via = route.via().isEmpty() ? "" : " via " + String.join(" + ", route.via());
        return Stream.of(route.mode().map(Mode::code).orElse("-") + ": " + route.origin().orElse("?") + " > " + route.destination().orElse("?") + via);
    }

    private static Stream<String> event(Fact fact) {
        return fact instanceof Event event
                ? Stream.of(event.kind().code() + " @ " + event.place().orElse("-") + " " + event.date().map(Period::code).orElse("-")) : Stream.of();
    }

    private static List<Example> examples(String corpus) {
        try (InputStream lines = RuleCorpusTest.class.getResourceAsStream("/corpus/" + corpus)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Example::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
