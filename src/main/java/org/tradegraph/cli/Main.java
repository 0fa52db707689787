package org.tradegraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.tradegraph.files.TradeGraphException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: finds the command that was typed, runs it, and turns mistakes into a sentence and an exit code. */
@Command(
        name = "tradegraph",
        description = "Turns trade news into a knowledge graph in which every number opens at the words that state it.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "", "Without a command it serves. 'tradegraph' stands for 'java -jar target/tradegraph.jar'.", "",
            "Examples:",
            "  tradegraph                                     read data/documents and serve on http://127.0.0.1:3030/",
            "  tradegraph serve --documents news --port 8080  serve documents of your own",
            "  tradegraph extract report.txt                  the facts of a document as JSON lines",
            "  tradegraph query                               the questions that can be asked",
            "", "Exit codes: 0 done, 1 a mistake told in a sentence, 2 a wrong command line,",
            "3 some documents failed and the rest went through."})
public final class Main {

    static final int MISTAKE = 1;
    static final int USAGE = 2;
    static final int SOME_FAILED = 3;

    private static final int HELP_WIDTH = 110;

    private Main() {
    }

    public static void main(String[] arguments) {
        int code = run(Console.ofProcess(), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(Console console, String... arguments) {
        String[] typed = withCommand(arguments);
        CommandLine line = commandLine(console, typed[0].equals("serve") ? HeadStart.ofJena() : HeadStart.none());
        int code = line.execute(typed);
        console.out().flush();
        return code;
    }

    static CommandLine commandLine(Console console) {
        return commandLine(console, HeadStart.none());
    }

    private static CommandLine commandLine(Console console, HeadStart headStart) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new LoadCommand(console))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new CompactCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new BenchmarkCommand(console))
                .addSubcommand(new TrainCommand(console));
        QueryCommand.letParametersPass(line.getSubcommands().get("query"));
        return line.setUsageHelpWidth(HELP_WIDTH)
                .setExecutionStrategy(headStart::execute)
                .setParameterExceptionHandler((mistake, typed) -> usage(console, mistake))
                .setExecutionExceptionHandler((thrown, command, parsed) -> mistake(console, thrown))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true));
    }

    /** Serving needs no command: it is what happens where the first word is none. */
    private static String[] withCommand(String[] arguments) {
        boolean isServe = arguments.length == 0
                || arguments[0].startsWith("-") && !List.of("-h", "--help", "-V", "--version").contains(arguments[0]);
        if (!isServe) {
            return arguments;
        }
        List<String> typed = new ArrayList<>(List.of(arguments));
        typed.add(0, "serve");
        return typed.toArray(String[]::new);
    }

    private static int usage(Console console, ParameterException mistake) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        String message = mistake instanceof UnmatchedArgumentException surplus
                ? "'" + command + "' knows nothing of '" + String.join(" ", surplus.getUnmatched()) + "'" : mistake.getMessage();
        console.note(message + "; see '" + command + " --help'");
        return USAGE;
    }

    private static int mistake(Console console, Exception thrown) throws Exception {
        if (!(thrown instanceof TradeGraphException)) {
            throw thrown;
        }
        console.note(thrown.getMessage());
        return MISTAKE;
    }
}
