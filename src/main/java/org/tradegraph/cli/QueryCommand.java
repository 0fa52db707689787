package org.tradegraph.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: asks one of the canned questions; the parameters of the question are options of their own. */
@Command(
        name = "query",
        description = "Asks one of the canned questions of the store.",
        customSynopsis = {
            "tradegraph query                                       the questions that can be asked",
            "       tradegraph query NAME --help                           the parameters of a question",
            "       tradegraph query NAME [--PARAMETER VALUE]… [OPTION]…   the answer"},
        footer = {
            "", "Examples:",
            "  tradegraph query observations --format csv        every number, a row each",
            "  tradegraph query partners-by-value --place cn-jl  the largest partners of Jilin"})
final class QueryCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Name of the question, then its parameters; without it the questions are listed.")
    private List<String> words = List.of();

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "table, csv, tsv, json or xml for rows; ttl, nt, jsonld or rdf for graphs; table or ttl where none is given.")
    private String format;

    @Option(names = {"-h", "--help"}, description = "Show this help, or with NAME that of a question, and exit.")
    private boolean isHelp;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    QueryCommand(Console console) {
        this.console = console;
    }

    /** Options that picocli does not know are the parameters of a question. */
    static void letParametersPass(CommandLine query) {
        query.setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() {
        if (words.isEmpty() && isHelp) {
            spec.commandLine().usage(console.out());
            return 0;
        }
        Questions questions = new Questions(storeOptions);
        if (words.isEmpty()) {
            console.out().print(questions.list());
            questions.faults().forEach(console::note);
        } else if (isHelp) {
            console.out().print(questions.help(words.get(0)));
        } else {
            QuestionWords question = QuestionWords.parse(words, spec.commandLine());
            questions.ask(question.name(), question.values(), format, console.out());
        }
        return 0;
    }
}
