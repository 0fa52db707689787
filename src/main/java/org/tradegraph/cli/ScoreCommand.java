package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.Folder;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.score.FactSet;
import org.tradegraph.score.Judge;
import org.tradegraph.score.VerdictText;
import org.tradegraph.trade.FactLine;
import org.tradegraph.trade.FactLines;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score}: reads documents and tells how well, against gold files. */
@Command(
        name = "score",
        description = "Reads documents and compares the facts with gold: precision, recall and F1 per kind of fact and per slot.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Examples:",
            "  tradegraph score data/documents                the sample documents against the gold beside them",
            "  tradegraph score data/development --errors     with what was missed and what is spurious",
            "  tradegraph score gold facts.jsonl              facts that were extracted before"})
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Folder with a NAME.jsonl for each document.")
    private Path gold;

    @Parameters(index = "1..*", paramLabel = "PATH",
            description = "Documents to read, or facts as .jsonl; the documents in GOLD_DIR where none is given.")
    private List<Path> paths = List.of();

    @Option(names = "--errors", description = "List what was missed and what is spurious.")
    private boolean errors;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FactSet right = FactSet.gold(gold);
        DocumentFiles sources = new DocumentFiles(paths.isEmpty() ? List.of(gold) : paths);
        List<DocumentFile> documents = sources.documents().stream().filter(file -> right.documents().contains(file.name())).toList();
        List<Path> lines = paths.isEmpty() ? List.of() : sources.facts();
        FactSet given = new FactSet();
        lines.forEach(given::add);
        Intake intake = new Intake(console, Runtime.getRuntime().availableProcessors());
        if (!documents.isEmpty()) {
            read(documents, intake, given);
        }
        tellMissing(right, documents, lines);
        console.out().print(VerdictText.of(new Judge(Folder.ofProject("data/lexicon")).judge(right, given), errors));
        return intake.exitCode();
    }

    private static void read(List<DocumentFile> documents, Intake intake, FactSet given) {
        FactExtractor extractor = new FactExtractor(Lexicon.load());
        intake.forEach(documents, document -> extractor.facts(document).stream().map(fact -> FactLines.write(new FactLine(document.name(), fact))).toList(),
                lines -> lines.forEach(given::add));
    }

    private void tellMissing(FactSet right, List<DocumentFile> documents, List<Path> lines) {
        List<String> read = documents.stream().map(DocumentFile::name).toList();
        List<String> missing = right.documents().stream().filter(name -> !read.contains(name)).toList();
        if (lines.isEmpty() && !missing.isEmpty()) {
            console.note("gold without a document, counted as missed: " + String.join(", ", missing));
        }
    }
}
