package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import org.tradegraph.files.Folder;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.query.CannedQuery;
import org.tradegraph.query.Catalog;
import org.tradegraph.query.Format;

/** Holds the README to the program: its commands parse, its addresses name questions and parameters that exist. */
class ReadmeTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:\\$ )?java -jar target/tradegraph\\.jar ?(.*)$");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:3030/queries/([a-z-]+)\\.([a-z]+)(?:\\?([^'\\s]*))?");
    private static final Pattern SPARQL = Pattern.compile("--data-urlencode query='([^']*)'");

    private final String readme = read();
    private final Catalog catalog = Catalog.load();

    @Test
    void everyCommandParses() {
        List<String> commands = COMMAND.matcher(readme).results().map(found -> found.group(1).replaceFirst(" >.*", "")).toList();
        for (String command : commands) {
            CommandLine line = Main.commandLine(Console.ofProcess());
            assertDoesNotThrow(() -> line.parseArgs(Arrays.stream(command.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new)), command);
        }
        assertTrue(commands.size() >= 8, "only " + commands);
    }

    @Test
    void everyQuestionOnTheCommandLineExists() {
        List<QuestionWords> questions = COMMAND.matcher(readme).results().map(found -> found.group(1)).filter(words -> words.startsWith("query "))
                .map(words -> QuestionWords.parse(List.of(words.substring("query ".length()).split(" ")), Main.commandLine(Console.ofProcess()))).toList();
        questions.forEach(question -> question.values().keySet().forEach(name -> assertTrue(has(catalog.query(question.name()), name), name)));
        assertFalse(questions.isEmpty());
    }

    @Test
    void everyAddressNamesAQuestionItsFormatAndItsParameters() {
        List<MatchResult> addresses = ADDRESS.matcher(readme).results().toList();
        for (MatchResult address : addresses) {
            CannedQuery query = catalog.query(address.group(1));
            assertTrue(query.formats().contains(Format.named(address.group(2))), address.group());
            if (address.group(3) != null) {
                Arrays.stream(address.group(3).split("&")).forEach(pair -> assertTrue(has(query, pair.split("=")[0]), address.group()));
            }
        }
        assertEquals(4, addresses.size());
    }

    @Test
    void theSparqlParses() {
        List<String> queries = SPARQL.matcher(readme).results().map(found -> found.group(1)).toList();
        queries.forEach(QueryFactory::create);
        assertEquals(2, queries.size());
    }

    @Test
    void theRowOfAPlaceIsAPlace(@TempDir Path copy) throws IOException {
        MatchResult row = Pattern.compile("printf '(.*)' >> data/lexicon/(\\S+)").matcher(readme).results().findFirst().orElseThrow();
        Folder lexicon = Folder.ofProject("data/lexicon");
        for (String name : lexicon.names(".tsv")) {
            Files.createDirectories(copy.resolve(name).getParent());
            Files.writeString(copy.resolve(name), lexicon.text(name) + (name.equals(row.group(2)) ? row.group(1).translateEscapes() : ""));
        }
        String id = row.group(1).translateEscapes().split("\t")[0];
        assertTrue(Lexicon.load(Folder.at(copy)).gazetteer().places().stream().anyMatch(place -> place.id().equals(id)), row.group());
    }

    @Test
    void everyFileItNamesIsThere() {
        List<String> files = Pattern.compile("`((?:data|ontology|queries)/[\\w/.-]*|[A-Z]+(?:\\.md)?)`").matcher(readme).results()
                .map(found -> found.group(1)).filter(name -> name.contains("/") || name.endsWith(".md") || name.equals("LICENSE")).toList();
        files.forEach(file -> assertTrue(Files.exists(Path.of(file)), file));
        assertTrue(files.size() >= 5, "only " + files);
    }

    private static boolean has(CannedQuery query, String parameter) {
        return query.parameters().stream().anyMatch(known -> known.name().equals(parameter));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
