package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tradegraph.attach.Attachment;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Observation;
import org.tradegraph.trade.Period;

/** Reads each sentence of the corpus by the rules alone and expects exactly the observations written beside it. */
class ObservationCorpusTest {

    private static final Path CORPORA = Path.of("src/test/resources/corpus");
    private static final int FEWEST_LINES = 15;

    @TestFactory
    List<DynamicTest> everySentenceStatesWhatIsWrittenBesideIt() throws IOException {
        return tests(CORPORA.resolve("observations.txt"));
    }

    @TestFactory
    List<DynamicTest> everyNumberIsSaidOfTheTradeWrittenBesideIt() throws IOException {
        return tests(CORPORA.resolve("slots.txt"));
    }

    @TestFactory
    List<DynamicTest> aTextOfSeveralParagraphsKeepsToWhatItIsAbout() throws IOException {
        return tests(CORPORA.resolve("threads.txt"));
    }

    private static List<DynamicTest> tests(Path corpus) throws IOException {
        Lexicon lexicon = Lexicon.load();
        FactExtractor extractor = new FactExtractor(lexicon, Attachment.none(lexicon));
        List<DynamicTest> tests = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(corpus)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                tests.add(test(extractor, line, corpus, number));
            }
        }
        assertTrue(tests.size() >= FEWEST_LINES, "only " + tests.size() + " sentences in " + corpus);
        return tests;
    }

    private static DynamicTest test(FactExtractor extractor, String line, Path corpus, int number) {
        boolean nothing = line.startsWith("!");
        String[] sides = nothing ? new String[] {line.substring(1).strip(), ""} : line.split(" => ", 2);
        return DynamicTest.dynamicTest(sides[0], corpus.toUri().resolve("#" + number),
                () -> assertEquals(sides[1], observations(extractor, sides[0]), corpus + ":" + number));
    }

    private static String observations(FactExtractor extractor, String sentence) {
        byte[] document = ("date: 2024-10-14\n---\n" + sentence.replace(" ¶ ", "\n\n") + "\n").getBytes(StandardCharsets.UTF_8);
        return extractor.facts(DocumentReader.of("corpus", "corpus", document)).stream()
                .filter(Observation.class::isInstance).map(Observation.class::cast)
                .map(ObservationCorpusTest::show).collect(Collectors.joining(" ; "));
    }

    private static String show(Observation seen) {
        return String.join("|", seen.reporter().orElse("-"), seen.partner().orElse("-"), seen.flow().code(), seen.product().orElse("-"),
                seen.segment().orElse("-"), seen.via().orElse("-"), seen.period().map(Period::code).orElse("-"),
                seen.indicator().code(), seen.value().stripTrailingZeros().toPlainString(), seen.unit());
    }
}
