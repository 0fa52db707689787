package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.trade.FactLine;
import org.tradegraph.trade.FactLines;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  tradegraph extract page.html report.pdf       web pages, PDF, Markdown",
            "  tradegraph extract documents.jsonl            many documents, one a line: {\"id\",\"title\",\"date\",\"publisher\",\"url\",\"text\"}",
            "  cat report.txt | tradegraph extract -         from standard input, in any of these formats",
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
            description = "Documents (.txt, .md, .html, .pdf, .jsonl), folders of them, or - for standard input.")
    private List<Path> paths;

    @Mixin
    private ThreadOptions threadOptions = new ThreadOptions();

    @ArgGroup
    private Look look = new Look();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<DocumentFile> files = new DocumentFiles(paths).documents();
        if (files.isEmpty()) {
            throw new TradeGraphException(paths.get(0) + ": holds no documents (" + DocumentFiles.ENDINGS + "); give another path");
        }
        Lexicon lexicon = Lexicon.load();
        FactExtractor extractor = new FactExtractor(lexicon);
        Intake intake = new Intake(console, threadOptions.count());
        if (look.explain) {
            intake.forEach(files, extractor::explain, console.out()::print);
        } else if (look.mentions) {
            intake.forEach(files, document -> lines(extractor.mentionLines(document).stream()), console.out()::print);
        } else if (look.format == null || look.format == Output.jsonl) {
            printLines(files, extractor, intake);
        } else {
            printGraph(files, extractor, intake, lexicon);
        }
        return intake.exitCode();
    }

    private void printLines(List<DocumentFile> files, FactExtractor extractor, Intake intake) {
        Silence silence = new Silence(console);
        intake.forEach(files, document -> Stated.in(document, extractor), stated -> {
            silence.add(stated.document(), stated.by().facts().size());
            console.out().print(lines(stated.by().facts().stream().map(fact -> FactLines.write(new FactLine(stated.document().name(), fact)))));
        });
        silence.tell();
    }

    private void printGraph(List<DocumentFile> files, FactExtractor extractor, Intake intake, Lexicon lexicon) {
        Silence silence = new Silence(console);
        GraphOutput graphs = new GraphOutput(lexicon);
        intake.forEach(files, document -> Stated.in(document, extractor), stated -> {
            silence.add(stated.document(), stated.by().facts().size());
            graphs.add(stated.document(), stated.by());
        });
        graphs.write(look.format.name(), console.out());
        silence.tell();
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    /** A document with what it states. */
    private record Stated(Document document, FactExtractor.Stated by) {

        static Stated in(Document document, FactExtractor extractor) {
            return new Stated(document, extractor.stated(document));
        }
    }
}
