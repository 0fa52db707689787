package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.FactLine;
import org.tradegraph.trade.FactLines;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: prints what documents state; touches no store, and no RDF unless a format asks for it. */
@Command(
        name = "extract",
        description = "Prints the facts of documents to standard output; touches no store.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Examples:",
            "  tradegraph extract report.txt                 one fact a line, as JSON",
            "  tradegraph extract news --format ttl          a folder and all below it, as Turtle",
            "  cat report.txt | tradegraph extract -         from standard input",
            "  tradegraph extract --explain report.txt       how each sentence was read",
            "  tradegraph extract --mentions report.txt      the amounts, periods, places, goods and cues"})
final class ExtractCommand implements Callable<Integer> {

    /** What is printed of the facts. */
    enum Output { jsonl, ttl, trig, nq }

    /** The looks behind the facts, of which one can be had at a time. */
    static final class Look {

        @Option(names = "--explain", description = "Print how each sentence was read instead of the facts.")
        boolean explain;

        @Option(names = "--mentions", description = "Print what the sentences mention, one JSON object a line.")
        boolean mentions;

        @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; jsonl where none is given.")
        Output format;
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH",
            description = "Documents (.txt, .md), folders of them, or - for standard input.")
    private List<Path> paths;

    @ArgGroup
    private Look look = new Look();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<DocumentFile> files = new DocumentFiles(paths).documents();
        if (files.isEmpty()) {
            throw new TradeGraphException(paths.get(0) + ": holds no documents (.txt, .md); give another path");
        }
        Lexicon lexicon = Lexicon.load();
        FactExtractor extractor = new FactExtractor(lexicon);
        Intake intake = new Intake(console);
        if (look.explain) {
            intake.forEach(files, document -> console.out().print(extractor.explain(document)));
        } else if (look.mentions) {
            intake.forEach(files, document -> extractor.mentionLines(document).forEach(this::printLine));
        } else if (look.format == null || look.format == Output.jsonl) {
            printLines(files, extractor, intake);
        } else {
            printGraph(files, extractor, intake, lexicon);
        }
        return intake.exitCode();
    }

    private void printLines(List<DocumentFile> files, FactExtractor extractor, Intake intake) {
        Silence silence = new Silence(console);
        intake.forEach(files, document -> {
            List<Fact> facts = facts(document, extractor, silence);
            facts.forEach(fact -> printLine(FactLines.write(new FactLine(document.name(), fact))));
        });
        silence.tell();
    }

    private void printGraph(List<DocumentFile> files, FactExtractor extractor, Intake intake, Lexicon lexicon) {
        Silence silence = new Silence(console);
        GraphOutput graphs = new GraphOutput(lexicon);
        intake.forEach(files, document -> graphs.add(document, facts(document, extractor, silence)));
        graphs.write(look.format.name(), console.out());
        silence.tell();
    }

    private static List<Fact> facts(Document document, FactExtractor extractor, Silence silence) {
        List<Fact> facts = extractor.facts(document);
        silence.add(document, facts.size());
        return facts;
    }

    private void printLine(String line) {
        console.out().print(line);
        console.out().print('\n');
    }
}
