package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import org.tradegraph.query.Catalog;

class MainTest {

    @Test
    void theCommandsAreThoseOfTheDesign() {
        assertEquals(List.of("serve", "extract", "load", "query", "export", "check", "compact", "score", "benchmark", "train"),
                List.copyOf(commands().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "extract", "load", "query", "export", "check", "compact", "score"})
    void everyCommandHelpsWithExamples(String command) {
        Typed help = Typed.run(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("tradegraph " + command) && help.out().contains("Example"), help.out());
    }

    @Test
    void theHelpNamesEveryCommandAndTheExitCodes() {
        String help = Typed.run("--help").out();
        commands().keySet().forEach(command -> assertTrue(help.contains("  " + command + " "), help));
        assertTrue(help.contains("Exit codes"), help);
    }

    @Test
    void theVersionIsPrinted() {
        assertTrue(Typed.run("--version").out().startsWith("tradegraph "));
    }

    @Test
    void aWrongCommandLineIsOneSentenceAndExitCodeTwo() {
        for (String[] wrong : new String[][] {{"bogus"}, {"extract"}, {"extract", "--format", "xlsx", "a.txt"},
            {"extract", "--explain", "--mentions", "a.txt"}, {"serve", "--port", "many"}, {"score"}, {"load", "--colour", "a.txt"}}) {
            Typed typed = Typed.run(wrong);
            assertEquals(Main.USAGE, typed.code(), String.join(" ", wrong));
            assertTrue(typed.sentence().contains("--help"), typed.err());
        }
    }

    @Test
    void optionsWithoutACommandServe() {
        Typed typed = Typed.run("--documents", "no/such/folder");
        assertEquals(Main.MISTAKE, typed.code());
        assertEquals("no/such/folder: there is no such folder; give the one that holds the documents", typed.sentence());
    }

    private static Map<String, CommandLine> commands() {
        return Main.commandLine(Console.ofProcess()).getSubcommands();
    }

    @Test
    void theHelpOfQueryNamesQuestionsThatExist() {
        List<String> names = Pattern.compile("tradegraph query ([a-z][a-z-]+)").matcher(Typed.run("query", "--help").out()).results()
                .map(found -> found.group(1)).toList();
        assertEquals(2, names.size());
        assertTrue(Catalog.load().names().containsAll(names), names::toString);
    }
}
