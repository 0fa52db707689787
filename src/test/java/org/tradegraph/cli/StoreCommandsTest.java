package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tradegraph.files.Folder;
import org.tradegraph.graph.Vocab;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The commands that work on a store, over one that holds the sample documents. */
class StoreCommandsTest {

    @TempDir
    private static Path folder;
    private static final String STORE = LoadedSamples.store();
    private static final Once<Typed> CHECKED = new Once<>(() -> Typed.run("check", "--store", STORE));

    @Test
    void whatIsLoadedIsCounted() {
        assertEquals(0, LoadedSamples.LOADED.code(), LoadedSamples.LOADED.err());
        assertTrue(LoadedSamples.LOADED.sentence().contains(": 5 documents, "), LoadedSamples.LOADED.err());
    }

    @Test
    void observationsHasARowForEveryObservationThatExtractPrints() {
        long printed = LoadedSamples.facts().lines().filter(line -> line.contains("\"type\":\"observation\"")).count();
        assertEquals(printed + 1, Typed.run("query", "observations", "--format", "csv", "--store", STORE).out().lines().count());
        assertTrue(printed > 20, "only " + printed);
    }

    @Test
    void whatAShareIsOfIsNamedAsItIsWritten() {
        assertTrue(LoadedSamples.facts().contains("\"basis\":\"the province's overall foreign trade\""));
    }

    @Test
    void loadingAgainChangesNothing() {
        byte[] before = LoadedSamples.quads();
        Typed.run("load", "data/documents", "--store", STORE);
        assertArrayEquals(before, LoadedSamples.exported(STORE, folder.resolve("after.nq")));
    }

    @Test
    void documentsLoadedInAnotherOrderGiveTheSameBytes() {
        String other = folder.resolve("backwards").toString();
        List<String> documents = Folder.at(Path.of("data/documents")).names(".txt").stream().map(name -> "data/documents/" + name).toList();
        assertEquals(5, documents.size());
        Typed.run("load", documents.get(4), documents.get(3), documents.get(2), "--store", other);
        Typed.run("load", documents.get(1), documents.get(0), "--store", other);
        assertArrayEquals(LoadedSamples.quads(), LoadedSamples.exported(other, folder.resolve("backwards.nq")));
    }

    @Test
    void factsLoadAsIfTheyHadBeenRead() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.jsonl"), LoadedSamples.facts());
        String other = folder.resolve("other").toString();
        Typed typed = Typed.run("load", facts.toString(), "--store", other);
        String read = Typed.run("query", "observations", "--format", "csv", "--store", STORE).out();
        assertEquals(read.lines().count(), Typed.run("query", "observations", "--format", "csv", "--store", other).out().lines().count(), typed.err());
    }

    @Test
    void anUnknownQueryIsOneSentence() {
        assertTrue(mistake("query", "observation", "--store", STORE).contains("there is no query 'observation'"));
    }

    @Test
    void aMissingParameterIsOneSentence() {
        assertTrue(mistake("query", "partners-by-value", "--store", STORE).contains("needs a value for 'place'"));
    }

    @Test
    void aWrongParameterIsOneSentence() {
        assertTrue(mistake("query", "partners-by-value", "--place", "Xyzzy", "--store", STORE).contains("'Xyzzy'"));
        assertTrue(mistake("query", "partners-by-value", "--colour=red", "--store", STORE).contains("has no parameter 'colour'"));
    }

    @Test
    void aParameterWithoutValueIsAWrongCommandLine() {
        Typed typed = Typed.run("query", "partners-by-value", "--store", STORE, "--place");
        assertEquals(Main.USAGE, typed.code());
        assertTrue(typed.sentence().contains("a value is missing after --place"), typed.err());
    }

    @Test
    void helpOfAQuestionShowsItsParameters() {
        String help = Typed.run("query", "partners-by-value", "--help").out();
        assertTrue(help.contains("--place PLACE") && help.contains("required") && help.contains("Example"), help);
    }

    @Test
    void withoutANameTheQuestionsAreListed() {
        assertTrue(Typed.run("query").out().lines().count() >= 20);
    }

    @Test
    void withoutAFormatTheExportsAreListed() {
        assertEquals(23, Typed.run("export").out().lines().count());
    }

    @Test
    void anUnknownExportIsOneSentence() {
        assertTrue(mistake("export", "xlsx", "--store", STORE).contains("take one of turtle"));
    }

    @Test
    void aStoreThatIsNotThereIsOneSentence() {
        for (String[] words : new String[][] {{"query", "observations"}, {"export", "nq"}, {"check"}, {"compact"}}) {
            String[] typed = Stream.concat(Arrays.stream(words),
                    Stream.of("--store", folder.resolve("none").toString())).toArray(String[]::new);
            assertTrue(mistake(typed).contains("there is no store"), words[0]);
        }
    }

    @Test
    void theGraphOfTheSamplesIsWellFormed() {
        assertEquals(0, CHECKED.get().code(), CHECKED.get().out() + CHECKED.get().err());
    }

    @Test
    void checkTellsWhatWasFoundInAnyForm() {
        String text = CHECKED.get().out();
        assertTrue(text.contains("error    part-of-year, impossible: Liaoning's exports to Russia in January to September 2023, 42.64 billion CNY, cannot be above"), text);
        JsonObject report = JsonParser.parseString(Typed.run("check", "--store", STORE, "--format", "json").out()).getAsJsonObject();
        assertTrue(report.get("wellFormed").getAsBoolean());
        assertEquals(text.lines().filter(line -> line.matches("(error|warning|note) .*")).count(), report.getAsJsonArray("findings").size());
        Graph graph = RDFParser.fromString(Typed.run("check", "--store", STORE, "--format", "ttl").out(), Lang.TURTLE).toGraph();
        assertEquals(report.getAsJsonArray("findings").size(), graph.stream(Node.ANY, Vocab.TYPE, Vocab.FINDING).count());
    }

    @Test
    void checkingAgainFindsTheSame() {
        assertEquals(CHECKED.get().out(), Typed.run("check", "--store", STORE, "--again").out());
    }

    @Test
    void factsThatAreNotWellFormedAreRefusedWholeWithTheirLines() throws IOException {
        String good = "{\"type\":\"relation\",\"subject\":\"Jilin\",\"predicate\":\"locatedIn\",\"object\":\"China\",\"evidence\":\"Jilin in China\"}\n";
        String sure = "{\"type\":\"observation\",\"reporter\":\"Jilin\",\"flow\":\"export\",\"period\":\"2023\",\"indicator\":\"value\",\"value\":5,\"unit\":\"CNY\",\"confidence\":1.5,\"evidence\":\"exports\"}\n";
        String nowhere = "{\"type\":\"route\",\"mode\":\"rail\",\"evidence\":\"a train\"}\n";
        Path facts = Files.writeString(folder.resolve("bad.jsonl"), good + sure + good.replace("Jilin", "Liaoning") + nowhere);
        String other = folder.resolve("refused").toString();
        Typed refused = Typed.run("load", facts.toString(), "--store", other);
        String all = refused.err();
        assertEquals(Main.MISTAKE, refused.code(), refused.out());
        assertTrue(all.contains("is not taken in"), all);
        assertTrue(all.contains("bad.jsonl:2: A confidence lies between 0 and 1.") && all.contains("bad.jsonl:4: A route has an end or a place on the way."), all);
        assertTrue(Typed.run("query", "relations", "--store", other, "--format", "csv").out().lines().count() <= 1);
    }

    private static String mistake(String... arguments) {
        Typed typed = Typed.run(arguments);
        assertEquals(Main.MISTAKE, typed.code(), typed.out());
        return typed.sentence();
    }
}
