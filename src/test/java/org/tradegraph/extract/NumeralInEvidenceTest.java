package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Words;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.text.Token;
import org.tradegraph.text.Tokenizer;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Observation;

/** No value is invented: the number of each observation stands in the words given as its evidence, in digits or in words. */
class NumeralInEvidenceTest {

    private static final int FEWEST = 1500;
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Set<String> IN_WORDS = inWords();

    @Test
    void everyObservationHasANumeralInItsEvidence() throws IOException {
        FactExtractor extractor = new FactExtractor(LEXICON);
        List<String> invented = new ArrayList<>();
        int observations = 0;
        for (Path file : documents()) {
            Document document = DocumentReader.of(file.toString(), file.getFileName().toString(), Files.readAllBytes(file));
            for (Fact fact : extractor.facts(document)) {
                if (fact instanceof Observation seen) {
                    observations++;
                    if (!states(seen)) {
                        invented.add(file + ": " + seen.value() + " " + seen.unit() + " in " + seen.evidence());
                    }
                }
            }
        }
        assertTrue(observations >= FEWEST, "only " + observations + " observations");
        assertEquals(List.of(), invented);
    }

    private static boolean states(Observation seen) {
        String digits = digits(seen.value().toPlainString());
        StringBuilder joined = new StringBuilder();
        for (Token token : Tokenizer.tokens(seen.evidence().text())) {
            joined = token.isNumber() ? joined : token.isWord() ? new StringBuilder() : joined;
            joined.append(token.isNumber() ? token.word() : "");
            if (IN_WORDS.contains(token.word()) || token.isNumber() && (digits(token.word()).equals(digits) || digits(joined.toString()).equals(digits))) {
                return true;
            }
        }
        return false;
    }

    /** The digits that matter: 29730000000 and 29.73 have the same. */
    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
    }

    private static Set<String> inWords() {
        Words words = LEXICON.words();
        return Stream.concat(words.numberWords().stream().map(Words.NumberWord::word),
                words.cues().stream().filter(cue -> cue.family().equals("rank")).map(Words.CueWord::phrase))
                .flatMap(phrase -> Stream.of(phrase.split("[ -]"))).collect(Collectors.toSet());
    }

    private static List<Path> documents() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("documents", "development")) {
            try (Stream<Path> found = Files.list(Path.of("data", folder))) {
                found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
